/** `npm run compile`: finds the poses, palms and fingers that the stretch files ask for, both sides, on the real skins. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { motionDifference } from '../compile/motion-difference.ts';
import { motionHash, readRigTexts } from '../compile/motion-hash.ts';
import { readFigure, type FigureModel } from '../compile/read-models.ts';
import { motionPath, readMotion, SIDES } from '../compile/read-motion.ts';
import { readStretchSources } from '../compile/stretch-sources.ts';
import { compileStretch } from '../compile/solve/compile-stretch.ts';
import { motionFileText } from '../compile/motion-text.ts';
import type { FigureName } from '../core/frame/frame.ts';
import type { MotionFile } from '../core/motion/motion-file.ts';
import type { Stretch } from '../core/stretch/stretch.ts';
import { baseIdOf } from '../core/stretch/variant.ts';
import { PROJECT_ROOT } from './app-server.ts';
import { oneOf, runCommand } from './usage.ts';

const USAGE = `Usage: npm run compile [-- STRETCH ...] [-- --check | --prove]
  STRETCH  which stretches, each with its variants, or which variants (default: all in models/stretches that have a
           section "compile")
  --check  write nothing; fail when a motion file is not fresh
  --prove  write nothing; find all anew, and fail when a motion file says another number: minutes a stretch`;

const MODELS = path.join(PROJECT_ROOT, 'models');
const FOLDER = path.join(MODELS, 'stretches');

interface Job {
  readonly stretch: Stretch;
  readonly hash: string;
}

/** The stretches that ask to be compiled, with what their motion files must carry. */
const readJobs = (asked: readonly string[]): Job[] => {
  const sources = readStretchSources(FOLDER, PROJECT_ROOT);
  for (const id of asked) oneOf('stretch', id, sources.map(({ id }) => id));
  const rigs = readRigTexts(path.join(MODELS, 'figures'));
  return sources.flatMap((entry): Job[] => {
    if (asked.length > 0 && !asked.includes(entry.id) && !asked.includes(baseIdOf(entry.id))) return [];
    if ('error' in entry) throw new Error(entry.error.message);
    return entry.stretch.compile === undefined ? [] : [{ stretch: entry.stretch, hash: motionHash(entry.stretch, rigs) }];
  });
};

/** Tells which motion files do not belong to their stretch or figures; returns how many. */
const countStale = (jobs: readonly Job[]): number => {
  let stale = 0;
  for (const { stretch, hash } of jobs) {
    for (const side of SIDES) {
      const motion = readMotion(motionPath(FOLDER, stretch.id, side), { stretchId: stretch.id, side, hash });
      console.log(`${stretch.id}, ${side}: ${'found' in motion ? `${motion.found}. Run: npm run compile` : 'fresh'}`);
      if ('found' in motion) stale += 1;
    }
  }
  return stale;
};

/** Says what was not met; returns whether every hand gets to its place. */
const tell = ({ unmet }: MotionFile): boolean => {
  if (unmet.length === 0) console.log('  all wishes are met');
  for (const { atSeconds, says } of unmet) console.log(`  at ${atSeconds} s  ${says}`);
  return unmet.every(({ unreachable }) => unreachable === undefined);
};

/** Whether what is written is what is found anew, to the last digit; says so. */
const prove = (motion: MotionFile, hash: string): boolean => {
  const { stretch: stretchId, side } = motion;
  const written = readMotion(motionPath(FOLDER, stretchId, side), { stretchId, side, hash });
  const difference = 'found' in written ? written.found : motionDifference(motion, written);
  console.log(`${stretchId}, ${side}: ${difference ?? 'as it is written'}`);
  return difference === null;
};

/** Writes it down; says what was not met, and returns whether every hand gets to its place. */
const keep = (motion: MotionFile): boolean => {
  writeFileSync(motionPath(FOLDER, motion.stretch, motion.side), motionFileText(motion));
  console.log(`${motion.stretch}, ${motion.side}`);
  return tell(motion);
};

await runCommand(USAGE, async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false }, prove: { type: 'boolean', default: false } },
  });
  const jobs = readJobs(positionals);
  if (values.check) {
    if (countStale(jobs) > 0) process.exitCode = 1;
    return;
  }
  const [person, helper] = await Promise.all([readFigure(MODELS, 'person'), readFigure(MODELS, 'helper')]);
  const figures: Readonly<Record<FigureName, FigureModel>> = { person, helper };
  for (const { stretch, hash } of jobs) {
    for (const side of SIDES) {
      const motion = compileStretch({ stretch, side, figures, hash });
      if (!(values.prove ? prove(motion, hash) : keep(motion))) process.exitCode = 1;
    }
  }
});
