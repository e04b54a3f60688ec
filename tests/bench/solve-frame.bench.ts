/** Budget: solveFrame for both figures and all contacts takes at most 0.3 ms (median). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';
import { readStretchFolder } from '../../src/compile/stretches-plugin.ts';
import { createFrameSolver, solveFrame } from '../../src/core/frame/solve-frame.ts';
import type { RigFile } from '../../src/core/rig/rig-file.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const rig = (name: string): RigFile => JSON.parse(readFileSync(path.join(ROOT, `models/figures/${name}.rig.json`), 'utf8')) as RigFile;
const person = rig('person');
const helper = rig('helper');

describe('solveFrame', () => {
  for (const entry of readStretchFolder(path.join(ROOT, 'models/stretches'), ROOT)) {
    if (!('stretch' in entry)) continue;
    for (const side of ['left', 'right'] as const) {
      const solver = createFrameSolver({ stretch: entry.stretch, side, person, helper });
      let step = 0;
      // Times all over the stretch, in an order without order (steps of the golden ratio).
      bench(`${entry.id}, ${side}`, () => {
        step = (step + 0.618034) % 1;
        solveFrame(solver, step * solver.durationSeconds);
      }, { time: 2000, warmupTime: 500 });
    }
  }
});
