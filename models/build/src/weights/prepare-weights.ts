import { BONE_INDEX, type Side } from '../../../../src/core/anatomy/bones.ts';
import { smoothstep } from '../math/smoothstep.ts';
import { add, distance, mix, type Vec3 } from '../math/vector.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { shareWithHalfBones } from './half-bones.ts';
import { smoothWeights } from './smooth-weights.ts';
import { splitTwist } from './split-twist.ts';
import { normalizeRow, type WeightRow } from './weights.ts';

const SIDES: readonly Side[] = ['left', 'right'];

/** 1 within `inner` metres of a centre, 0 beyond `outer`. */
const around = (points: readonly Vec3[], centres: readonly Vec3[], inner: number, outer: number): number[] =>
  points.map((p) => Math.max(...centres.map((c) => 1 - smoothstep(inner, outer, distance(p, c)))));

/**
 * Makes the source's weights fit for large movements, in place.
 * The raw ones bunch the trapezius beside the neck and saw-tooth the collar with an arm at or above horizontal;
 * 14 rounds about the scapula cure it (measured in the figures' trial), 4 rounds keep hip and buttock round.
 */
export const prepareWeights = (
  rows: WeightRow[], points: readonly Vec3[], neighbours: ReadonlyArray<readonly number[]>, skeleton: Skeleton,
): void => {
  const at = skeleton.bindPoint;
  const shoulders = SIDES.map((s) => mix(at[`${s}Scapula`], at[`${s}UpperArm`], 0.3));
  smoothWeights(rows, neighbours, { mask: around(points, shoulders, 0.12, 0.24), rounds: 14, step: 0.6 });
  // The collar's ring: without this it tears into teeth when the arms reach forward. The head keeps its own weights.
  const collar = around(points, [add(at.neck, [0, -0.01, 0.03])], 0.1, 0.16).map((m, v) => m * (1 - rows[v][BONE_INDEX.head]));
  smoothWeights(rows, neighbours, { mask: collar, rounds: 12, step: 0.6 });
  smoothWeights(rows, neighbours, { mask: around(points, SIDES.map((s) => at[`${s}UpperLeg`]), 0.1, 0.22), rounds: 4, step: 0.5 });
  // The hollow above the collar bone folds over itself when the arms reach forward, unless clavicle and blade blend widely there.
  const hollows = SIDES.map((s) => add(mix(at.neck, at[`${s}Scapula`], 0.5), [0, 0, 0.02]));
  smoothWeights(rows, neighbours, { mask: around(points, hollows, 0.07, 0.14).map((m, v) => m * (1 - rows[v][BONE_INDEX.head])), rounds: 24, step: 0.7 });
  // A wider blend about the knee: as given it folds boxy past 110 degrees.
  smoothWeights(rows, neighbours, { mask: around(points, SIDES.map((s) => at[`${s}LowerLeg`]), 0.06, 0.12), rounds: 6, step: 0.5 });
  rows.forEach((row, v) => {
    for (const side of SIDES) {
      splitTwist(row, points[v], skeleton, side);
      shareWithHalfBones(row, side);
    }
    normalizeRow(row);
  });
  dropStrays(rows);
};

/** Weights below this are dropped: they only cost bytes and crowd out the four that count. */
const LEAST_WEIGHT = 0.004;

const dropStrays = (rows: WeightRow[]): void => {
  for (const row of rows) {
    for (let b = 0; b < row.length; b++) if (row[b] < LEAST_WEIGHT) row[b] = 0;
    normalizeRow(row);
  }
};

/** How much a vertex follows the arm from the upper arm down. */
export const armShare = (row: WeightRow, side: Side): number => {
  let sum = 0;
  for (const [name, index] of Object.entries(BONE_INDEX)) {
    if (name.startsWith(side) && /Arm|Hand|Thumb|Index|Middle|Ring|Little/.test(name)) sum += row[index];
  }
  return sum;
};
