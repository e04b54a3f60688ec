import { quat, vec3 } from 'gl-matrix';
import { quaternion, vector } from '../../core/math/vector.ts';

/** A track of a model: times in seconds, and a value for each; between two keys a straight line, or the shortest turn. */
export interface Keys {
  readonly times: Float32Array<ArrayBuffer>;
  readonly values: Float32Array<ArrayBuffer>;
}

/** Samples at even times: `stride` numbers a row, of which this track's begin at `offset`. */
export interface Samples {
  readonly timesSeconds: Float64Array;
  readonly values: Float64Array;
  readonly offset: number;
  readonly stride: number;
}

/** Numbers of a key, and how far apart two such are: metres, radians, or the plain difference. */
export interface Kind {
  readonly size: 1 | 3 | 4;
  /** How far sample `i` is from what lies a share of the way from sample `from` to sample `to`. */
  error(samples: Samples, from: number, to: number, i: number): number;
}

const at = ({ offset, stride }: Samples, index: number): number => offset + stride * index;
const shareOf = ({ timesSeconds }: Samples, from: number, to: number, i: number): number =>
  (from === to ? 0 : (timesSeconds[i]! - timesSeconds[from]!) / (timesSeconds[to]! - timesSeconds[from]!));

/** Writes as many numbers of a sample as `out` holds. */
const read = (out: Float64Array, samples: Samples, index: number): void => {
  for (let k = 0; k < out.length; k += 1) out[k] = samples.values[at(samples, index) + k]!;
};

const a3 = vector();
const b3 = vector();
const a4 = quaternion();
const b4 = quaternion();

/** One number. */
export const NUMBER: Kind = {
  size: 1,
  error: (samples, from, to, i) => {
    const start = samples.values[at(samples, from)]!;
    return Math.abs(start + (samples.values[at(samples, to)]! - start) * shareOf(samples, from, to, i) - samples.values[at(samples, i)]!);
  },
};

/** A point. */
export const POINT: Kind = {
  size: 3,
  error: (samples, from, to, i) => {
    read(a3, samples, from);
    read(b3, samples, to);
    vec3.lerp(a3, a3, b3, shareOf(samples, from, to, i));
    read(b3, samples, i);
    return vec3.distance(a3, b3);
  },
};

/** A turn, as a unit quaternion; the error is an angle, radians. */
export const TURN: Kind = {
  size: 4,
  error: (samples, from, to, i) => {
    read(a4, samples, from);
    read(b4, samples, to);
    quat.slerp(a4, a4, b4, shareOf(samples, from, to, i));
    read(b4, samples, i);
    // For small angles the distance of two unit quaternions is half the angle between them.
    const sign = quat.dot(a4, b4) < 0 ? -1 : 1;
    return 2 * Math.hypot(a4[0]! - sign * b4[0]!, a4[1]! - sign * b4[1]!, a4[2]! - sign * b4[2]!, a4[3]! - sign * b4[3]!);
  },
};

/** Marks the samples without which the track would be further off than `most`: the furthest one, then both halves (Ramer, Douglas, Peucker). */
const markKept = (kept: Uint8Array, samples: Samples, kind: Kind, most: number): void => {
  const open: [number, number][] = [[0, samples.timesSeconds.length - 1]];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [from, to] = part;
    let furthest = -1;
    let worst = most;
    for (let i = from + 1; i < to; i += 1) {
      const error = kind.error(samples, from, to, i);
      if (error <= worst) continue;
      worst = error;
      furthest = i;
    }
    if (furthest < 0) continue;
    kept[furthest] = 1;
    open.push([from, furthest], [furthest, to]);
  }
};

/** Fewest keys that a halving search finds, no sample being further than `most` (metres or radians) from the track. A track that stands still gets one key. */
export const thinKeys = (samples: Samples, kind: Kind, most: number): Keys => {
  const { timesSeconds, values } = samples;
  const kept = new Uint8Array(timesSeconds.length);
  kept[0] = 1;
  if (timesSeconds.some((_, i) => kind.error(samples, 0, 0, i) > most)) {
    kept[timesSeconds.length - 1] = 1;
    markKept(kept, samples, kind, most);
  }
  const indices = [...kept.keys()].filter((i) => kept[i] === 1);
  const out: Keys = { times: new Float32Array(indices.length), values: new Float32Array(kind.size * indices.length) };
  for (const [k, i] of indices.entries()) {
    out.times[k] = timesSeconds[i]!;
    for (let n = 0; n < kind.size; n += 1) out.values[kind.size * k + n] = values[at(samples, i) + n]!;
  }
  return out;
};
