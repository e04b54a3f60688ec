import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stretch } from '../core/stretch/stretch.ts';

/** Raised whenever the compiler would find other numbers from the same files. */
export const COMPILER_VERSION = 4;

const FIGURES = ['person', 'helper'] as const;

/** The same text on every machine, however it was checked out. */
const plainLines = (text: string): string => text.replaceAll('\r\n', '\n');

/** What a stretch says and where it is looked at from: none of it moves a body. */
const withoutWords = ({ title: _title, summary: _summary, aim: _aim, felt: _felt, cameras: _cameras, lookThrough: _lookThrough, withoutMarks: _withoutMarks, eyes: _eyes, sources: _sources, phases, ...rest }: Stretch): unknown => ({
  ...rest,
  phases: phases.map(({ id, durationSeconds }) => ({ id, durationSeconds })),
});

/** SHA-256, hex, of all that a motion file is made from: words and comments leave it as it is. A rig file holds the hash of its GLB. */
export const motionHash = (stretch: Stretch, rigTexts: readonly string[]): string => {
  const hash = createHash('sha256').update(`compiler ${COMPILER_VERSION}\n`);
  for (const text of [JSON.stringify(withoutWords(stretch)), ...rigTexts.map(plainLines)]) hash.update(`${text}\0`);
  return hash.digest('hex');
};

/** The texts of both rig files, as {@link motionHash} takes them. */
export const readRigTexts = (figuresFolder: string): string[] => FIGURES.map((figure) => readFileSync(join(figuresFolder, `${figure}.rig.json`), 'utf8'));
