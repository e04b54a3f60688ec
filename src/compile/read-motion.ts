import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Side } from '../core/anatomy/bones.ts';
import { motionFileSchema, type MotionFile } from '../core/motion/motion-file.ts';
import type { ReadableStretch, StretchEntry, StretchFileError } from '../core/stretch/stretch-entry.ts';
import { fileStemOf } from '../core/stretch/variant.ts';
import { motionHash, readRigTexts } from './motion-hash.ts';

export const SIDES: readonly Side[] = ['left', 'right'];

export const MOTION_FILE_ENDING = '.motion.json';

/** "folder/seated-twist.left.motion.json"; of a variant "folder/seated-twist.forearm.left.motion.json". */
export const motionPath = (folder: string, stretchId: string, side: Side): string => join(folder, `${fileStemOf(stretchId)}.${side}${MOTION_FILE_ENDING}`);

const EXPECTED = 'what `npm run compile` makes from this stretch and these figures';

/** A motion file, or in a few words what is found instead of one that belongs to these files. */
export const readMotion = (path: string, wanted: { readonly stretchId: string; readonly side: Side; readonly hash: string }): MotionFile | { readonly found: string } => {
  if (!existsSync(path)) return { found: 'no such file' };
  let tree: unknown;
  try {
    tree = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { found: 'text that is not JSON' };
  }
  const parsed = motionFileSchema.safeParse(tree);
  if (!parsed.success) return { found: `a fault at ${parsed.error.issues[0]?.path.join('.') || 'its top'}` };
  const motion = parsed.data;
  if (motion.stretch !== wanted.stretchId || motion.side !== wanted.side) return { found: `the motion of ${motion.stretch}, ${motion.side}` };
  return motion.hash === wanted.hash ? motion : { found: 'a motion made from other files' };
};

const refusal = (file: string, found: string): StretchFileError => ({
  file, line: 1, column: 1, path: '', expected: EXPECTED, found,
  message: `${file}: expected ${EXPECTED}, found ${found}. Run: npm run compile`,
});

/**
 * Adds both sides' motion to a stretch of a folder, if it asks for one. When one does not belong to
 * the stretch or the figures, the stretch is broken: nothing is shown that nobody found or checked.
 */
export const withMotions = (entry: StretchEntry, folder: string): StretchEntry => {
  if ('error' in entry || entry.stretch.compile === undefined) return entry;
  const hash = motionHash(entry.stretch, readRigTexts(join(folder, '..', 'figures')));
  const motions: Partial<Record<Side, MotionFile>> = {};
  for (const side of SIDES) {
    const file = motionPath(folder, entry.id, side);
    const motion = readMotion(file, { stretchId: entry.id, side, hash });
    if ('found' in motion) return { id: entry.id, file: entry.file, error: refusal(join(dirname(entry.file), basename(file)), motion.found) };
    motions[side] = motion;
  }
  return { ...entry, motions } satisfies ReadableStretch;
};
