import v8 from 'node:v8';
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { solveFrame } from '../../../src/core/frame/solve-frame.ts';
import { solverOf, stretchNamed } from '../../support/models.ts';

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc') as () => void;

const [WARM_UP, SOLVES] = [1500, 4000];
/** What the engine learns about the code meanwhile, bytes; ten numbers kept for each solve would be as much. What passes by, `npm run bench` tells. */
const MAX_KEPT_BYTES = 320_000;

describe('4,000 solves leave the heap as it was', () => {
  test.each(['seated-twist', 'towel-twist'])('%s', { timeout: 60_000 }, (id) => {
    const solver = solverOf(stretchNamed(id), 'right');
    const solve = (count: number): void => {
      for (let i = 0; i < count; i += 1) solveFrame(solver, ((i * 0.618034) % 1) * solver.durationSeconds);
    };
    solve(WARM_UP);
    collect();
    const before = process.memoryUsage().heapUsed;
    solve(SOLVES);
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(MAX_KEPT_BYTES);
  });
});
