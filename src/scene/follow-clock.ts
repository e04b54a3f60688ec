import type { Frame } from '../core/frame/frame.ts';
import { solveFrame, type FrameSolver } from '../core/frame/solve-frame.ts';
import type { LetGo } from '../core/let-go/let-go.ts';
import type { PlaybackStore } from '../state/playback.ts';

export interface ClockInput {
  readonly playback: PlaybackStore;
  /** Whether things may be seen moving; else a stop shows how it ends. */
  readonly isSmooth: () => boolean;
  /** Asks for a frame. */
  readonly invalidate: () => void;
}

/** From the clock to the frame: so much time passes, and what the clock then shows is solved. */
export type SolveClock = (solver: FrameSolver, deltaSeconds: number) => Frame;

/**
 * The frame of the moment on show, or after a stop that of the let-go which began in it: a function of solver, moment and
 * time since the stop. The part that lets go is fetched after the figures; until it is here a stopped picture stands still,
 * and if it does not come, it shows both people at rest.
 */
export const followClock = ({ playback, isSmooth, invalidate }: ClockInput): SolveClock => {
  let part: typeof import('../core/let-go/solve-let-go.ts') | null = null;
  let isMissing = false;
  let movement: LetGo | null = null;
  let movementOf: FrameSolver | null = null;
  import('../core/let-go/solve-let-go.ts').then(
    (fetched) => { part = fetched; invalidate(); },
    () => { isMissing = true; invalidate(); },
  );
  return (solver, deltaSeconds) => {
    const { advance, sinceStopSeconds, timeSeconds } = playback.getState();
    if (sinceStopSeconds === null) {
      advance(deltaSeconds);
      return solveFrame(solver, playback.getState().timeSeconds);
    }
    // The set-up ends at rest, hands off.
    if (part === null) return solveFrame(solver, isMissing ? solver.phaseStartsSeconds[1]! : timeSeconds);
    if (movement?.fromSeconds !== timeSeconds || movementOf !== solver) [movement, movementOf] = [part.letGo(solver, timeSeconds), solver];
    const isOver = sinceStopSeconds >= movement.durationSeconds;
    if (!isOver && isSmooth()) advance(deltaSeconds);
    return part.solveLetGo(solver, movement, isSmooth() ? (playback.getState().sinceStopSeconds ?? 0) : movement.durationSeconds);
  };
};
