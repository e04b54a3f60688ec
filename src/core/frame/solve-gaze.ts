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

/**
 * Where the rims of closed lids meet: how far each lid turns from where it is modelled, radians, down +. The upper lid
 * does nearly all of it. Found on the two figures' faces: their rims gape 20 and 25 degrees, seen from the eye's centre.
 */
const UPPER_LID_CLOSED = (23 * Math.PI) / 180;
const LOWER_LID_CLOSED = (-4 * Math.PI) / 180;

const direction = vector();
const toHead = quaternion();
const part = quaternion();

/** Between both eyes, level with them. */
const betweenEyes = (out: Vector, { worldPosition }: FigureScratch): Vector => {
  vec3.add(out, worldPosition[LIMB_BONES.left.eye]!, worldPosition[LIMB_BONES.right.eye]!);
  return vec3.scale(out, out, 0.5) as Vector;
};

/** Yaw (to the figure's left +) and pitch (down +) of a point from an eye or from between them, radians, seen from the head. */
const setAngles = (out: { yaw: number; pitch: number }, figure: FigureScratch, eye: Vector, pointInWorld: Vector): void => {
  quat.invert(toHead, figure.worldRotation[BONE_INDEX.head]!);
  vec3.subtract(direction, pointInWorld, eye);
  vec3.transformQuat(direction, direction, toHead);
  // Rest: +Z ahead. Behind the head counts as the side it is nearest to.
  out.yaw = Math.atan2(direction[0]!, Math.max(direction[2]!, 1e-3));
  out.pitch = Math.atan2(-direction[1]!, Math.max(Math.hypot(direction[0]!, direction[2]!), 1e-3));
};

const eyes = vector();

/** How far a point is off straight ahead of the face: yaw (left +) and pitch (down +), radians. */
export const readGazeAngles = (out: { yaw: number; pitch: number }, figure: FigureScratch, pointInWorld: Vector): void => setAngles(out, figure, betweenEyes(eyes, figure), pointInWorld);

const angles = { yaw: 0, pitch: 0 };

/**
 * Turns both eyes, as far as eyes turn, to a point in the world, and the lids with them; `closure` (0 open, 1 closed)
 * is how far a blink has closed them. Returns by how much the eyes fall short of the point, radians (the eye that falls
 * shorter): what the head would have to turn.
 */
export const solveGaze = (rig: Rig, figure: FigureScratch, pointInWorld: Vector, closure: number): number => {
  let shortfall = 0;
  for (const side of ['left', 'right'] as const) {
    const eye = LIMB_BONES[side].eye;
    placeBone(rig, figure, eye);
    setAngles(angles, figure, figure.worldPosition[eye]!, pointInWorld);
    const turn = Math.max(-LARGEST_YAW, Math.min(LARGEST_YAW, angles.yaw));
    const nod = Math.max(-LARGEST_UP, Math.min(LARGEST_DOWN, angles.pitch));
    shortfall = Math.max(shortfall, Math.hypot(angles.yaw - turn, angles.pitch - nod));
    setRotationY(figure.localRotation[eye]!, turn);
    quat.multiply(figure.localRotation[eye]!, figure.localRotation[eye]!, setRotationX(part, nod));
    placeBone(rig, figure, eye);
    const upper = LIMB_BONES[side].upperEyelid;
    setRotationX(figure.localRotation[upper]!, UPPER_LID_SHARE * nod * (1 - closure) + UPPER_LID_CLOSED * closure);
    placeBone(rig, figure, upper);
    const lower = LIMB_BONES[side].lowerEyelid;
    setRotationX(figure.localRotation[lower]!, LOWER_LID_SHARE * nod * (1 - closure) + LOWER_LID_CLOSED * closure);
    placeBone(rig, figure, lower);
  }
  return shortfall;
};
