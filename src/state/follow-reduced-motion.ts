import type { PlaybackStore } from './playback.ts';
import type { ViewStore } from './view.ts';

export interface MotionInput {
  readonly view: ViewStore;
  readonly playback: PlaybackStore;
  /** Whether the system asks for less motion. */
  readonly query: MediaQueryList;
}

/** Keeps the page at the motion that the system asks for, also when that changes: cameras jump, playing cuts from phase to phase. Returns how to stop. */
export const followReducedMotion = ({ view, playback, query }: MotionInput): (() => void) => {
  const follow = (): void => {
    view.getState().setReducedMotion(query.matches);
    playback.getState().setCutsBetweenPhases(query.matches);
  };
  follow();
  query.addEventListener('change', follow);
  return () => query.removeEventListener('change', follow);
};
