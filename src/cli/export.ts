/** `npm run export`: a stretch as files that other programs read. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readRig, readStretches } from '../compile/read-models.ts';
import { SIDES, type Side } from '../core/anatomy/bones.ts';
import type { FigureName } from '../core/frame/frame.ts';
import { createFrameSolver } from '../core/frame/solve-frame.ts';
import { fileStemOf } from '../core/stretch/variant.ts';
import { titledWhole, type ReadableStretch } from '../core/stretch/stretch-entry.ts';
import { phaseMomentsSeconds, stretchDurationSeconds } from '../core/stretch/timeline.ts';
import { csvOf, jsonOf } from '../export/data/frame-table.ts';
import type { TimeRange } from '../export/model/bake-motion.ts';
import { buildModel } from '../export/model/build-model.ts';
import { PROJECT_ROOT } from './app-server.ts';
import { exportDrawn, listenToProgress, type DrawnWish } from './export-drawn.ts';
import { timeLeft } from './progress.ts';
import { withStudio } from './studio.ts';
import { listOf, numberOf, oneOf, runCommand, sizeOf, UsageError } from './usage.ts';
import { CAMERAS, openViewer } from './viewer-page.ts';
import { writeWhole } from './write-whole.ts';

const USAGE = `Usage: npm run export -- [STRETCH] --as KIND[,KIND…] [options]
  STRETCH               a variant as STRETCH/VARIANT; without it all stretches
  --as png              a picture of one moment           --as sheet   all steps on one sheet (PNG)
  --as mp4|webm         a film, H.264 or VP9              --as gif     a moving picture of the slow start, at most 5 MB
  --as glb              a model for other 3D programs: both figures, props and marks, with one animation
  --as csv|json         the solved frames: time, joint angles, contacts, forces, distances; 30 a second
  --side left|right     without it both sides
  --camera NAME         ${CAMERAS.join(', ')} (default: over-shoulder),
                        or lesson: with each phase as the ready-made lesson looks at it
  --time 17             moment of a picture, seconds (default: the hold)
  --from 0 --to 54      a part of the stretch, seconds (default: all of it; of a gif the slow start)
  --size 1280x720       pixels          --scale 1…4      pixels of a picture for each of these
  --fps 30|60           pictures a second of a film
  --speed 0.05…1        of life         --loop 3         how often the part is shown
  --captions under|beside|none   words under the picture, or as WebVTT in a file beside it
  --no-marks            without rings, arrows and labels
  --transparent         a picture without the room behind
  --out FOLDER          where to write (default: out/export)`;

const MODELS = path.join(PROJECT_ROOT, 'models');
const DRAWN = ['png', 'sheet', 'mp4', 'webm', 'gif'] as const;
const FORMATS = [...DRAWN, 'glb', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];
const isDrawn = (format: Format): boolean => DRAWN.some((one) => one === format);
const CAPTIONS = ['under', 'beside', 'none'] as const;
const RATES = ['30', '60'] as const;
/** Bounds of what can be typed. */
const LARGEST_SCALE = 4;
const SLOWEST = 0.05;
const MOST_LOOPS = 20;
/** What takes longer is told how long, seconds. */
const TOLD_SECONDS = 30;

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
  readonly range: TimeRange;
}
interface Done {
  readonly file: string;
  readonly bytes: number;
}

