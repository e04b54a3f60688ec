import { vec3 } from 'gl-matrix';
import { makePerpendicular, vector, type Vector } from '../math/vector.ts';

/** A limb never stretches past this share of its length, so that its middle joint keeps a defined bend (about 3.6°). */
const LONGEST_REACH_SHARE = 0.9995;

/** What a two-bone chain must reach, and from where. Metres, world. */
export interface TwoBoneInput {
  readonly root: Vector;
  readonly target: Vector;
  readonly upperLength: number;
  readonly lowerLength: number;
  /** The way the middle joint should point, from the line root-target; any length. */
  readonly pole: Vector;
}

/** Where the chain came to lie. */
export interface TwoBoneResult {
  readonly middle: Vector;
  readonly end: Vector;
  /** Unit, perpendicular to the line root-end, on the middle joint's side. */
  readonly bendDirection: Vector;
  /** Bend of the middle joint, radians, 0 straight. */
  flexion: number;
  /** How far the end stays short of (or past) the target, metres; 0 when reached. */
  shortfall: number;
}

export const createTwoBoneResult = (): TwoBoneResult => ({
  middle: vector(), end: vector(), bendDirection: vector(), flexion: 0, shortfall: 0,
});

const along = vector();

/**
 * Solves a two-bone chain in closed form (law of cosines); a pure function of its input.
 * A target out of reach is met in direction, as near as the limb's length allows, and the rest is told as `shortfall`.
 */
export const solveTwoBone = (out: TwoBoneResult, input: TwoBoneInput): TwoBoneResult => {
  const { root, target, upperLength: a, lowerLength: b, pole } = input;
  vec3.subtract(along, target, root);
  const wanted = vec3.length(along);
  if (wanted < 1e-9) vec3.set(along, 0, -1, 0);
  else vec3.scale(along, along, 1 / wanted);
  const longest = (a + b) * LONGEST_REACH_SHARE;
  const shortest = Math.abs(a - b) + 1e-6;
  const distance = Math.min(Math.max(wanted, shortest), longest);
  out.shortfall = Math.abs(wanted - distance);

  vec3.copy(out.bendDirection, pole);
  if (makePerpendicular(out.bendDirection, along) < 1e-9) {
    // A pole along the limb says nothing: any perpendicular serves, always the same one.
    vec3.set(out.bendDirection, 0, 0, 1);
    if (makePerpendicular(out.bendDirection, along) < 1e-3) {
      vec3.set(out.bendDirection, 1, 0, 0);
      makePerpendicular(out.bendDirection, along);
    }
  }
  const footOfMiddle = (distance * distance + a * a - b * b) / (2 * distance);
  const height = Math.sqrt(Math.max(0, a * a - footOfMiddle * footOfMiddle));
  vec3.scaleAndAdd(out.middle, root, along, footOfMiddle);
  vec3.scaleAndAdd(out.middle, out.middle, out.bendDirection, height);
  vec3.scaleAndAdd(out.end, root, along, distance);
  const cosine = (distance * distance - a * a - b * b) / (2 * a * b);
  out.flexion = Math.acos(Math.max(-1, Math.min(1, cosine)));
  return out;
};
