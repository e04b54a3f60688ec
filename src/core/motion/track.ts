import { arriving, leaving, minimumJerk } from '../math/ease.ts';

/**
 * Values over time, given at keys. Between two keys every value moves from rest to rest on a minimum-jerk ease, so
 * that a value between two in-range keys is in range, and peak speed is 1.875 times the mean. A key may be passed
 * through: then a value that goes on in the same direction doesn't stop there, and still stays in range. Before the
 * first key and after the last the value stays.
 */
export interface Track {
  /** Key times, seconds, rising. */
  readonly times: Float64Array;
  /** One vector of values a key, all of one length. */
  readonly values: readonly Float64Array[];
  /** Which keys are passed through; the others are stops. */
  readonly isPassed: readonly boolean[];
}

/** A key of a track as it is declared. */
export interface TrackKey {
  readonly at: number;
  readonly values: Float64Array;
  readonly isPassed?: boolean;
  /** An earlier time, seconds, before any key that has one: the values of this key are those that the track has then. */
  readonly asAt?: number | undefined;
}

export const createTrack = (keys: readonly TrackKey[]): Track => {
  const track: Track = {
    times: Float64Array.from(keys.map((key) => key.at)),
    values: keys.map((key) => key.values),
    isPassed: keys.map((key) => key.isPassed ?? false),
  };
  return { ...track, values: keys.map(({ values, asAt }) => (asAt === undefined ? values : sampleTrack(new Float64Array(values.length), track, asAt))) };
};

/** Index of the last key at or before a time; -1 before the first, and for what is not a number. By halving: O(log keys). */
export const keyBefore = ({ times }: Pick<Track, 'times'>, timeSeconds: number): number => {
  let before = -1;
  let after = times.length;
  while (after - before > 1) {
    const middle = (before + after) >> 1;
    if (times[middle]! <= timeSeconds) before = middle;
    else after = middle;
  }
  return before;
};

/** Share of the way from key `index` to the next, 0..1, before easing; 0 outside the keys. */
export const shareAfterKey = (track: Track, index: number, timeSeconds: number): number => {
  if (index < 0 || index + 1 >= track.times.length) return 0;
  const start = track.times[index]!;
  return (timeSeconds - start) / (track.times[index + 1]! - start);
};

/**
 * Speed of value `i` at a key that is passed through, a second: the harmonic mean of the mean speeds before and after,
 * and 0 where it turns round. That is at most twice the slower of the two, with which the way stays monotone.
 */
const passingSpeed = ({ times, values }: Track, key: number, i: number): number => {
  const before = values[key - 1];
  const after = values[key + 1];
  if (before === undefined || after === undefined) return 0;
  const here = values[key]![i]!;
  const arrival = (here - before[i]!) / (times[key]! - times[key - 1]!);
  const departure = (after[i]! - here) / (times[key + 1]! - times[key]!);
  return arrival * departure <= 0 ? 0 : (2 * arrival * departure) / (arrival + departure);
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
  const share = shareAfterKey(track, index, timeSeconds);
  const eased = minimumJerk(share);
  for (let i = 0; i < out.length; i += 1) out[i] = from[i]! + (to[i]! - from[i]!) * eased;
  const span = track.times[index + 1]! - track.times[index]!;
  if (track.isPassed[index]) {
    const push = span * leaving(share);
    for (let i = 0; i < out.length; i += 1) out[i]! += push * passingSpeed(track, index, i);
  }
  if (track.isPassed[index + 1]) {
    const pull = span * arriving(share);
    for (let i = 0; i < out.length; i += 1) out[i]! += pull * passingSpeed(track, index + 1, i);
  }
  return out;
};
