import type { ResidualBlock, Unknown } from './least-squares.ts';

/** An unknown that is looked at from several starts: its index, and how far each start is from what is written. */
export interface CoarseAxis {
  readonly unknown: number;
  readonly offsets: readonly number[];
}

/**
 * The best of all combinations of starts, all other unknowns as written. Among knuckles there are many places from
 * which a descent ends with one finger through another: so it begins where things are best by and large.
 */
export const coarseSearch = (unknowns: readonly Unknown[], blocks: readonly ResidualBlock[], axes: readonly CoarseAxis[]): Float64Array => {
  const values = Float64Array.from(unknowns, ({ start }) => start);
  const outs = blocks.map(({ size }) => new Float64Array(size));
  const costOf = (): number => blocks.reduce((sum, block, i) => {
    const out = outs[i]!;
    block.evaluate(out, values);
    return sum + out.reduce((squares, residual) => squares + residual * residual, 0);
  }, 0);
  let best = values.slice();
  let least = Infinity;
  const search = (axis: number): void => {
    const { unknown, offsets } = axes[axis] ?? { unknown: -1, offsets: [] };
    if (unknown < 0) {
      const cost = costOf();
      if (cost < least) [least, best] = [cost, values.slice()];
      return;
    }
    const { start, least: low, most: high } = unknowns[unknown]!;
    for (const offset of offsets) {
      values[unknown] = Math.min(high, Math.max(low, start + offset));
      search(axis + 1);
    }
    values[unknown] = start;
  };
  search(0);
  return best;
};
