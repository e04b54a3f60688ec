import type { WeightRow } from '../weights/weights.ts';

/** Shares are stored in 255ths. */
const WHOLE = 255;
const INFLUENCES = 4;

/** The four greatest shares of each row, as bytes that sum to exactly 255 (so no reader needs to normalise them). */
export const packWeights = (rows: readonly WeightRow[]): { joints: Uint8Array; weights: Uint8Array } => {
  const joints = new Uint8Array(rows.length * INFLUENCES);
  const weights = new Uint8Array(rows.length * INFLUENCES);
  rows.forEach((row, v) => {
    const top = Array.from(row, (share, bone) => ({ share, bone })).sort((a, b) => b.share - a.share || a.bone - b.bone).slice(0, INFLUENCES);
    const sum = top.reduce((s, t) => s + t.share, 0);
    const bytes = top.map((t) => Math.round((t.share / sum) * WHOLE));
    // What rounding lost or gained goes to the greatest share.
    bytes[0] += WHOLE - bytes.reduce((s, b) => s + b, 0);
    top.forEach((t, k) => {
      weights[v * INFLUENCES + k] = bytes[k];
      joints[v * INFLUENCES + k] = bytes[k] > 0 ? t.bone : 0;
    });
  });
  return { joints, weights };
};
