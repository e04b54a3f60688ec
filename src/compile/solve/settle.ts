import { COORDINATE_INDEX, COORDINATE_NAMES, type CoordinateName } from '../../core/anatomy/coordinates.ts';
import { solveFrame } from '../../core/frame/solve-frame.ts';
import type { SolvedPoseFile } from '../../core/stretch/compile-schema.ts';
import type { Support } from '../../core/stretch/schema.ts';
import { outside } from './hinge.ts';
import { keptCoordinate } from './pose-unknowns.ts';
import { prepareDepth, supportsAt } from './support-depth.ts';
import { keysOf, type Workbench } from './workbench.ts';

/** Each round leaves a small share of what is missing; coordinates that hang together (a pelvis that tilts lifts the chest) need some more. */
const MOST_ROUNDS = 24;
/** Nearer than this is met: below what rounding tells, millimetres. */
const MET_MILLIMETRES = 0.01;
/** How far inside the wished depths is aimed at, millimetres: rounding must not undo it. */
const SPARE_MILLIMETRES = 0.3;
/** Steps by which a coordinate's effect is felt out, and the most that it goes in one round: degrees, or millimetres. */
const FEELING_STEP = 0.2;
const LONGEST_STEP = 12;
/** A coordinate that moves the skin by less than this, millimetres for a degree or millimetre, can't set its depth. */
const LEAST_EFFECT = 0.05;

/** Feet are put down by their own tracks, hands by theirs; the rest of a body hangs on the pelvis. */
const isOfTheBody = (part: string): boolean => !/(Foot|Hand)$/.test(part);

/** One coordinate, and the supports whose depth it sets. */
interface Setting {
  readonly coordinate: CoordinateName;
  /** How far these are out of the depths that are wished for, mean, millimetres: too deep +. */
  tooDeep(): number;
}

const settingsOf = (bench: Workbench, { figure, at, settle: asked }: SolvedPoseFile): Setting[] => {
  const supports = supportsAt(bench, figure, at);
  const setting = (coordinate: CoordinateName, of: readonly Support[]): Setting => {
    const measured = of.map((support) => ({ support, depth: prepareDepth(bench, support) }));
    return {
      coordinate,
      tooDeep: () => measured.reduce((sum, { support: { sink }, depth }) => sum + outside(depth(), sink[0] + SPARE_MILLIMETRES, sink[1] - SPARE_MILLIMETRES), 0) / measured.length,
    };
  };
  if (typeof asked === 'boolean') {
    const body = supports.filter(({ parts }) => parts.every(isOfTheBody));
    return asked && body.length > 0 ? [setting('pelvis.y', body)] : [];
  }
  return COORDINATE_NAMES.flatMap((name): Setting[] => {
    const part = asked[name];
    const of = supports.filter(({ parts }) => part !== undefined && parts.includes(part));
    return of.length === 0 ? [] : [setting(name, of)];
  });
};

/** The coordinates that settling finds. */
export const settledNames = ({ settle: asked }: SolvedPoseFile): CoordinateName[] => {
  const names = typeof asked === 'boolean' ? (asked ? (['pelvis.y'] as const) : []) : COORDINATE_NAMES.filter((name) => asked[name] !== undefined);
  // A place is written whole.
  return names.flatMap((name) => (/^pelvis\.[xyz]$/.test(name) ? (['pelvis.x', 'pelvis.y', 'pelvis.z'] as const) : [name]));
};

/** Lets the body of a pose down, or up, and turns what it is asked to, until it lies as deep in what carries it as wished. */
export const settle = (bench: Workbench, solved: SolvedPoseFile): void => {
  const { solver } = bench;
  const { figure, pose, at } = solved;
  const keys = keysOf(solver, figure, pose);
  const settings = settingsOf(bench, solved);
  const measure = ({ tooDeep }: Setting): number => {
    solveFrame(solver, at);
    return tooDeep();
  };
  const turn = (name: CoordinateName, by: number): void => { for (const key of keys) key[COORDINATE_INDEX[name]]! += keptCoordinate(name, by); };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let worst = 0;
    for (const setting of settings) {
      const before = measure(setting);
      worst = Math.max(worst, Math.abs(before));
      if (Math.abs(before) < MET_MILLIMETRES) continue;
      turn(setting.coordinate, FEELING_STEP);
      const effect = (measure(setting) - before) / FEELING_STEP;
      turn(setting.coordinate, -FEELING_STEP);
      if (Math.abs(effect) < LEAST_EFFECT) continue;
      turn(setting.coordinate, Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -before / effect)));
    }
    if (worst < MET_MILLIMETRES) return;
  }
};
