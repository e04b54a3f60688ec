import { Bone, Group, type Object3D, SkinnedMesh } from 'three';
import { BONES } from '../../core/anatomy/bones.ts';
import type { FigureFrame, FigureName } from '../../core/frame/frame.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { createFigureMaterial } from './figure-material.ts';
import { mergeMeshes } from './merge-meshes.ts';

/** Name of the breathing shape in the GLB. */
const BREATHING_SHAPE = 'breathe';

/** A drawn body. */
export interface Figure {
  /** Named `person` or `helper`, at the world's origin. */
  readonly group: Group;
  /** Writes a posed frame to the bones. Allocates nothing. */
  apply(frame: FigureFrame): void;
}

const isBone = (node: Object3D): node is Bone => node instanceof Bone;

/** Each bone of `BONES`, in that order. Throws when the GLB lacks one. */
const findBones = (name: FigureName, root: Object3D): Bone[] => {
  const found = new Map<string, Bone>();
  root.traverse((node) => {
    if (isBone(node)) found.set(node.name, node);
  });
  return BONES.map((bone) => {
    const node = found.get(bone.name);
    if (node === undefined) throw new Error(`The figure "${name}" has no bone "${bone.name}".`);
    return node;
  });
};

const findSkins = (root: Object3D): SkinnedMesh[] => {
  const skins: SkinnedMesh[] = [];
  root.traverse((node) => {
    if (node instanceof SkinnedMesh) skins.push(node);
  });
  return skins;
};

/** One mesh where the parts allow it, else the parts as they came. */
const drawnMeshes = (root: Object3D): SkinnedMesh[] => {
  const parts = findSkins(root);
  const merged = mergeMeshes(parts, createFigureMaterial());
  if (merged === null) return parts;
  for (const part of parts) part.removeFromParent();
  root.add(merged);
  return [merged];
};

/** Takes a loaded GLB scene and makes it a figure that follows frames. */
export const createFigure = (name: FigureName, root: Object3D): Figure => {
  const group = new Group();
  group.name = name;
  group.add(root);
  const bones = findBones(name, root);
  const meshes = drawnMeshes(root);
  const hips = bones[0];
  if (meshes.length === 0 || hips === undefined) throw new Error(`The figure "${name}" has no skin.`);
  for (const mesh of meshes) {
    mesh.name = `${name}:skin`;
    // Posed bounds are unknown to three (they are those of the T-pose), and both bodies are nearly always in view.
    mesh.frustumCulled = false;
    mesh.castShadow = true;
    mesh.receiveShadow = true;
    mesh.renderOrder = DRAW_ORDER[name];
  }
  const breathing = meshes.flatMap((mesh) => {
    const index = mesh.morphTargetDictionary?.[BREATHING_SHAPE];
    return index === undefined || mesh.morphTargetInfluences === undefined ? [] : [{ influences: mesh.morphTargetInfluences, index }];
  });
  return {
    group,
    apply: (frame) => {
      hips.position.fromArray(frame.rootPosition);
      for (let i = 0; i < bones.length; i += 1) bones[i]?.quaternion.fromArray(frame.localRotations, 4 * i);
      for (let i = 0; i < breathing.length; i += 1) {
        const shape = breathing[i];
        if (shape !== undefined) shape.influences[shape.index] = frame.breath;
      }
    },
  };
};
