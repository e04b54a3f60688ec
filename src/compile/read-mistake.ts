import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { compiledFor } from '../core/ask/mistake.ts';
import { mistakeSchema, type MistakeFile } from '../core/safety/mistake-schema.ts';
import { applyChanges } from '../core/stretch/patch.ts';
import { mistakenStretchSchema } from '../core/stretch/schema.ts';
import type { StretchEntry, StretchFileError } from '../core/stretch/stretch-entry.ts';
import type { Stretch } from '../core/stretch/stretch.ts';
import { originOf, type TextFile } from './read-patched.ts';
import { stretchOfTree } from './read-stretch.ts';
import { firstSchemaFault } from './schema-fault.ts';
import { readYaml } from './yaml-file.ts';

export const MISTAKE_FILE_ENDING = '.mistake.yaml';

/** A mistake and the stretch that it makes, for its side, as compiled but for the mistake: to be played as it stands. */
export interface ReadableMistake {
  readonly id: string;
  readonly file: string;
  readonly mistake: MistakeFile;
  readonly stretch: Stretch;
}
export interface BrokenMistake { readonly id: string; readonly file: string; readonly error: StretchFileError }
export type MistakeEntry = ReadableMistake | BrokenMistake;

/** "models/mistakes/seated-twist.jerk.mistake.yaml" → "seated-twist.jerk". */
const idFromFile = (file: string): string => (file.split('/').pop() ?? file).replace(MISTAKE_FILE_ENDING, '');

/**
 * Reads a mistake and makes it in the stretch that it names. Never throws: what cannot be used gives an error that
 * points into the mistake's file.
 */
export const readMistake = ({ text, file }: TextFile, stretches: readonly StretchEntry[]): MistakeEntry => {
  const id = idFromFile(file);
  const yaml = readYaml(text, file);
  if ('error' in yaml) return { id, file, error: yaml.error };
  const parsed = mistakeSchema.safeParse(yaml.tree);
  if (!parsed.success) return { id, file, error: yaml.errorAt(firstSchemaFault(parsed.error.issues, yaml.tree)) };
  const mistake = parsed.data;
  const entry = stretches.find((one) => one.id === mistake.of);
  if (entry === undefined || 'error' in entry) {
    const readable = stretches.filter((one) => 'stretch' in one).map((one) => one.id);
    return { id, file, error: yaml.errorAt({ path: ['of'], expected: `the id of a stretch that can be read (${readable.join(', ') || 'there is none'})`, found: JSON.stringify(mistake.of) }) };
  }
  const changed = applyChanges(compiledFor(entry, mistake.side ?? entry.stretch.side), mistake.change);
  if ('fault' in changed) {
    const { change, expected, found } = changed.fault;
    return { id, file, error: yaml.errorAt({ path: ['change', change, 'at'], expected, found }) };
  }
  const read = stretchOfTree(changed.tree, mistake.of, mistakenStretchSchema);
  if ('stretch' in read) return { id, file, mistake, stretch: read.stretch };
  // Without the changes it was a good stretch: what no change made is still their doing.
  return { id, file, error: yaml.errorAt(originOf(read.fault, changed.paths) ?? { ...read.fault, path: ['change'] }) };
};

/** Reads all mistakes of a folder, by name; broken ones come with their error. */
export const readMistakes = async (modelsFolder: string, stretches: readonly StretchEntry[]): Promise<MistakeEntry[]> => {
  const folder = path.join(modelsFolder, 'mistakes');
  const names = (await readdir(folder)).filter((name) => name.endsWith(MISTAKE_FILE_ENDING)).sort();
  return Promise.all(names.map(async (name) => readMistake({ text: await readFile(path.join(folder, name), 'utf8'), file: `models/mistakes/${name}` }, stretches)));
};
