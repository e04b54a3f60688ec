/**
 * How long solveFrame takes, both figures and all contacts. Fails above the budget. Run by tsx, not by `vitest bench`:
 * Vitest reaches every import through a getter, which makes this code 2.5 times slower than the page has it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';
import { readStretchFolder } from '../../src/compile/stretches-plugin.ts';
import { createFrameSolver, solveFrame } from '../../src/core/frame/solve-frame.ts';
import type { RigFile } from '../../src/core/rig/rig-file.ts';
import { PROJECT_ROOT } from '../../src/cli/app-server.ts';
import { quantile } from './quantile.ts';

/** performance.md, 0: script, solve. */
const BUDGET_MEDIAN_MS = 0.3;
const WARM_UP = 3000;
const SOLVES = 20_000;
/** Times all over the stretch, in an order without order. */
const GOLDEN_STEP = 0.618034;

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc') as () => void;
/** Solves over which the heap is watched. */
const HEAP_SOLVES = 10_000;

/** What so many solves leave behind, and what passes by in each (numbers that the engine boxes), bytes. */
const heapOf = (solve: (share: number) => void): { kept: number; passing: number } => {
  collect();
  const before = process.memoryUsage().heapUsed;
  const few = HEAP_SOLVES / 10;
  for (let i = 0; i < few; i += 1) solve((i * GOLDEN_STEP) % 1);
  const passing = (process.memoryUsage().heapUsed - before) / few;
  for (let i = few; i < HEAP_SOLVES; i += 1) solve((i * GOLDEN_STEP) % 1);
  collect();
  return { kept: process.memoryUsage().heapUsed - before, passing };
};

const rig = (name: string): RigFile =>
  JSON.parse(readFileSync(path.join(PROJECT_ROOT, `models/figures/${name}.rig.json`), 'utf8')) as RigFile;
const person = rig('person');
const helper = rig('helper');

for (const entry of readStretchFolder(path.join(PROJECT_ROOT, 'models/stretches'), PROJECT_ROOT)) {
  if (!('stretch' in entry)) continue;
  for (const side of ['left', 'right'] as const) {
    const solver = createFrameSolver({ stretch: entry.stretch, side, motion: entry.motions?.[side], person, helper });
    const taken = new Float64Array(SOLVES);
    let share = 0;
    for (let i = -WARM_UP; i < SOLVES; i += 1) {
      share = (share + GOLDEN_STEP) % 1;
      const start = performance.now();
      solveFrame(solver, share * solver.durationSeconds);
      if (i >= 0) taken[i] = performance.now() - start;
    }
    const { kept, passing } = heapOf((at) => void solveFrame(solver, at * solver.durationSeconds));
    taken.sort();
    const median = quantile(taken, 0.5);
    const isOver = median > BUDGET_MEDIAN_MS;
    if (isOver) process.exitCode = 1;
    console.log(
      `${entry.id}, ${side}: solveFrame median ${median.toFixed(3)} ms, 95 % ${quantile(taken, 0.95).toFixed(3)} ms` +
        ` (budget: median ${BUDGET_MEDIAN_MS} ms)${isOver ? '  OVER' : ''}; ${HEAP_SOLVES} solves keep ${(kept / 1000).toFixed(0)} kB, each uses ${passing.toFixed(0)} bytes in passing`,
    );
  }
}
