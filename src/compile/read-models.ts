import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { rigFileSchema, type RigFile } from '../core/rig/rig-file.ts';
import type { FigureName } from '../core/frame/frame.ts';
import type { StretchEntry } from '../core/stretch/stretch-entry.ts';
import { loadSkinnedMesh, type SkinnedMesh } from './mesh/load-skinned-mesh.ts';
import { readStretchFolder } from './stretches-plugin.ts';

/** A figure as its files give it. */
export interface FigureModel {
  readonly rig: RigFile;
  readonly mesh: SkinnedMesh;
}

/** Reads a figure's rig file. @throws Error that names the file and what is wrong with it. */
export const readRig = async (modelsFolder: string, figure: FigureName): Promise<RigFile> => {
  const file = path.join(modelsFolder, 'figures', `${figure}.rig.json`);
  const parsed = rigFileSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${parsed.error.issues[0]?.path.join('.') ?? ''} ${parsed.error.issues[0]?.message ?? 'is not a rig file'}`);
  return parsed.data;
};

/** Reads a figure's rig file and the skin of its GLB. */
export const readFigure = async (modelsFolder: string, figure: FigureName): Promise<FigureModel> => ({
  rig: await readRig(modelsFolder, figure),
  mesh: await loadSkinnedMesh(path.join(modelsFolder, 'figures', `${figure}.glb`)),
});

/** Reads all stretches and variants with their motion files, by name; broken ones come with their error. */
export const readStretches = async (modelsFolder: string): Promise<StretchEntry[]> =>
  Promise.resolve(readStretchFolder(path.join(modelsFolder, 'stretches'), path.dirname(modelsFolder)));
