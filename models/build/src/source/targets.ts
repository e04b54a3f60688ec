import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { VERTEX_COUNT } from './base-mesh.ts';
import { packagePath } from './package-folder.ts';

const BYTES_PER_TARGET = VERTEX_COUNT * 3 * 2;

/** One stored step in the package's decimetres. */
export const TARGET_STEP = 1e-3;

/** A reader of shape targets: offsets of all vertices (xyz) in {@link TARGET_STEP}s, by name without folder and ending. */
export type ReadTarget = (name: string) => Int16Array;

/** Opens the target file. Rows lie in the order of the lower-cased, sorted names; a row is read when first asked for. */
export const openTargets = (): ReadTarget => {
  const list = JSON.parse(readFileSync(packagePath('src/json/targets/target-list.json'), 'utf8')) as { targets: Record<string, unknown> };
  const names = Object.keys(list.targets).map((name) => name.toLowerCase()).sort();
  const rows = new Map(names.map((name, row) => [name, row]));
  const kept = new Map<string, Int16Array>();
  return (name) => {
    const known = kept.get(name);
    if (known) return known;
    const row = rows.get(`data/targets/${name}.target`);
    if (row === undefined) throw new Error(`The package has no target "${name}".`);
    const buffer = Buffer.alloc(BYTES_PER_TARGET);
    const file = openSync(packagePath('public/data/targets/targets.bin'), 'r');
    readSync(file, buffer, 0, BYTES_PER_TARGET, row * BYTES_PER_TARGET);
    closeSync(file);
    const offsets = new Int16Array(buffer.buffer, buffer.byteOffset, VERTEX_COUNT * 3);
    kept.set(name, offsets);
    return offsets;
  };
};
