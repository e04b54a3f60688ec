import type { z } from 'zod';
import { stretchSchema } from '../core/stretch/schema.ts';
import type { ReadableStretch, StretchEntry } from '../core/stretch/stretch-entry.ts';
import type { Stretch } from '../core/stretch/stretch.ts';
import { checkStretchNames } from './check-stretch-names.ts';
import { firstSchemaFault } from './schema-fault.ts';
import { readYaml, type FileFault } from './yaml-file.ts';

export const STRETCH_FILE_ENDING = '.stretch.yaml';

/** "models/stretches/seated-twist.stretch.yaml" → "seated-twist". */
const idFromFile = (file: string): string => (file.split('/').pop() ?? file).replace(STRETCH_FILE_ENDING, '');

/**
 * A stretch file's tree as a stretch, or the first thing that is wrong with it. `id` is what the file's name says;
 * another schema lets mistakes say what no stretch may.
 */
export const stretchOfTree = (tree: unknown, id: string, schema: z.ZodType<Stretch> = stretchSchema): { readonly stretch: Stretch } | { readonly fault: FileFault } => {
  const parsed = schema.safeParse(tree);
  if (!parsed.success) return { fault: firstSchemaFault(parsed.error.issues, tree) };
  const fault = checkStretchNames(parsed.data, id)[0];
  return fault === undefined ? { stretch: parsed.data } : { fault };
};

/**
 * Reads one stretch file. Never throws: a file that cannot be used gives an error that says where it stands,
 * what was expected there and what was found.
 */
export const readStretch = (text: string, file: string): StretchEntry => {
  const id = idFromFile(file);
  const yaml = readYaml(text, file);
  if ('error' in yaml) return { id, file, error: yaml.error };
  const read = stretchOfTree(yaml.tree, id);
  if ('fault' in read) return { id, file, error: yaml.errorAt(read.fault) };
  return { id, file, stretch: read.stretch } satisfies ReadableStretch;
};
