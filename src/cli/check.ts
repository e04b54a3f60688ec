/**
 * `npm run check`: every stretch, both sides, every rule; the worst value beside its bound. Fails on a breach. With
 * `--mistakes` the stretches with a mistake in them instead: each must break what it says, and nothing else.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SIDES } from '../compile/read-motion.ts';
import { readCheckModels, type CheckJob, type CheckModels } from './check-job.ts';
import { runCheckJobs } from './check-pool.ts';
import { jsonOf, pageOf, textOf, type CheckedStretch } from './check-report.ts';
import { judgeMistake, mistakesJsonOf, textOfMistake, type CheckedMistake } from './mistake-report.ts';
import { runCommand } from './usage.ts';

const USAGE = `Usage: npm run check [-- STRETCH ...]
  STRETCH      which stretches, or variants as STRETCH/VARIANT (default: all in models/stretches)
  --mistakes   checks the mistakes of models/mistakes instead: each must break what it says
  --json FILE  writes what was found for programs as well
  --page FILE  writes it as a page of documentation as well (docs/proof.md is one)`;

const isWanted = (names: readonly string[], id: string): boolean => names.length === 0 || names.includes(id);

/** Tells of files that cannot be read; how many there are. */
const tellUnreadable = (entries: ReadonlyArray<object | { readonly error: { readonly message: string } }>): number => {
  let count = 0;
  for (const entry of entries) {
    if (!('error' in entry)) continue;
    console.log(`BROKEN ${entry.error.message}`);
    count += 1;
  }
  return count;
};

const checkStretches = async ({ stretches }: CheckModels, names: readonly string[], files: { readonly json?: string | undefined; readonly page?: string | undefined }): Promise<boolean> => {
  const wanted = stretches.filter(({ id }) => isWanted(names, id));
  const unreadable = tellUnreadable(wanted);
  const checked: CheckedStretch[] = [];
  const jobs: CheckJob[] = wanted.filter((entry) => 'stretch' in entry).flatMap(({ id }) => SIDES.map((side) => ({ stretch: id, side })));
  await runCheckJobs(jobs, (job, findings) => {
    if (!('stretch' in job)) return;
    checked.push({ id: job.stretch, side: job.side, findings });
    console.log(textOf(checked.at(-1)!));
  });
  if (files.json !== undefined) writeFileSync(files.json, jsonOf(checked));
  if (files.page !== undefined) writeFileSync(files.page, pageOf(checked));
  const findings = checked.flatMap((one) => one.findings);
  const broken = unreadable + findings.filter((finding) => finding.isBroken).length;
  console.log(broken === 0 ? `All ${findings.length} checks hold.` : `${broken} of ${findings.length + unreadable} checks are broken.`);
  return broken === 0 && findings.length > 0;
};

const checkMistakes = async ({ mistakes }: CheckModels, names: readonly string[], json: string | undefined): Promise<boolean> => {
  const wanted = mistakes.filter((entry) => isWanted(names, entry.id) || ('mistake' in entry ? isWanted(names, entry.mistake.of) : names.some((name) => entry.id.startsWith(`${name}.`))));
  const unreadable = tellUnreadable(wanted);
  const checked: CheckedMistake[] = [];
  const readable = wanted.filter((entry) => 'mistake' in entry);
  await runCheckJobs(readable.map(({ id }) => ({ mistake: id })), (job, findings) => {
    const entry = readable.find(({ id }) => 'mistake' in job && id === job.mistake)!;
    checked.push(judgeMistake(entry, findings));
    console.log(textOfMistake(checked.at(-1)!));
  });
  if (json !== undefined) writeFileSync(json, mistakesJsonOf(checked));
  const amiss = unreadable + checked.filter(({ isFound }) => !isFound).length;
  console.log(amiss === 0 ? `All ${checked.length} mistakes are found.` : `${amiss} of ${wanted.length} mistakes are not found as they say.`);
  return amiss === 0 && checked.length > 0;
};

await runCommand(USAGE, async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true, options: { json: { type: 'string' }, page: { type: 'string' }, mistakes: { type: 'boolean', default: false } },
  });
  const models = await readCheckModels();
  const known = [...models.stretches, ...(values.mistakes ? models.mistakes : [])].map(({ id }) => id);
  const unknown = positionals.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new Error(`There is no stretch called ${unknown.join(', ')}.`);
  const isGood = values.mistakes ? await checkMistakes(models, positionals, values.json) : await checkStretches(models, positionals, values);
  if (!isGood) process.exitCode = 1;
});
