import { BONE_INDEX, type Side } from '../../core/anatomy/bones.ts';
import { COORDINATE_INDEX, type CoordinateName } from '../../core/anatomy/coordinates.ts';
import type { FigureScratch } from '../../core/rig/figure-scratch.ts';
import { placeTheseBones } from '../../core/rig/forward-kinematics.ts';
import { poseFingers } from '../../core/rig/pose-bones.ts';
import { digitBones, type Rig } from '../../core/rig/rig.ts';
import type { SolvedHandFile } from '../../core/stretch/compile-schema.ts';
import { radians } from '../../core/units.ts';
import type { SkinnedMesh } from '../mesh/load-skinned-mesh.ts';
import { dominantBone } from '../mesh/posed-skin.ts';
import { createFingerCapsule, depthInCapsule, type FingerCapsule } from './finger-capsules.ts';
import { missing, outside } from './hinge.ts';
import { solveLeastSquares, type ResidualBlock, type Unknown } from './least-squares.ts';
import { createSkinSamples, pickVertices, type SkinSamples } from './skin-samples.ts';
import { leastDistance, type Surface } from './surface.ts';

/** A hand whose palm already lies, and what its fingers are to close on. */
export interface FingerInput {
  readonly rig: Rig;
  readonly figure: FigureScratch;
  readonly mesh: SkinnedMesh;
  readonly side: Side;
  readonly surface: Surface;
  /** What the fingers keep off; null for nothing. */
  readonly avoided: Surface | null;
  /**
   * Skin under it (3 each, world, metres) where another hand is under it, else null: bones then lie close below the
   * skin on both sides and nothing gives, and a finger can come in between two others from the side.
   */
  readonly skinUnder: Float64Array | null;
  readonly intent: Pick<SolvedHandFile, 'fingers' | 'thumb'>;
  /** The shape at the moment before, which contact fingers keep to; null for the first. */
  readonly before: FingerShape | null;
}

/** Degrees: knuckle and middle joint of index, middle, ring and little; opposition, base and end joints of the thumb. */
export interface FingerShape {
  readonly values: Float64Array;
  /** Nearest skin of each digit's end to the surface, millimetres: the thumb, if it is found, and the fingers in their order. */
  readonly gaps: readonly number[];
}

const FINGER_NAMES = ['index', 'middle', 'ring', 'little'] as const;
/** The end joint bends with the middle one: they share a tendon. */
const END_SHARE = 0.6;
/** Skin of a finger bone is measured at about so many vertices: a few millimetres apart. */
const MOST_SAMPLES = 50;
/** Nothing is told apart beyond this, metres: a finger's length. */
const SIGHT_METRES = 0.09;

/** Deepest skin of a finger, wished and at most, millimetres: the end presses a little, as soft pads do. Trial seated-twist, section 6.6. */
const DEPTHS = { end: -1.5, middle: -0.5, deepest: -3 } as const;
const ON_HAND_DEPTHS = { end: 0.5, middle: 1, deepest: -1 } as const;
/** Deeper than this, millimetres, a digit is looked at again. */
const TOO_DEEP = -4.8;
/** The shape of the moment before stays while no skin is deeper and no finger's end further off, millimetres: the rules allow 6 and 10. */
const STAYS = { deepest: -4.2, farthest: 5 } as const;
/** From what they keep off, millimetres. */
const CLEAR = 2;

/** Residuals, where 1 is a millimetre of a finger's end. */
const MIDDLE_WEIGHT = 0.6;
const DEPTH_WEIGHT = 2.5;
const CLEAR_WEIGHT = 3; // a millimetre too near to what is kept off
const TASTE_WEIGHT = 0.13; // a degree from how a hand looks at ease
const KEEP_WEIGHT = 0.17; // a degree from the moment before
const NEIGHBOUR_WEIGHT = 0.4; // a degree past what neighbours may differ by
const MOST_NEIGHBOUR_DEGREES = 14;
const ITERATIONS = 14;
const STEP_DEGREES = 0.25;

/** Knuckle and middle joint of a hand at ease in each intent, degrees. */
const EASY = { wrap: [22, 28], flat: [8, 14], tent: [15, 18], fist: [56, 55] } as const;
/** Opposition, base, end joints of the thumb at ease: round the other side, or drawn up to the fingers by its base. */
const EASY_THUMB = { oppose: [22, 0, 12], beside: [4, 28, 8] } as const;

/** A finger stretched out, off what it is to close on. */
const OPEN_FINGER = [-6, 8] as const;

