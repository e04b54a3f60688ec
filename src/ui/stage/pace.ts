/** A change of the time on show. */
export interface Moment {
  readonly atMilliseconds: number;
  readonly timeSeconds: number;
}

/** Two changes that are further apart are two jumps, not a movement, milliseconds; within one drag they are one movement for longer. */
const LONGEST_GAP = 250;
const LONGEST_GAP_IN_DRAG = 1500;
/** Timers and frames are not exact: so much faster still counts as life. */
const LENIENCE = 1.1;
/** One frame at 30 a second is no movement yet: a step by key or wheel, seconds. */
const ONE_STEP_SECONDS = 1 / 29;

/** Whether what was shown between two changes moved faster than in life. */
export const isFasterThanLife = (before: Moment, now: Moment, isDrag: boolean): boolean => {
  const passedSeconds = (now.atMilliseconds - before.atMilliseconds) / 1000;
  const movedSeconds = Math.abs(now.timeSeconds - before.timeSeconds);
  return passedSeconds * 1000 <= (isDrag ? LONGEST_GAP_IN_DRAG : LONGEST_GAP) && movedSeconds > ONE_STEP_SECONDS && movedSeconds > LENIENCE * passedSeconds;
};
