/** `npm run export`: a stretch as a file that other programs read. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readRig, readStretches } from '../compile/read-models.ts';
import { SIDES, type Side } from '../core/anatomy/bones.ts';
import type { FigureName } from '../core/frame/frame.ts';
import { createFrameSolver } from '../core/frame/solve-frame.ts';
import { fileStemOf } from '../core/stretch/variant.ts';
import type { ReadableStretch } from '../core/stretch/stretch-entry.ts';
import { stretchDurationSeconds } from '../core/stretch/timeline.ts';
import { csvOf, jsonOf } from '../export/data/frame-table.ts';
import type { TimeRange } from '../export/model/bake-motion.ts';
import { buildModel } from '../export/model/build-model.ts';
import { PROJECT_ROOT } from './app-server.ts';
import { numberOf, oneOf, runCommand, UsageError } from './usage.ts';

const USAGE = `Usage: npm run export -- [STRETCH] --as glb|csv|json [options]
  STRETCH               a variant as STRETCH/VARIANT; without it all stretches
  --as glb              a model for other 3D programs: both figures, props and marks, with one animation
  --as csv|json         the solved frames: time, joint angles, contacts, forces, distances; 30 a second
  --side left|right     without it both sides
  --from 0 --to 54      a part of the stretch, seconds (default: all of it)
  --no-marks            a model without rings and arrows
  --out FOLDER          where to write STRETCH.SIDE.glb and so on (default: out/export)`;

const MODELS = path.join(PROJECT_ROOT, 'models');
const FORMATS = ['glb', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

const readFigures = async () => {
  const read = async (figure: FigureName) => ({
    rig: await readRig(MODELS, figure),
    glb: new Uint8Array(await readFile(path.join(MODELS, 'figures', `${figure}.glb`))),
  });
  return { person: await read('person'), helper: await read('helper') };
};

interface Job {
  readonly entry: ReadableStretch;
  readonly side: Side;
  readonly format: Format;
  readonly range: TimeRange;
  readonly hasMarks: boolean;
  readonly figures: Awaited<ReturnType<typeof readFigures>>;
}

const contentOf = async ({ entry, side, format, range, hasMarks, figures }: Job): Promise<Uint8Array | string> => {
  const motion = entry.motions?.[side];
  if (format === 'glb') return buildModel({ stretch: entry.stretch, side, motion, figures, range, hasMarks });
  const solver = createFrameSolver({ stretch: entry.stretch, side, motion, person: figures.person.rig, helper: figures.helper.rig });
  return format === 'csv' ? csvOf(solver, range) : jsonOf(solver, range);
};

/** The readable stretches asked for; a broken one is an error that says where. */
const readAsked = async (id: string | undefined): Promise<ReadableStretch[]> => {
  const entries = await readStretches(MODELS);
  if (id !== undefined) oneOf('stretch', id, entries.map((entry) => entry.id));
  return entries.filter((entry) => id === undefined || entry.id === id).map((entry) => {
    if ('error' in entry) throw new Error(entry.error.message);
    return entry;
  });
};

/** `--from` and `--to` within a stretch, seconds. */
const rangeOf = ({ stretch }: ReadableStretch, typed: { from?: string | undefined; to?: string | undefined }): TimeRange => {
  const duration = stretchDurationSeconds(stretch);
  const from = numberOf('--from', typed.from ?? '0');
  const to = numberOf('--to', typed.to ?? String(duration));
  if (from < 0 || to > duration || !(from < to)) throw new UsageError(`${stretch.id} lasts ${duration} seconds: --from ${from} --to ${to} is no part of it.`);
  return [from, to];
};

await runCommand(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      side: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      'no-marks': { type: 'boolean', default: false },
      out: { type: 'string', default: 'out/export' },
    },
  });
  if (values.as === undefined) throw new UsageError('Export as what? --as glb, csv or json.');
  if (positionals.length > 1) throw new UsageError(`One stretch at a time, or none for all; not ${positionals.join(' ')}.`);
  const format = oneOf('format', values.as, FORMATS);
  const sides = values.side === undefined ? SIDES : [oneOf('side', values.side, SIDES)];
  const entries = await readAsked(positionals[0]);
  const jobs = entries.flatMap((entry) => sides.map((side) => ({ entry, side, range: rangeOf(entry, values) })));
  const figures = await readFigures();
  await mkdir(values.out, { recursive: true });
  for (const [i, job] of jobs.entries()) {
    const content = await contentOf({ ...job, format, figures, hasMarks: !values['no-marks'] });
    const file = path.join(values.out, `${fileStemOf(job.entry.id)}.${job.side}.${format}`);
    await writeFile(file, content);
    console.log(`${i + 1} of ${jobs.length}: ${file} (${(Buffer.byteLength(content) / 1e6).toFixed(1)} MB)`);
  }
});
