import type { WeightRow } from './weights.ts';

export interface WeightSmoothing {
  /** Share of each vertex that may change, 0..1. */
  readonly mask: readonly number[];
  readonly rounds: number;
  /** Step toward the neighbours' mean in each round. */
  readonly step: number;
}

/** Laplacian smoothing of weights over the mesh's edges, in place. */
export const smoothWeights = (rows: WeightRow[], neighbours: ReadonlyArray<readonly number[]>, how: WeightSmoothing): void => {
  for (let round = 0; round < how.rounds; round++) {
    const next = rows.map((row, v) => {
      const t = how.step * how.mask[v];
      if (t <= 0) return row;
      const out = new Float32Array(row.length);
      const share = t / neighbours[v].length;
      for (const n of neighbours[v]) for (let b = 0; b < out.length; b++) out[b] += rows[n][b] * share;
      for (let b = 0; b < out.length; b++) out[b] += row[b] * (1 - t);
      return out;
    });
    next.forEach((row, v) => { rows[v] = row; });
  }
};
