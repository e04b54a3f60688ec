import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Raised whenever the compiler would find other numbers from the same files. */
export const COMPILER_VERSION = 4;

const FIGURES = ['person', 'helper'] as const;

/** The same text on every machine, however it was checked out. */
const plainLines = (text: string): string => text.replaceAll('\r\n', '\n');

/** Where the picture is taken from changes no motion; nor do the empty lines before it. */
const CAMERAS = /(?:^[ \t]*\n)*^cameras:.*\n(?:[ \t]+.*\n)*/m;

/** SHA-256, hex, of all that a motion file is made from. A rig file holds the hash of its GLB. */
export const motionHash = (stretchText: string, rigTexts: readonly string[]): string => {
  const hash = createHash('sha256').update(`compiler ${COMPILER_VERSION}\n`);
  for (const text of [plainLines(stretchText).replace(CAMERAS, ''), ...rigTexts.map(plainLines)]) hash.update(`${text}\0`);
  return hash.digest('hex');
};

/** The texts of both rig files, as {@link motionHash} takes them. */
export const readRigTexts = (figuresFolder: string): string[] => FIGURES.map((figure) => readFileSync(join(figuresFolder, `${figure}.rig.json`), 'utf8'));
