import { minimumJerk } from '../math/ease.ts';
import type { BreathFile } from '../stretch/schema.ts';

/**
 * Calm breath of a stretch that says nothing about it, seconds: from one out-breath to the next, and how much of it
 * goes out. Source: choreography section 5 (4-6 s out, faster in).
 */
const CALM_BREATH_SECONDS = 7.2;
const CALM_OUT_SECONDS = 5;

/** Out-breaths, in the order of time: when each begins, how long it lasts (seconds), and how full (0..1) the chest is then. */
export interface PreparedBreath {
  readonly times: Float64Array;
  readonly outSeconds: Float64Array;
  readonly depths: Float64Array;
}

/** A stretch's breath made ready. What says nothing breathes calmly, with an out-breath at `easeInSeconds`. */
export const prepareBreath = (breath: BreathFile | undefined, easeInSeconds: number): PreparedBreath => {
  const keys = breath ?? [easeInSeconds, easeInSeconds + CALM_BREATH_SECONDS].map((at) => ({ at, outSeconds: CALM_OUT_SECONDS, depth: 1 }));
  return {
    times: Float64Array.from(keys, ({ at }) => at),
    outSeconds: Float64Array.from(keys, ({ outSeconds }) => outSeconds),
    depths: Float64Array.from(keys, ({ depth }) => depth),
  };
};

/** Whether the breath goes out at a time; if not, it comes in. */
export const isBreathingOut = ({ times, outSeconds }: PreparedBreath, timeSeconds: number): boolean => {
  const last = times.length - 1;
  let key = 0;
  while (key < last && times[key + 1]! <= timeSeconds) key += 1;
  const period = key === last ? times[last]! - times[last - 1]! : times[key + 1]! - times[key]!;
  return (((timeSeconds - times[key]!) % period) + period) % period < outSeconds[key]!;
};

/** Between an out-breath's beginning and the next one's: out, then in. */
const levelIn = (sinceSeconds: number, periodSeconds: number, outSeconds: number, levels: readonly [from: number, to: number]): number =>
  sinceSeconds < outSeconds
    ? levels[0] * (1 - minimumJerk(sinceSeconds / outSeconds))
    : levels[1] * minimumJerk((sinceSeconds - outSeconds) / (periodSeconds - outSeconds));

const levels: [number, number] = [0, 0];

/**
 * Weight of the breathing shape at a time, 0 (breathed out) to 1 (breathed in): a pure function of time, with neither
 * jumps nor kinks. Before the first out-breath the first breath comes again and again, after the last one the last.
 */
export const breathAt = ({ times, outSeconds, depths }: PreparedBreath, timeSeconds: number): number => {
  const last = times.length - 1;
  let key = 0;
  while (key < last && times[key + 1]! <= timeSeconds) key += 1;
  const isBefore = timeSeconds < times[0]!;
  const isAfter = key === last;
  // A breath that comes again is as long as the one it repeats, and ends as full as it began.
  const period = isAfter ? times[last]! - times[last - 1]! : times[key + 1]! - times[key]!;
  const since = timeSeconds - times[key]!;
  levels[0] = depths[key]!;
  levels[1] = isBefore || isAfter ? depths[key]! : depths[key + 1]!;
  return levelIn(isBefore || isAfter ? ((since % period) + period) % period : since, period, outSeconds[key]!, levels);
};
