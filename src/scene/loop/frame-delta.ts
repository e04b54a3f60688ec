/** Longest step for one frame, seconds: after a stall the show goes on from where it was, not from far ahead. */
const MAX_STEP_SECONDS = 0.5;
/** Step of the first frame after a rest (its real delta would be the length of the rest), seconds. */
const FIRST_STEP_SECONDS = 1 / 60;

/**
 * Seconds that pass for a frame at `nowMilliseconds`, after one at `lastMilliseconds` (NaN: the loop was at rest).
 * Never more than passed in life, but for the first frame's sixtieth of a second.
 */
export const frameDeltaSeconds = (lastMilliseconds: number, nowMilliseconds: number): number =>
  Number.isNaN(lastMilliseconds) ? FIRST_STEP_SECONDS : Math.min(Math.max(nowMilliseconds - lastMilliseconds, 0) / 1000, MAX_STEP_SECONDS);
