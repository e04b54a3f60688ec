import { type BufferAttribute, type Object3D, type SkinnedMesh, Vector3 } from 'three';
import { BONE_INDEX, type BoneName } from '../../core/anatomy/bones.ts';
import type { FigureFrame } from '../../core/frame/frame.ts';
import type { PosedTriangles } from '../../core/ask/skin-hit.ts';
import { pressPoint } from '../../core/rig/thigh-press.ts';

/** A figure's drawn skin as it stands in the picture, and which bone carries each vertex. */
export interface PosedSkin extends PosedTriangles {
  /** Index in `anatomy/bones.ts` of the bone with the largest weight at a vertex. */
  boneOf(vertex: number): number;
}

const point = new Vector3();
const breathed = new Vector3();

/** The skins under a figure's group: they share all vertices, each has triangles of its own. */
const skinsOf = (group: Object3D): SkinnedMesh[] => group.children.filter((child): child is SkinnedMesh => 'isSkinnedMesh' in child);

/** Poses a figure's skin as the vertex shader does: bones, breath, and where thighs press. For a press, not for every frame. */
export const posedTriangles = (group: Object3D, frame: FigureFrame): PosedSkin | null => {
  const skins = skinsOf(group);
  const [skin] = skins;
  if (skin === undefined) return null;
  const { attributes } = skin.geometry;
  const named = (name: string): BufferAttribute => attributes[name] as BufferAttribute;
  const [position, breathe, give, skinIndex, skinWeight] = [named('position'), named('breathe'), named('give'), named('skinIndex'), named('skinWeight')];
  const positions = new Float32Array(3 * position.count);
  for (let i = 0; i < position.count; i += 1) {
    point.fromBufferAttribute(position, i).addScaledVector(breathed.fromBufferAttribute(breathe, i), frame.breath);
    skin.applyBoneTransform(i, point).applyMatrix4(skin.matrixWorld).toArray(positions, 3 * i);
    const giving = give.getX(i);
    if (giving > 0) pressPoint(positions, 3 * i, giving, frame.press);
  }
  const bones = skin.skeleton.bones.map(({ name }) => BONE_INDEX[name as BoneName]);
  return {
    positions,
    corners: skins.flatMap(({ geometry: { index, drawRange } }) => [...(index?.array.slice(0, drawRange.count) ?? [])]),
    boneOf: (vertex) => {
      let most = 0;
      for (let k = 1; k < 4; k += 1) if (skinWeight.getComponent(vertex, k) > skinWeight.getComponent(vertex, most)) most = k;
      return bones[skinIndex.getComponent(vertex, most)] ?? 0;
    },
  };
};
