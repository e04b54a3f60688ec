import type { z } from 'zod';
import type { StretchFileError } from '../core/stretch/stretch-entry.ts';
import { applyChanges, type Change, type Path } from '../core/stretch/patch.ts';
import type { Stretch } from '../core/stretch/stretch.ts';
import { stretchOfTree } from './read-stretch.ts';
import { firstSchemaFault } from './schema-fault.ts';
import { readYaml, type FileFault, type YamlFile } from './yaml-file.ts';

/** A text and the name that errors give it. */
export interface TextFile {
  readonly text: string;
  readonly file: string;
}

/** What every patch file says; its own schema may ask for more. */
interface PatchFile {
  /** Id of the stretch that is changed. */
  readonly of: string;
  readonly change: readonly Change[];
}

/** A stretch with a patch file's changes made. */
export interface PatchedStretch<Patch> {
  readonly patch: Patch;
  readonly stretch: Stretch;
}

const startsWith = (path: Path, start: Path): boolean => start.every((step, i) => path[i] === step);

/** A fault of the changed tree as one of the patch file: in the last change that made that place or something in it; null where none did. */
export const originOf = (fault: FileFault, paths: readonly Path[]): FileFault | null => {
  const { path } = fault;
  const last = paths.findLastIndex((made) => startsWith(path, made) || startsWith(made, path));
  return last < 0 ? null : { ...fault, path: ['change', last, 'to', ...path.slice(paths[last]!.length)] };
};

const errorOf = (fault: FileFault, paths: readonly Path[], files: { readonly patch: YamlFile; readonly stretch: YamlFile }): StretchFileError => {
  const origin = originOf(fault, paths);
  return origin === null ? files.stretch.errorAt(fault) : files.patch.errorAt(origin);
};

/**
 * Reads a patch file and makes its changes to the stretch that it names. Never throws: what cannot be used gives an
 * error that points into the patch file, or into the stretch file where the fault is that one's own.
 */
export const readPatched = <Patch extends PatchFile>(patch: TextFile, stretch: TextFile, schema: z.ZodType<Patch>): PatchedStretch<Patch> | { readonly error: StretchFileError } => {
  const patchYaml = readYaml(patch.text, patch.file);
  if ('error' in patchYaml) return patchYaml;
  const stretchYaml = readYaml(stretch.text, stretch.file);
  if ('error' in stretchYaml) return stretchYaml;
  const parsed = schema.safeParse(patchYaml.tree);
  if (!parsed.success) return { error: patchYaml.errorAt(firstSchemaFault(parsed.error.issues, patchYaml.tree)) };
  const patched = applyChanges(stretchYaml.tree, parsed.data.change);
  if ('fault' in patched) {
    const { change, expected, found } = patched.fault;
    return { error: patchYaml.errorAt({ path: ['change', change, 'at'], expected, found }) };
  }
  const read = stretchOfTree(patched.tree, parsed.data.of);
  if ('fault' in read) return { error: errorOf(read.fault, patched.paths, { patch: patchYaml, stretch: stretchYaml }) };
  return { patch: parsed.data, stretch: read.stretch };
};
