import { quat, vec3 } from 'gl-matrix';
import { BONE_COUNT, BONE_PARENT } from '../anatomy/bones.ts';
import { vector } from '../math/vector.ts';
import type { FigureScratch } from './figure-scratch.ts';
import type { Rig } from './rig.ts';

const offset = vector();

/** Writes one bone's world rotation and position from its parent's and its own local rotation. */
export const placeBone = (rig: Rig, figure: FigureScratch, bone: number): void => {
  const parent = BONE_PARENT[bone]!;
  if (parent < 0) {
    vec3.copy(figure.worldPosition[bone]!, figure.frame.rootPosition);
    quat.copy(figure.worldRotation[bone]!, figure.localRotation[bone]!);
    return;
  }
  offset[0] = rig.restTranslations[3 * bone]!;
  offset[1] = rig.restTranslations[3 * bone + 1]!;
  offset[2] = rig.restTranslations[3 * bone + 2]!;
  vec3.transformQuat(offset, offset, figure.worldRotation[parent]!);
  vec3.add(figure.worldPosition[bone]!, figure.worldPosition[parent]!, offset);
  quat.multiply(figure.worldRotation[bone]!, figure.worldRotation[parent]!, figure.localRotation[bone]!);
};

/** Writes world rotations and positions of all bones from the local rotations and the root. */
export const placeBones = (rig: Rig, figure: FigureScratch): void => {
  for (let bone = 0; bone < BONE_COUNT; bone += 1) placeBone(rig, figure, bone);
};

/** As {@link placeBones}, for a list of bones whose parents are already placed (parents before children). */
export const placeTheseBones = (rig: Rig, figure: FigureScratch, bones: Int16Array): void => {
  for (let i = 0; i < bones.length; i += 1) placeBone(rig, figure, bones[i]!);
};
