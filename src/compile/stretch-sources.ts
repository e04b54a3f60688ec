import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import type { StretchEntry } from '../core/stretch/stretch-entry.ts';
import { variantId } from '../core/stretch/variant.ts';
import { variantSchema } from '../core/stretch/variant-schema.ts';
import { readPatched, type TextFile } from './read-patched.ts';
import { readStretch, STRETCH_FILE_ENDING } from './read-stretch.ts';
import { readYaml } from './yaml-file.ts';

export const VARIANT_FILE_ENDING = '.variant.yaml';

/** "seated-twist.forearm.variant.yaml" → the stretch and the variant. */
const namesIn = (name: string): readonly [of: string, id: string] => {
  const [of = '', id = ''] = name.replace(VARIANT_FILE_ENDING, '').split('.');
  return [of, id];
};

/** Reads a variant of a stretch. Never throws: what cannot be used gives an error that says where. */
const readVariant = (patch: TextFile, name: string, stretch: TextFile | undefined): StretchEntry => {
  const [of, id] = namesIn(name);
  const base = { id: variantId(of, id), file: patch.file };
  if (stretch === undefined) {
    const yaml = readYaml(patch.text, patch.file);
    const fault = { path: ['of'], expected: 'a stretch in this folder, which the file is named after', found: JSON.stringify(of) };
    return { ...base, error: 'error' in yaml ? yaml.error : yaml.errorAt(fault) };
  }
  // Named as its file is: one name for one hold.
  const read = readPatched(patch, stretch, variantSchema.extend({ of: z.literal(of), id: z.literal(id) }));
  if ('error' in read) return { ...base, error: read.error };
  const { format: _, change: __, ...variant } = read.patch;
  return { ...base, stretch: { ...read.stretch, id: base.id }, variant };
};

/** Names the stretches of a folder in the order in which they are taught, one id a line; the first is what a page begins with. */
const ORDER_FILE = 'order.txt';

const readOrder = (folder: string): string[] => {
  const path = join(folder, ORDER_FILE);
  return existsSync(path) ? readFileSync(path, 'utf8').split(/\s+/).filter((id) => id !== '') : [];
};

/** Where a stretch stands in the order in which a folder's are taught: by its id; the same for all that are not named there. */
export const taughtOrder = (folder: string): ((id: string) => number) => {
  const order = readOrder(folder);
  return (id) => (order.includes(id) ? order.indexOf(id) : order.length);
};

/** Every stretch of a folder, as `order.txt` has them, others after those by name, each followed by its variants; `root` is what file names are told relative to. */
export const readStretchSources = (folder: string, root: string): StretchEntry[] => {
  const names = readdirSync(folder).sort();
  const read = (name: string): TextFile => {
    const path = join(folder, name);
    return { text: readFileSync(path, 'utf8'), file: relative(root, path).split(sep).join('/') };
  };
  const placeOf = taughtOrder(folder);
  const stretches = names.filter((name) => name.endsWith(STRETCH_FILE_ENDING)).map((name) => ({ of: name.replace(STRETCH_FILE_ENDING, ''), file: read(name) }))
    .sort((a, b) => placeOf(a.of) - placeOf(b.of));
  const variants = names.filter((name) => name.endsWith(VARIANT_FILE_ENDING));
  const ofStretch = (of: string): string[] => variants.filter((name) => namesIn(name)[0] === of);
  const stray = variants.filter((name) => !stretches.some(({ of }) => of === namesIn(name)[0]));
  return [
    ...stretches.flatMap(({ of, file }) => [
      readStretch(file.text, file.file),
      ...ofStretch(of).map((name) => readVariant(read(name), name, file)),
    ]),
    ...stray.map((name) => readVariant(read(name), name, undefined)),
  ];
};
