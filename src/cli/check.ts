/** `npm run check`: every stretch, both sides, every rule; the worst value beside its bound. Fails on a breach. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createBodySurfaces } from '../compile/mesh/body-surfaces.ts';
import { readFigure, readStretches } from '../compile/read-models.ts';
import { createFrameSolver } from '../core/frame/solve-frame.ts';
import { checkStretch } from '../core/safety/check-stretch.ts';
import { PROJECT_ROOT } from './app-server.ts';
import { jsonOf, pageOf, textOf, type CheckedStretch } from './check-report.ts';
import { runCommand } from './usage.ts';

const USAGE = `Usage: npm run check [-- STRETCH ...]
  STRETCH      which stretches (default: all in models/stretches)
  --json FILE  writes what was found for programs as well
  --page FILE  writes it as a page of documentation as well (docs/proof.md is one)`;

const SIDES = ['left', 'right'] as const;

await runCommand(USAGE, async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' }, page: { type: 'string' } } });
  const models = path.join(PROJECT_ROOT, 'models');
  const [person, helper, entries] = await Promise.all([readFigure(models, 'person'), readFigure(models, 'helper'), readStretches(models)]);
  const unknown = positionals.filter((id) => !entries.some((entry) => entry.id === id));
  if (unknown.length > 0) throw new Error(`There is no stretch called ${unknown.join(', ')}.`);
  const checked: CheckedStretch[] = [];
  let unreadable = 0;
  for (const entry of entries) {
    if (positionals.length > 0 && !positionals.includes(entry.id)) continue;
    if ('error' in entry) {
      console.log(`BROKEN ${entry.error.message}`);
      unreadable += 1;
      continue;
    }
    for (const side of SIDES) {
      const solver = createFrameSolver({ stretch: entry.stretch, side, motion: entry.motions?.[side], person: person.rig, helper: helper.rig });
      const findings = checkStretch(solver, { skin: createBodySurfaces({ person: person.mesh, helper: helper.mesh }) });
      checked.push({ id: entry.id, side, findings });
      console.log(textOf(checked.at(-1)!));
    }
  }
  if (values.json !== undefined) writeFileSync(values.json, jsonOf(checked));
  if (values.page !== undefined) writeFileSync(values.page, pageOf(checked));
  const findings = checked.flatMap((one) => one.findings);
  const broken = unreadable + findings.filter((finding) => finding.isBroken).length;
  console.log(broken === 0 ? `All ${findings.length} checks hold.` : `${broken} of ${findings.length + unreadable} checks are broken.`);
  if (broken > 0 || findings.length === 0) process.exitCode = 1;
});
