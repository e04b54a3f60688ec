import type { Stretch } from './stretch.ts';
import { FRAMES_PER_SECOND } from './stretch.ts';

/** All that the times of a stretch follow from. */
export interface Timed {
  readonly phases: readonly Pick<Stretch['phases'][number], 'durationSeconds'>[];
}

/** Times, and which phases they are of. */
export interface TimedPhases extends Timed {
  readonly phases: readonly Pick<Stretch['phases'][number], 'id' | 'durationSeconds'>[];
}

/** Length of the whole stretch, seconds. */
export const stretchDurationSeconds = (stretch: Timed): number =>
  stretch.phases.reduce((sum, phase) => sum + phase.durationSeconds, 0);

/** Start of each phase, seconds; one more entry at the end: the whole length. */
export const phaseStartsSeconds = (stretch: Timed): number[] => {
  const starts = [0];
  for (const phase of stretch.phases) starts.push((starts[starts.length - 1] ?? 0) + phase.durationSeconds);
  return starts;
};

/** Of each phase the moment that shows it best: where hands come or go, the end; where something lasts, the middle. A frame inside the phase. */
export const phaseMomentsSeconds = (stretch: TimedPhases): number[] => {
  const starts = phaseStartsSeconds(stretch);
  return stretch.phases.map(({ id }, index) => {
    const [start = 0, end = 0] = starts.slice(index, index + 2);
    if (id === 'easeIn' || id === 'hold' || id === 'easeOut') return (start + end) / 2;
    // The end of a phase is the start of the next one, but for the very last.
    return index === stretch.phases.length - 1 ? end : end - 1 / FRAMES_PER_SECOND;
  });
};

/** The moments for which a pose of either figure is written, seconds, each once, in order. */
export const keyframeTimesSeconds = ({ motion }: Pick<Stretch, 'motion'>): number[] =>
  [...new Set([...motion.person, ...motion.helper].map(({ at }) => at))].sort((a, b) => a - b);

/** Index of the phase that holds a time; a time at a border belongs to the later phase, the end to the last. */
export const phaseIndexAt = (starts: readonly number[], timeSeconds: number): number => {
  let index = 0;
  while (index < starts.length - 2 && timeSeconds >= (starts[index + 1] ?? Infinity)) index += 1;
  return index;
};

/** A time clamped to the stretch; what is not a number becomes the start. */
export const clampTimeSeconds = (timeSeconds: number, durationSeconds: number): number =>
  Number.isFinite(timeSeconds) ? Math.min(Math.max(timeSeconds, 0), durationSeconds) : timeSeconds > 0 ? durationSeconds : 0;

/** The time `steps` frames on (or back) from a time, on the grid of whole frames, clamped. */
export const stepFrameSeconds = (timeSeconds: number, steps: number, durationSeconds: number): number =>
  clampTimeSeconds((Math.round(timeSeconds * FRAMES_PER_SECOND) + steps) / FRAMES_PER_SECOND, durationSeconds);
