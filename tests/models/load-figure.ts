import { readFileSync } from 'node:fs';
import { Bone, SkinnedMesh, type Object3D } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { rigFileSchema, type RigFile } from '../../src/core/rig/rig-file.ts';

export const FIGURES = ['person', 'helper'] as const;
export type FigureName = (typeof FIGURES)[number];

const file = (name: string): URL => new URL(`../../models/figures/${name}`, import.meta.url);

export const readGlb = (name: FigureName): Buffer => readFileSync(file(`${name}.glb`));
export const readRig = (name: FigureName): RigFile => rigFileSchema.parse(JSON.parse(readFileSync(file(`${name}.rig.json`), 'utf8')));

export interface LoadedFigure {
  readonly scene: Object3D;
  readonly bones: ReadonlyMap<string, Bone>;
  /** Skinned meshes by material name. */
  readonly meshes: ReadonlyMap<string, SkinnedMesh>;
}

/** Loads a figure with three's own loader, in Node. */
export const loadFigure = async (name: FigureName): Promise<LoadedFigure> => {
  const bytes = readGlb(name);
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const { scene } = await loader.parseAsync(new Uint8Array(bytes).buffer, '');
  const bones = new Map<string, Bone>();
  const meshes = new Map<string, SkinnedMesh>();
  scene.traverse((object) => {
    if (object instanceof Bone) bones.set(object.name, object);
    if (object instanceof SkinnedMesh && !Array.isArray(object.material)) meshes.set(object.material.name, object);
  });
  scene.updateMatrixWorld(true);
  return { scene, bones, meshes };
};
