import { minimumJerk } from '../math/ease.ts';

/** An in-breath and an out-breath, seconds. Source: choreography section 5 (4-6 s out, faster in). */
const IN_SECONDS = 2.2;
const OUT_SECONDS = 5;

/**
 * Weight of the breathing shape at a time, 0 (breathed out) to 1 (breathed in): calm, regular, a pure function of
 * time. An out-breath begins at `outBreathStartSeconds`, so that the ease-in goes with it.
 */
export const breathAt = (timeSeconds: number, outBreathStartSeconds: number): number => {
  const cycle = IN_SECONDS + OUT_SECONDS;
  const since = (((timeSeconds - outBreathStartSeconds) % cycle) + cycle) % cycle;
  return since < OUT_SECONDS ? 1 - minimumJerk(since / OUT_SECONDS) : minimumJerk((since - OUT_SECONDS) / IN_SECONDS);
};
