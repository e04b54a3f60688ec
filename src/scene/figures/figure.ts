import { Bone, Group, type Object3D, SkinnedMesh } from 'three';
import { BONES } from '../../core/anatomy/bones.ts';
import type { FigureFrame, FigureName } from '../../core/frame/frame.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { createFigureMaterial } from './figure-material.ts';
import { mergeMeshes } from './merge-meshes.ts';

/** A drawn body. */
export interface Figure {
  /** Named `person` or `helper`, at the world's origin. */
  readonly group: Group;
  /** Writes a posed frame to the bones. Allocates nothing. */
  apply(frame: FigureFrame): void;
}

/** Each bone of `BONES`, in that order. Throws when the GLB lacks one. */
const findBones = (name: FigureName, root: Object3D): Bone[] => {
  const found = new Map<string, Bone>();
  root.traverse((node) => {
    if (node instanceof Bone) found.set(node.name, node);
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

/** The figure's parts as one mesh, in their place. */
const drawnMesh = (name: FigureName, root: Object3D, bones: readonly Bone[]): SkinnedMesh => {
  root.updateMatrixWorld(true);
  const parts = findSkins(root);
  if (parts.length === 0) throw new Error(`The figure "${name}" has no skin.`);
  const mesh = mergeMeshes(parts, bones, createFigureMaterial());
  for (const part of parts) {
    part.removeFromParent();
    part.geometry.dispose();
  }
  mesh.name = `${name}:skin`;
  // Posed bounds are unknown to three (it knows those of the T-pose), and both bodies are nearly always in view.
  mesh.frustumCulled = false;
  mesh.castShadow = true;
  mesh.receiveShadow = true;
  mesh.renderOrder = DRAW_ORDER[name];
  return mesh;
};

/** Takes a loaded GLB scene, in its rest pose, and makes it a figure that follows frames. */
export const createFigure = (name: FigureName, root: Object3D): Figure => {
  const group = new Group();
  group.name = name;
  group.add(root);
  const bones = findBones(name, root);
  const mesh = drawnMesh(name, root, bones);
  group.add(mesh);
  const [hips] = bones;
  const breathing = mesh.morphTargetInfluences;
  return {
    group,
    apply: (frame) => {
      hips?.position.fromArray(frame.rootPosition);
      for (let i = 0; i < bones.length; i += 1) bones[i]?.quaternion.fromArray(frame.localRotations, 4 * i);
      if (breathing !== undefined) breathing[0] = frame.breath;
    },
  };
};
