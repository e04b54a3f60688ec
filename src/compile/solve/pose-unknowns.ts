import { COORDINATE_INDEX, type CoordinateName } from '../../core/anatomy/coordinates.ts';
import { JOINT_RANGES } from '../../core/anatomy/range-of-motion.ts';
import type { PreparedHand } from '../../core/motion/prepare-motion.ts';
import { degrees, radians } from '../../core/units.ts';
import type { Unknown } from './least-squares.ts';
import type { Moment } from './workbench.ts';

/** An unknown, and where its value goes in the solver's tracks. Angles in degrees, lengths in millimetres. */
export interface PlacedUnknown extends Unknown {
  /** Half the way that it may go: what a preference is weighed by. */
  readonly range: number;
  put(value: number): void;
}

/** Steps by which effects are felt out: well above rounding, well below what matters. */
const DEGREE_STEP = 0.05;
const MILLIMETRE_STEP = 0.1;
/** How far the palm's height, tip and roll may go from what is written. */
const GAP_RANGE_MILLIMETRES = 25;
const TILT_RANGE_DEGREES = 25;

/** How far a body may be moved until it presses something, millimetres or degrees. */
const PRESS_RANGE = 100;

const isPlace = (name: CoordinateName): boolean => /^pelvis\.[xyz]$/.test(name);

/** Degrees or millimetres, as a value stands in a pose's coordinates, and back. */
export const shownCoordinate = (name: CoordinateName, value: number): number => (isPlace(name) ? value * 1000 : degrees(value));
export const keptCoordinate = (name: CoordinateName, value: number): number => (isPlace(name) ? value / 1000 : radians(value));

/** The coordinates that a pose may move, within what is declared and what a joint can do. */
export const poseUnknowns = ({ solved, keys }: Moment): PlacedUnknown[] =>
  (Object.entries({ ...solved.move, ...(solved.press === undefined ? {} : { [solved.press.along]: PRESS_RANGE }) }) as Array<[CoordinateName, number]>).map(([name, range]) => {
    const index = COORDINATE_INDEX[name];
    const start = shownCoordinate(name, keys[0]![index]!);
    const [least, most] = JOINT_RANGES[index]?.hard ?? [-Infinity, Infinity];
    return {
      name, start, range,
      least: Math.max(start - range, Math.min(least, start)),
      most: Math.min(start + range, Math.max(most, start)),
      step: isPlace(name) ? MILLIMETRE_STEP : DEGREE_STEP,
      put: (value) => { for (const key of keys) key[index] = keptCoordinate(name, value); },
    };
  });

/** Where gap, tip, roll and the two shifts stand in a hand's track; see HAND_VALUE_COUNT. */
const LAYING_VALUES = [
  { name: 'gap', index: 2, scale: 1000 }, { name: 'tip', index: 3, scale: degrees(1) }, { name: 'roll', index: 4, scale: degrees(1) },
  { name: 'shiftAlong', index: 5, scale: 1000 }, { name: 'shiftThumbward', index: 6, scale: 1000 },
] as const;

const laidKeys = ({ track }: PreparedHand): Float64Array[] => track.values.filter((values) => values[0] === 1 && values[1] === 0);

/** How a hand lies wherever it is laid on: one laying for all moments, so that it does not slip. */
export const layingUnknowns = (hand: PreparedHand, shiftMillimetres: number): PlacedUnknown[] => {
  const keys = laidKeys(hand);
  return LAYING_VALUES.map(({ name, index, scale }) => {
    const start = keys[0]![index]! * scale;
    const range = index > 4 ? shiftMillimetres : index > 2 ? TILT_RANGE_DEGREES : GAP_RANGE_MILLIMETRES;
    return {
      name: `${hand.id} ${name}`, start, range, least: start - range, most: start + range, step: scale === 1000 ? MILLIMETRE_STEP : DEGREE_STEP,
      put: (value) => { for (const key of keys) key[index] = value / scale; },
    };
  });
};

/** Gap, tip, roll and shifts of a laid-on hand as they now are: millimetres and degrees. */
export const layingOf = (hand: PreparedHand): Float64Array =>
  Float64Array.from(LAYING_VALUES, ({ index, scale }) => laidKeys(hand)[0]![index]! * scale);

export const hasLaidKeys = (hand: PreparedHand): boolean => laidKeys(hand).length > 0;
