import { COORDINATE_INDEX, COORDINATE_NAMES } from '../../core/anatomy/coordinates.ts';
import { solveFrame } from '../../core/frame/solve-frame.ts';
import { degrees } from '../../core/units.ts';
import { bodyResiduals, prepareClearances } from './body-residuals.ts';
import { coarseSearch } from './coarse-search.ts';
import { outside } from './hinge.ts';
import { solveLeastSquares, type ResidualBlock } from './least-squares.ts';
import { ownBodyResiduals, prepareOwnArms } from './own-body-residuals.ts';
import { palmResiduals, prepareHand, reachResiduals } from './palm-residuals.ts';
import { preparePress, pressResiduals } from './press.ts';
import { layingUnknowns, poseUnknowns, type PlacedUnknown } from './pose-unknowns.ts';
import { handOf, type Moment, type Workbench } from './workbench.ts';

/** Iterations of the solver: the cost no longer falls after about 15. */
const ITERATIONS = 24;
/** Residual of an unknown at the end of its range: a hand's whole palm a millimetre off weighs about as much. */
const PREFERENCE = 2;
/** Residual for a degree or millimetre between a pose and the one it stays near to. */
const NEARNESS = 0.03;
/**
 * The most that an arm's coordinate may change between two poses that are solved together, degrees: eased over 8 s it
 * peaks at 8.4 degrees a second, under the 10 of an assisted limb (choreography 5).
 */
const MOST_TURN_DEGREES = 36;
const TURN_WEIGHT = 0.5;

const isArm = (name: string): boolean => /Arm\./.test(name);
const ARM_COORDINATES = COORDINATE_NAMES.filter(isArm).map((name) => COORDINATE_INDEX[name]);

/** Starts from which a hand on another hand is looked at, millimetres and degrees from what is written. */
const ON_HAND_STARTS = [
  { suffix: ' gap', offsets: [-12, -8, -4, 0, 4, 8] }, { suffix: ' tip', offsets: [-12, 0, 12] },
] as const;

/** Poses of one figure that hang together by `near`, with the hands that lie on in them. */
export interface PoseGroup {
  readonly moments: readonly Moment[];
  /** Moments half way between them, where the hands lie on too and the skin under them has another shape. */
  readonly between: readonly Moment[];
  /** Contacts and rests whose palms are laid. */
  readonly laid: readonly string[];
}

/** Residuals of the arms' change from one moment to the next. Solves the moments anew: what other blocks left behind may be of other values. */
const turnResiduals = ({ solver }: Workbench, moments: readonly Moment[]): number[] => {
  const arms = moments.map(({ solved }) => {
    solveFrame(solver, solved.at);
    const { coordinates } = solver.figures[solved.figure].scratch;
    return ARM_COORDINATES.map((index) => degrees(coordinates[index]!));
  });
  return arms.slice(1).flatMap((arm, m) => arm.map((angle, i) => TURN_WEIGHT * outside(angle - arms[m]![i]!, -MOST_TURN_DEGREES, MOST_TURN_DEGREES)));
};

/**
 * Finds the body's coordinates and the hands' layings of a group of moments together: one laying a hand, since a
 * laid-on hand does not slip. Leaves what it found in the solver's tracks.
 */
export const layHands = (bench: Workbench, { moments, between, laid }: PoseGroup): void => {
  const { solver } = bench;
  const unknowns: PlacedUnknown[] = [];
  const add = (more: readonly PlacedUnknown[]): number[] => more.map((one) => unknowns.push(one) - 1);
  const ofMoment = moments.map((moment) => add(poseUnknowns(moment)));
  const ofHands = laid.flatMap((id) => {
    const { prepared, intent } = handOf(bench, id);
    return add(layingUnknowns(prepared, intent.shift));
  });
  if (unknowns.length === 0) return;
  const clearances = prepareClearances(bench);
  const samples = new Map(laid.map((id) => {
    const { prepared } = handOf(bench, id);
    return [id, prepareHand(bench.figures[prepared.figure].mesh, prepared)] as const;
  }));
  const put = (values: Float64Array): void => unknowns.forEach((unknown, i) => unknown.put(values[i]!));

  const ownArms = moments.some(({ offArm }) => offArm !== null) ? prepareOwnArms(bench.figures[moments[0]!.solved.figure].mesh) : [];
  const palmsOf = (moment: Moment): number[] => {
    solveFrame(solver, moment.solved.at);
    moment.refreshOwnBody();
    return moment.solved.hands.flatMap((id) => [...reachResiduals(bench, id), ...(samples.has(id) ? palmResiduals(bench, moment, id, samples.get(id)!) : [])]);
  };
  const blockOf = (own: readonly number[], residualsOf: () => number[]): ResidualBlock => ({
    size: residualsOf().length,
    unknowns: own,
    evaluate(out, values) {
      put(values);
      out.set(residualsOf());
    },
  });
  const all = unknowns.map((_, i) => i);
  const preferences: ResidualBlock = {
    size: unknowns.length,
    unknowns: all,
    evaluate(out, values) {
      unknowns.forEach(({ start, range }, i) => { out[i] = range === 0 ? 0 : (PREFERENCE * (values[i]! - start)) / range; });
    },
  };
  const pairs = moments.slice(1).flatMap((_, m) => ofMoment[m + 1]!.flatMap((i) => {
    const before = ofMoment[m]!.find((j) => unknowns[j]!.name === unknowns[i]!.name);
    return before === undefined ? [] : [[before, i] as const];
  }));
  const nearness: ResidualBlock = {
    size: pairs.length,
    unknowns: pairs.flat(),
    evaluate(out, values) {
      pairs.forEach(([i, j], k) => { out[k] = NEARNESS * (values[j]! - values[i]! - (unknowns[j]!.start - unknowns[i]!.start)); });
    },
  };
  const blocks = [
    ...moments.map((moment, m) => {
      const press = preparePress(bench, moment);
      return blockOf([...ofMoment[m]!, ...ofHands], () => [
        ...palmsOf(moment), ...bodyResiduals(bench, moment, clearances), ...ownBodyResiduals(bench, moment, ownArms), ...pressResiduals(bench, moment, press),
      ]);
    }),
    ...between.map((moment, m) => blockOf([...ofMoment[m]!, ...ofMoment[m + 1]!, ...ofHands], () => [...palmsOf(moment), ...ownBodyResiduals(bench, moment, ownArms)])),
    blockOf(all, () => turnResiduals(bench, moments)), preferences, nearness,
  ];
  const axes = laid.filter((id) => handOf(bench, id).prepared.isOnHand)
    .flatMap((id) => ON_HAND_STARTS.map(({ suffix, offsets }) => ({ unknown: unknowns.findIndex(({ name }) => name === `${id}${suffix}`), offsets })));
  const starts = coarseSearch(unknowns, blocks, axes);
  put(solveLeastSquares({ unknowns: unknowns.map((unknown, i) => ({ ...unknown, start: starts[i]! })), blocks, iterations: ITERATIONS }).values);
};
