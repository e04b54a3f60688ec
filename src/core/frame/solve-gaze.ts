import { quat, vec3 } from 'gl-matrix';
import { LIMB_BONES } from '../anatomy/limb-index.ts';
import { BONE_INDEX } from '../anatomy/bones.ts';
import { quaternion, setRotationX, setRotationY, vector, type Vector } from '../math/vector.ts';
import type { FigureScratch } from '../rig/figure-scratch.ts';
import { placeBone } from '../rig/forward-kinematics.ts';
import type { Rig } from '../rig/rig.ts';

/**
 * How far eyes turn in a calm face, radians; beyond it people turn the head. Choreography 00: "the eyes do the rest".
 * Up and down: MIL-STD-1472 (25 up, 35 down at most); sideways less than its 35, which reads as a side glance.
 */
const LARGEST_YAW = (25 * Math.PI) / 180;
const LARGEST_UP = (25 * Math.PI) / 180;
const LARGEST_DOWN = (35 * Math.PI) / 180;

/** Share of the eye's pitch that the lids follow: the upper lid moves with the gaze, the lower a little. */
const UPPER_LID_SHARE = 0.5;
const LOWER_LID_SHARE = 0.3;

const direction = vector();
const toHead = quaternion();
const part = quaternion();

/**
 * Turns both eyes, as far as eyes turn, to a point in the world, and the lids with them. Returns by how much the eyes
 * fall short of it, radians (the eye that falls shorter): what the head would have to turn.
 */
export const solveGaze = (rig: Rig, figure: FigureScratch, pointInWorld: Vector): number => {
  let shortfall = 0;
  quat.invert(toHead, figure.worldRotation[BONE_INDEX.head]!);
  for (const side of ['left', 'right'] as const) {
    const eye = LIMB_BONES[side].eye;
    placeBone(rig, figure, eye);
    vec3.subtract(direction, pointInWorld, figure.worldPosition[eye]!);
    vec3.transformQuat(direction, direction, toHead);
    // Rest: +Z ahead. Behind the head counts as the side it is nearest to.
    const yaw = Math.atan2(direction[0]!, Math.max(direction[2]!, 1e-3));
    const pitch = Math.atan2(-direction[1]!, Math.max(Math.hypot(direction[0]!, direction[2]!), 1e-3));
    const turn = Math.max(-LARGEST_YAW, Math.min(LARGEST_YAW, yaw));
    const nod = Math.max(-LARGEST_UP, Math.min(LARGEST_DOWN, pitch));
    shortfall = Math.max(shortfall, Math.hypot(yaw - turn, pitch - nod));
    setRotationY(figure.localRotation[eye]!, turn);
    quat.multiply(figure.localRotation[eye]!, figure.localRotation[eye]!, setRotationX(part, nod));
    placeBone(rig, figure, eye);
    const upper = LIMB_BONES[side].upperEyelid;
    setRotationX(figure.localRotation[upper]!, UPPER_LID_SHARE * nod);
    placeBone(rig, figure, upper);
    const lower = LIMB_BONES[side].lowerEyelid;
    setRotationX(figure.localRotation[lower]!, LOWER_LID_SHARE * nod);
    placeBone(rig, figure, lower);
  }
  return shortfall;
};
