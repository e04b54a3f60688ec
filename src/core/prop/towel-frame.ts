/**
 * A posed towel: rings along it, from the end at the person's right to that at the left. Between them it is a
 * Catmull-Rom curve, and so are its sections; `towel-surface.ts` and the page's shader hold the same formula.
 */
export interface TowelFrame {
  /** 8 a ring: middle x y z, half thickness, outward direction x y z (unit, away from the body), half height. Metres, world. */
  readonly rings: Float64Array;
  /** How much each ring is laid on the body, 0 to 1. */
  readonly support: Float64Array;
  /** From fist to fist along it, metres. */
  wrapMetres: number;
  /** From fist to fist if it were pulled tight, metres: more than its length can't be. */
  tautMetres: number;
  /** Middle of the back where it lies on it: a point of the curve, world. */
  readonly middleInWorld: Float64Array;
}

/** Rings of a free end, the fist's left out; and from fist to fist, both fists' in. */
export const END_RINGS = 9;
export const WRAP_RINGS = 29;
export const RING_COUNT = WRAP_RINGS + 2 * END_RINGS;
export const RING_STRIDE = 8;
/** The rings in the fists. */
export const RIGHT_FIST_RING = END_RINGS;
export const LEFT_FIST_RING = END_RINGS + WRAP_RINGS - 1;

export const createTowelFrame = (): TowelFrame => ({
  rings: new Float64Array(RING_STRIDE * RING_COUNT),
  support: new Float64Array(RING_COUNT),
  wrapMetres: 0,
  tautMetres: 0,
  middleInWorld: new Float64Array(3),
});

/** Where a ring lies along the towel from its middle, metres, to the left +. */
export const ringAlongMetres = (ring: number, wrapMetres: number, lengthMetres: number): number => {
  const half = wrapMetres / 2;
  const end = (lengthMetres - wrapMetres) / 2 / END_RINGS;
  if (ring < RIGHT_FIST_RING) return -half - end * (RIGHT_FIST_RING - ring);
  if (ring > LEFT_FIST_RING) return half + end * (ring - LEFT_FIST_RING);
  return -half + (wrapMetres * (ring - RIGHT_FIST_RING)) / (WRAP_RINGS - 1);
};
