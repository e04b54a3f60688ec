import { smoothstep } from '../math/smoothstep.ts';
import { LEFT_FIST_RING, RIGHT_FIST_RING, RING_STRIDE, WRAP_RINGS, type TowelFrame } from './towel-frame.ts';

/** Where the body carries it, a hanging towel rises back to the tight way within this much, metres. */
const RISE_METRES = 0.012;
/** With this much left over, metres, the body hardly carries it any more: a loose towel slides down as one. */
const LOOSE_METRES = 0.012;
/** Beside a fist it doesn't hang yet, metres. */
const HELD_METRES = 0.06;
/** It never hangs lower than this, metres: more slack than that is a fault that shows in its length. */
const DEEPEST_METRES = 0.25;
/** Cloth creeps: this much of what is left over pushes together before the rest hangs, metres. */
const CREEP_METRES = 0.004;
/** Halvings of the depth: below a hundredth of a millimetre. */
const HALVINGS = 14;

const upper = new Float64Array(WRAP_RINGS);

/**
 * Writes the shape of the sag at each ring between the fists, 0 to 1: that of a string under its own weight (a
 * parabola), held up by springs of a `stiffness` (0 to 1) where the body carries it. One tridiagonal system, so it changes smoothly with the support.
 */
const setShape = (shape: Float64Array, support: Float64Array, spacing: number, stiffness: number): void => {
  shape[0] = 0;
  upper[0] = 0;
  for (let i = 1; i < WRAP_RINGS - 1; i += 1) {
    const carried = support[RIGHT_FIST_RING + i]!;
    const spring = (stiffness * carried * carried * carried * spacing * spacing) / (RISE_METRES * RISE_METRES);
    const divisor = 2 + spring - upper[i - 1]!;
    upper[i] = 1 / divisor;
    shape[i] = (1 + shape[i - 1]!) / divisor;
  }
  shape[WRAP_RINGS - 1] = 0;
  let most = 0;
  for (let i = WRAP_RINGS - 2; i > 0; i -= 1) {
    shape[i]! += upper[i]! * shape[i + 1]!;
    const fromFist = spacing * Math.min(i, WRAP_RINGS - 1 - i);
    most = Math.max(most, shape[i]!);
    upper[i] = smoothstep(0, HELD_METRES, fromFist);
  }
  for (let i = 1; i < WRAP_RINGS - 1; i += 1) shape[i]! *= upper[i]! / most;
};

/** Length of the curve between the fists with every ring lowered by `depth` times its shape, metres. */
const lengthWith = (rings: Float64Array, shape: Float64Array, depth: number): number => {
  let sum = 0;
  for (let i = 1; i < WRAP_RINGS; i += 1) {
    const b = RING_STRIDE * (RIGHT_FIST_RING + i), a = b - RING_STRIDE;
    sum += Math.hypot(rings[b]! - rings[a]!, rings[b + 1]! - rings[a + 1]! - depth * (shape[i]! - shape[i - 1]!), rings[b + 2]! - rings[a + 2]!);
  }
  return sum;
};

/** Lets the towel hang between the fists until it is as long as it is (but for what creeps); returns its length, which is more where it is too tight. `shape` is scratch. */
export const sagUnderSlack = ({ rings, support }: TowelFrame, shape: Float64Array, wrapMetres: number): number => {
  let least = 0, most = DEEPEST_METRES;
  const slack = wrapMetres - lengthWith(rings, shape, 0);
  setShape(shape, support, wrapMetres / (WRAP_RINGS - 1), Math.exp(-((Math.max(0, slack) / LOOSE_METRES) ** 2)));
  if (slack <= 0) most = 0;
  const length = wrapMetres - CREEP_METRES * (1 - Math.exp(-slack / CREEP_METRES));
  for (let i = 0; i < HALVINGS && most > 0; i += 1) {
    const depth = (least + most) / 2;
    if (lengthWith(rings, shape, depth) < length) least = depth;
    else most = depth;
  }
  const depth = (least + most) / 2;
  for (let i = RIGHT_FIST_RING; i <= LEFT_FIST_RING; i += 1) rings[RING_STRIDE * i + 1]! -= depth * shape[i - RIGHT_FIST_RING]!;
  return lengthWith(rings, shape, 0);
};
