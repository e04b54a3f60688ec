import { add, mix, scale, ZERO, type Vec3 } from '../math/vector.ts';

/** Steps toward and away from the neighbours' mean (Taubin): smooths without shrinking. */
const TAUBIN = [0.55, -0.5] as const;

export interface Smoothing {
  readonly neighbours: ReadonlyArray<readonly number[]>;
  /** Share of each vertex that may move, 0..1. */
  readonly mask: readonly number[];
  readonly rounds: number;
}

/** Taubin smoothing over mesh edges, round by round. */
export const smoothPoints = (points: readonly Vec3[], how: Smoothing): Vec3[] => {
  const now = points.slice();
  const active = points.map((_, v) => v).filter((v) => how.mask[v] > 0);
  for (let round = 0; round < how.rounds; round++) {
    for (const step of TAUBIN) {
      const moved = active.map((v) => {
        const around = how.neighbours[v];
        return mix(now[v], scale(around.reduce<Vec3>((s, n) => add(s, now[n]), ZERO), 1 / around.length), step * how.mask[v]);
      });
      active.forEach((v, k) => { now[v] = moved[k]; });
    }
  }
  return now;
};
