import { minimumJerk } from '../math/ease.ts';

/**
 * Values over time, given at keys. Between two keys every value moves from rest to rest on a minimum-jerk ease, so
 * that a value between two in-range keys is in range, and peak speed is 1.875 times the mean. Before the first key
 * and after the last the value stays.
 */
export interface Track {
  /** Key times, seconds, rising. */
  readonly times: Float64Array;
  /** One vector of values a key, all of one length. */
  readonly values: readonly Float64Array[];
}

export const createTrack = (keys: ReadonlyArray<{ readonly at: number; readonly values: Float64Array }>): Track => ({
  times: Float64Array.from(keys.map((key) => key.at)),
  values: keys.map((key) => key.values),
});

/** Index of the last key at or before a time; -1 before the first. */
export const keyBefore = (track: Track, timeSeconds: number): number => {
  let index = -1;
  while (index + 1 < track.times.length && track.times[index + 1]! <= timeSeconds) index += 1;
  return index;
};

/** Share of the way from key `index` to the next, 0..1, before easing; 0 outside the keys. */
export const shareAfterKey = (track: Track, index: number, timeSeconds: number): number => {
  if (index < 0 || index + 1 >= track.times.length) return 0;
  const start = track.times[index]!;
  return (timeSeconds - start) / (track.times[index + 1]! - start);
};

/** Writes the values at a time into `out`. */
export const sampleTrack = (out: Float64Array, track: Track, timeSeconds: number): Float64Array => {
  const index = keyBefore(track, timeSeconds);
  const from = track.values[Math.max(index, 0)]!;
  const to = track.values[index + 1];
  if (index < 0 || to === undefined) {
    out.set(from);
    return out;
  }
  const share = minimumJerk(shareAfterKey(track, index, timeSeconds));
  for (let i = 0; i < out.length; i += 1) out[i] = from[i]! + (to[i]! - from[i]!) * share;
  return out;
};
