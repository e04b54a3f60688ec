import { add, mix, scale, ZERO, type Vec3 } from '../math/vector.ts';

/** Steps toward and away from the neighbours' mean (Taubin): smooths without shrinking. */
const TAUBIN = [0.55, -0.5] as const;

/** One step of each vertex toward (or, negative, away from) the mean of its neighbours, times its mask. */
const step = (points: readonly Vec3[], neighbours: ReadonlyArray<readonly number[]>, mask: readonly number[], amount: number): Vec3[] =>
  points.map((p, v) => (mask[v] <= 0 ? p
    : mix(p, scale(neighbours[v].reduce<Vec3>((s, n) => add(s, points[n]), ZERO), 1 / neighbours[v].length), amount * mask[v])));

/** Taubin smoothing of points over mesh edges. */
export const smoothPoints = (
  points: readonly Vec3[], neighbours: ReadonlyArray<readonly number[]>, mask: readonly number[], rounds: number,
): Vec3[] => {
  let now = points.slice();
  for (let k = 0; k < rounds; k++) for (const amount of TAUBIN) now = step(now, neighbours, mask, amount);
  return now;
};

/** Plain Laplacian smoothing: flattens bulges, as cloth that hangs does. */
export const flattenPoints = (
  points: readonly Vec3[], neighbours: ReadonlyArray<readonly number[]>, mask: readonly number[], rounds: number,
): Vec3[] => {
  let now = points.slice();
  for (let k = 0; k < rounds; k++) now = step(now, neighbours, mask, 0.5);
  return now;
};