const FINGER_BOUNDS = [[-12, 75], [5, 95]] as const;
const THUMB_BOUNDS = [[-5, 75], [-25, 29], [-5, 50]] as const;

interface Digit {
  readonly first: number;
  readonly size: number;
  readonly easy: readonly number[];
  readonly bounds: ReadonlyArray<readonly [number, number]>;
  readonly end: SkinSamples;
  readonly middle: SkinSamples;
  readonly base: SkinSamples;
  readonly capsules: readonly FingerCapsule[];
  put(values: Float64Array): void;
}

const isThumb = ({ size }: Digit): boolean => size === 3;

const createDigits = ({ figure, mesh, side, intent }: FingerInput): Digit[] => {
  const set = (name: string, value: number): void => { figure.coordinates[COORDINATE_INDEX[`${side}Fingers.${name}` as CoordinateName]] = radians(value); };
  const samplesOf = (bone: number): SkinSamples => createSkinSamples(mesh, pickVertices(mesh, (vertex) => dominantBone(mesh, vertex) === bone, MOST_SAMPLES));
  const bones = digitBones(side).map((bone) => BONE_INDEX[bone]);
  const samples = (digit: number) => ({ capsules: bones.slice(3 * digit, 3 * digit + 3).map((bone) => createFingerCapsule(mesh, bone)), base: samplesOf(bones[3 * digit]!), middle: samplesOf(bones[3 * digit + 1]!), end: samplesOf(bones[3 * digit + 2]!) });
  const fingers = FINGER_NAMES.map((name, i): Digit => ({
    first: 2 * i, size: 2, easy: EASY[intent.fingers], bounds: FINGER_BOUNDS, ...samples(i + 1),
    put(values) {
      set(`${name}0`, values[2 * i]!);
      set(`${name}1`, values[2 * i + 1]!);
      set(`${name}2`, END_SHARE * values[2 * i + 1]!);
    },
  }));
  if (intent.thumb === 'written') return fingers;
  const thumb: Digit = {
    first: 8, size: 3, easy: EASY_THUMB[intent.thumb], bounds: THUMB_BOUNDS, ...samples(0),
    put(values) {
      set('thumbOpposition', values[8]!);
      set('thumb0', values[9]!);
      set('thumb1', values[10]!);
      set('thumb2', values[10]!);
    },
  };
  return [...fingers, thumb];
};

/** Of samples that are posed. */
const leastMillimetres = (samples: SkinSamples, surface: Surface): number => 1000 * leastDistance(samples, surface, SIGHT_METRES);

const least = (samples: SkinSamples, figure: FigureScratch, surface: Surface): number => {
  samples.pose(figure);
  return leastMillimetres(samples, surface);
};

/** Where the search starts: the digit closes, all joints together, until its skin first touches. */
const closeUntilTouch = (digit: Digit, values: Float64Array, touch: () => number): void => {
  const closings = 14;
  for (let closing = 0; closing <= closings; closing += 1) {
    for (let k = 0; k < digit.size; k += 1) {
      const [from, to] = digit.bounds[k]!;
      // A thumb's base does not close: it stays where it is at ease.
      values[digit.first + k] = isThumb(digit) && k === 1 ? digit.easy[k]! : from + ((to - from) * closing) / closings;
    }
    if (touch() <= 0) return;
  }
  digit.easy.forEach((easy, k) => { values[digit.first + k] = easy; });
};

/**
 * Closes the fingers of a hand whose palm lies: pads rest on the skin and press a little, neighbours stay alike, and
 * from moment to moment the fingers that touch stay as they are as far as the skin lets them. Reads the figure as
 * solved; leaves the fingers in it as found.
 */
