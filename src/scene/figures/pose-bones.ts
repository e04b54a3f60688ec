import { type Bone, Quaternion, Vector3 } from 'three';
import type { FigureFrame } from '../../core/frame/frame.ts';

const UNSCALED = new Vector3(1, 1, 1);
const place = new Vector3();
const turn = new Quaternion();

/**
 * Bones that are written as they stand in the world: the solver has been through them already, and three need not go through
 * them again. They hang in no scene (three walks through all that is in one, several times a picture) as long as nothing hangs on them.
 */
export const freeBone = (bone: Bone): Bone => {
  bone.matrixAutoUpdate = false;
  bone.matrixWorldAutoUpdate = false;
  return bone;
};

/** Writes a posed frame to the bones, which stand in the order of `BONES`. Allocates nothing. */
export const poseBones = (bones: readonly Bone[], { worldPositions, worldRotations }: FigureFrame): void => {
  for (let i = 0; i < bones.length; i += 1) {
    bones[i]?.matrixWorld.compose(place.fromArray(worldPositions, 3 * i), turn.fromArray(worldRotations, 4 * i), UNSCALED);
  }
};
