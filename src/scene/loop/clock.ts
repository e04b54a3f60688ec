/** Longest step of the clock for one frame, seconds: after a stall the show goes on from where it was, not from far ahead. */
const MAX_STEP_SECONDS = 0.5;
/** Step of the first frame after the clock stood still (its real delta is the length of the rest), seconds. */
const FIRST_STEP_SECONDS = 1 / 60;

/** Turns frame deltas into steps of the playback clock. */
export interface Clock {
  /** Seconds to advance for a frame; 0 while paused. */
  step(deltaSeconds: number, isPaused: boolean): number;
}

export const createClock = (): Clock => {
  let wasPaused = true;
  return {
    step: (deltaSeconds, isPaused) => {
      const isFirst = wasPaused;
      wasPaused = isPaused;
      if (isPaused) return 0;
      return Math.min(Math.max(deltaSeconds, 0), isFirst ? FIRST_STEP_SECONDS : MAX_STEP_SECONDS);
    },
  };
};