export const fitFingers = (input: FingerInput): FingerShape => {
  const { rig, figure, side, surface, avoided, skinUnder, before, intent } = input;
  const depths = skinUnder ? ON_HAND_DEPTHS : DEPTHS;
  const digits = createDigits(input);
  const bones = Int16Array.from(digitBones(side).map((bone) => BONE_INDEX[bone]));
  const place = (digit: Digit, values: Float64Array): void => {
    digit.put(values);
    poseFingers(rig, figure, side);
    placeTheseBones(rig, figure, bones);
  };
  const depthIn = (digit: Digit, points: Float64Array): number => Math.max(...digit.capsules.map((capsule) => depthInCapsule(capsule, figure, points)));
  const values = new Float64Array(11);
  if (before) values.set(before.values);
  else for (const digit of digits) closeUntilTouch(digit, values, () => {
    place(digit, values);
    return Math.min(least(digit.end, figure, surface), least(digit.middle, figure, surface));
  });

  const unknowns: Unknown[] = digits.flatMap(({ first, bounds }) => bounds.map(([low, high], k) => ({
    name: `${first + k}`, start: values[first + k]!, least: low, most: high, step: STEP_DEGREES,
  })));
  const digitBlock = (digit: Digit): ResidualBlock => {
    const own = Array.from({ length: digit.size }, (_, k) => digit.first + k);
    return {
      size: 6 + 2 * digit.size + (avoided ? 1 : 0),
      unknowns: own,
      evaluate(out, at) {
        place(digit, at);
        const end = least(digit.end, figure, surface);
        const middle = least(digit.middle, figure, surface);
        out[0] = end - depths.end;
        out[1] = intent.fingers === 'wrap' || intent.fingers === 'fist' ? MIDDLE_WEIGHT * (middle - depths.middle) : 0;
        out[2] = DEPTH_WEIGHT * missing(end, depths.deepest);
        out[3] = DEPTH_WEIGHT * missing(middle, depths.deepest);
        out[4] = DEPTH_WEIGHT * missing(least(digit.base, figure, surface), depths.deepest);
        out[5 + 2 * digit.size] = skinUnder ? DEPTH_WEIGHT * missing(-depthIn(digit, skinUnder), depths.deepest) : 0;
        if (avoided) out[6 + 2 * digit.size] = CLEAR_WEIGHT * missing(Math.min(...[digit.base, digit.middle, digit.end].map((part) => leastMillimetres(part, avoided))), CLEAR);
        own.forEach((i, k) => {
          out[5 + k] = TASTE_WEIGHT * (at[i]! - digit.easy[k]!);
          out[5 + digit.size + k] = before ? KEEP_WEIGHT * (at[i]! - before.values[i]!) : 0;
        });
      },
    };
  };
  const neighbours: ResidualBlock = {
    size: 6,
    unknowns: [0, 1, 2, 3, 4, 5, 6, 7],
    evaluate(out, at) {
      for (let i = 0; i < 6; i += 1) out[i] = NEIGHBOUR_WEIGHT * outside(at[i + 2]! - at[i]!, -MOST_NEIGHBOUR_DEGREES, MOST_NEIGHBOUR_DEGREES);
    },
  };
  const blocks = [...digits.map(digitBlock), neighbours];
  const solve = (from: readonly Unknown[]) => solveLeastSquares({ unknowns: from, blocks, iterations: ITERATIONS });
  const isTooDeep = (digit: Digit, at: Float64Array): boolean => {
    place(digit, at);
    const under = skinUnder ? -depthIn(digit, skinUnder) : 0;
    return Math.min(under, least(digit.middle, figure, surface), least(digit.end, figure, surface)) < TOO_DEEP;
  };
  const gapsOf = (at: Float64Array): number[] => {
    for (const digit of digits) place(digit, at);
    return [...digits.filter(isThumb), ...digits.filter((digit) => !isThumb(digit))].map((digit) => least(digit.end, figure, surface));
  };
  const stays = (digit: Digit, at: Float64Array): boolean => {
    place(digit, at);
    const [base, middle, end] = [digit.base, digit.middle, digit.end].map((part) => least(part, figure, surface));
    const under = skinUnder ? -depthIn(digit, skinUnder) : 0;
    const isClear = !avoided || Math.min(...[digit.base, digit.middle, digit.end].map((part) => leastMillimetres(part, avoided))) > 0;
    return isClear && Math.min(base!, middle!, end!, under) > STAYS.deepest && (isThumb(digit) || end! < STAYS.farthest);
  };
  if (before && digits.every((digit) => stays(digit, before.values))) return { values: before.values, gaps: gapsOf(before.values) };
  let best = solve(unknowns);
  const stuck = digits.filter((digit) => isTooDeep(digit, best.values));
  if (stuck.length > 0) {
    // A digit that got inside something thin is pushed further through it: it is begun again from above.
    const starts = best.values.slice();
    for (const { first, size, easy } of stuck) (size === 2 ? OPEN_FINGER : easy).forEach((angle, k) => { starts[first + k] = angle; });
    const again = solve(unknowns.map((unknown, i) => ({ ...unknown, start: starts[i]! })));
    if (again.cost < best.cost) best = again;
  }
  const found = best.values;
  return { values: found, gaps: gapsOf(found) };
};
