import { FRAMES_PER_SECOND } from '../../core/stretch/stretch.ts';

/** Which moments can be shown faintly beside the one on show. */
export type GhostKind = 'start' | 'previous' | 'next';

/** A moment nearer than this is the one on show, seconds. */
const SAME_SECONDS = 0.5 / FRAMES_PER_SECOND;

/**
 * The moment of a ghost, seconds: the start, or the keyframe before or after the time on show; NaN where there is none, or where
 * it is the moment on show itself. `keys` in order.
 */
export const ghostTimeSeconds = (kind: GhostKind, timeSeconds: number, keys: readonly number[]): number => {
  if (kind === 'start') return timeSeconds > SAME_SECONDS ? 0 : NaN;
  let low = 0, high = keys.length;
  // The first key that is later than now (next), or not earlier (previous).
  const border = kind === 'next' ? timeSeconds + SAME_SECONDS : timeSeconds - SAME_SECONDS;
  while (low < high) {
    const middle = (low + high) >> 1;
    const key = keys[middle] ?? 0;
    if (kind === 'next' ? key > border : key >= border) high = middle;
    else low = middle + 1;
  }
  return keys[kind === 'next' ? low : low - 1] ?? NaN;
};
