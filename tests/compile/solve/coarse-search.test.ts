import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { coarseSearch } from '../../../src/compile/solve/coarse-search.ts';
import type { ResidualBlock, Unknown } from '../../../src/compile/solve/least-squares.ts';

const unknown = (start: number, least = -100, most = 100): Unknown => ({ name: 'x', start, least, most, step: 0.1 });
const number = fc.integer({ min: -40, max: 40 });

/** Two wells, the deeper one at `deep`. */
const wells = (deep: number, shallow: number): ResidualBlock => ({
  size: 1,
  unknowns: [0],
  evaluate(out, [x = 0]) { out[0] = Math.min(Math.abs(x - deep), 1 + Math.abs(x - shallow)); },
});

test.prop([number, number, number])('finds the deeper of two wells, wherever it begins', (deep, shallow, start) => {
  const offsets = Array.from({ length: 161 }, (_, i) => i - 80);
  expect([...coarseSearch([unknown(start)], [wells(deep, shallow)], [{ unknown: 0, offsets }])]).toEqual([deep]);
});

test.prop([number])('without axes, all stays as written; bounds are kept', (start) => {
  expect([...coarseSearch([unknown(start), unknown(7)], [wells(0, 0)], [])]).toEqual([start, 7]);
  const [found] = coarseSearch([unknown(start, start - 1, start + 1)], [wells(start + 30, start + 30)], [{ unknown: 0, offsets: [0, 30] }]);
  expect(found).toBe(start + 1);
});
