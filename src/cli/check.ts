/** `npm run check`: every stretch, both sides, every rule; the worst value beside its bound. Fails on a breach. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createBodySurfaces } from '../compile/mesh/body-surfaces.ts';
import { readFigure, readStretches } from '../compile/read-models.ts';
import { createFrameSolver } from '../core/frame/solve-frame.ts';
import { checkStretch } from '../core/safety/check-stretch.ts';
import type { Finding } from '../core/safety/rule.ts';
import { PROJECT_ROOT } from './app-server.ts';
import { runCommand } from './usage.ts';

const USAGE = `Usage: npm run check [-- STRETCH ...]
  STRETCH  which stretches (default: all in models/stretches)`;

const SIDES = ['left', 'right'] as const;

const row = (finding: Finding): string => {
  const mark = finding.isBroken ? 'BROKEN' : 'ok';
  const relation = finding.sense === 'most' ? '<=' : '>=';
  const value = `${finding.value.toFixed(2)} ${relation} ${Number(finding.bound.toPrecision(3))} ${finding.unit}`;
  return `  ${mark.padEnd(7)}${finding.ruleId.padEnd(21)}${value.padEnd(28)}${finding.timeSeconds.toFixed(2).padStart(6)} s  ${finding.what}`;
};

await runCommand(USAGE, async () => {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const models = path.join(PROJECT_ROOT, 'models');
  const [person, helper, entries] = await Promise.all([readFigure(models, 'person'), readFigure(models, 'helper'), readStretches(models)]);
  const unknown = positionals.filter((id) => !entries.some((entry) => entry.id === id));
  if (unknown.length > 0) throw new Error(`There is no stretch called ${unknown.join(', ')}.`);
  let broken = 0;
  let checked = 0;
  for (const entry of entries) {
    if (positionals.length > 0 && !positionals.includes(entry.id)) continue;
    if ('error' in entry) {
      console.log(`BROKEN ${entry.error.message}`);
      broken += 1;
      continue;
    }
    for (const side of SIDES) {
      const solver = createFrameSolver({ stretch: entry.stretch, side, motion: entry.motions?.[side], person: person.rig, helper: helper.rig });
      const findings = checkStretch(solver, { skin: createBodySurfaces({ person: person.mesh, helper: helper.mesh }) });
      console.log(`${entry.id}, ${side}`);
      for (const finding of findings) console.log(row(finding));
      checked += findings.length;
      broken += findings.filter((finding) => finding.isBroken).length;
    }
  }
  console.log(broken === 0 ? `All ${checked} checks hold.` : `${broken} of ${checked} checks are broken.`);
  if (broken > 0 || checked === 0) process.exitCode = 1;
});