const contentOf = async (format: Format, { entry, side, range }: Job, hasMarks: boolean, figures: Awaited<ReturnType<typeof readFigures>>): Promise<Uint8Array | string> => {
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
    return titledWhole(entry);
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

const within = (what: string, typed: string, least: number, most: number): number => {
  const value = numberOf(what, typed);
  if (value < least || value > most) throw new UsageError(`${what} is from ${least} to ${most}, not ${value}.`);
  return value;
};

/** `--time` within a stretch, or the moment that shows its hold best, seconds. */
const timeOf = ({ stretch }: ReadableStretch, typed: string | undefined): number => {
  if (typed !== undefined) return within('--time', typed, 0, stretchDurationSeconds(stretch));
  return phaseMomentsSeconds(stretch)[stretch.phases.findIndex(({ id }) => id === 'hold')] ?? 0;
};

await runCommand(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      side: { type: 'string' },
      camera: { type: 'string', default: 'over-shoulder' },
      time: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      size: { type: 'string' },
      scale: { type: 'string', default: '1' },
      fps: { type: 'string', default: '30' },
      speed: { type: 'string', default: '1' },
      loop: { type: 'string', default: '1' },
      captions: { type: 'string', default: 'under' },
      'no-marks': { type: 'boolean', default: false },
      transparent: { type: 'boolean', default: false },
      out: { type: 'string', default: 'out/export' },
    },
  });
  if (values.as === undefined) throw new UsageError(`Export as what? --as ${FORMATS.join(', ')}.`);
  if (positionals.length > 1) throw new UsageError(`One stretch at a time, or none for all; not ${positionals.join(' ')}.`);
  const formats = listOf(values.as).map((typed) => oneOf('format', typed, FORMATS));
  const sides = values.side === undefined ? SIDES : [oneOf('side', values.side, SIDES)];
  const entries = await readAsked(positionals[0]);
  const size = values.size === undefined ? null : sizeOf(values.size);
  const hasMarks = !values['no-marks'];
  const followsLesson = values.camera === 'lesson';
  const hasRange = values.from !== undefined || values.to !== undefined;
  const common = {
    followsLesson,
    place: { camera: followsLesson ? CAMERAS[0] : oneOf('camera', values.camera, CAMERAS), lookAt: null, orbit: null },
    density: within('--scale', values.scale, 1, LARGEST_SCALE),
    framesPerSecond: Number(oneOf('rate', values.fps, RATES)),
    speed: within('--speed', values.speed, SLOWEST, 1),
    loops: Math.round(within('--loop', values.loop, 1, MOST_LOOPS)),
    captions: oneOf('place for captions', values.captions, CAPTIONS),
    hasMarks,
    isTransparent: values.transparent,
    ...(size === null ? {} : { widthPixels: size.width, heightPixels: size.height }),
  };
  const jobs: Job[] = entries.flatMap((entry) => sides.map((side) => ({ entry, side, range: rangeOf(entry, values) })));
  const wishOf = (format: Format, { entry, side, range }: Job): DrawnWish => ({
    ...common, kind: format, stretchId: entry.id, side, timeSeconds: timeOf(entry, values.time), ...(hasRange ? { part: range } : {}),
  });
  const count = jobs.length * formats.length;
  let done = 0;
  const start = performance.now();
  const tell = (files: readonly Done[]): void => {
    done += 1;
    for (const { file, bytes } of files) console.log(`${done} of ${count}: ${file} (${(bytes / 1e6).toFixed(1)} MB)`);
    const left = ((performance.now() - start) / 1000) * (count / done - 1);
    if (left > TOLD_SECONDS) console.error(`All of it: about ${timeLeft(left)} left`);
  };
  await mkdir(values.out, { recursive: true });
  const written = formats.filter((format) => !isDrawn(format));
  const figures = written.length > 0 ? await readFigures() : null;
  for (const job of jobs) {
    for (const format of written) {
      if (figures === null) continue;
      const content = await contentOf(format, job, hasMarks, figures);
      const file = path.join(values.out, `${fileStemOf(job.entry.id)}.${job.side}.${format}`);
      await writeWhole(file, content);
      tell([{ file, bytes: Buffer.byteLength(content) }]);
    }
  }
  const drawn = formats.filter(isDrawn);
  const [first] = jobs;
  if (drawn.length === 0 || first === undefined) return;
  await withStudio(undefined, async ({ url, browser }) => {
    for (const job of jobs) {
      // A page for each: what one leaves behind does not add up over an hour.
      const page = await openViewer(browser, { url, stretchId: job.entry.id, side: job.side, camera: common.place.camera, size: size ?? { width: 960, height: 540 }, stageOnly: true });
      const heard = await listenToProgress(page);
      for (const format of drawn) tell(await exportDrawn(page, heard, wishOf(format, job), values.out));
      await page.close();
    }
  });
});
