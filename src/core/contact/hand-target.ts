import { quat, vec3 } from 'gl-matrix';
import type { Side } from '../anatomy/bones.ts';
import {
  makePerpendicular, quaternion, setRotationFromAxes, setRotationX, setRotationZ, vector, type Quaternion, type Vector,
} from '../math/vector.ts';
import { sideSign } from '../rig/pose-bones.ts';

/** How a hand lies on a place at one time, from a reach track. Lengths in metres, angles in radians. */
export interface Laying {
  /** Where the fingers point, world; projected on the skin here. */
  readonly fingersInWorld: Vector;
  /** Palm centre above the skin: gap when laid on plus what is left of the approach. */
  heightMetres: number;
  /** Moves the palm along the fingers and to the thumb side. */
  shiftAlongMetres: number;
  shiftThumbwardMetres: number;
  /** Finger end lifted off, thumb side lifted off. */
  tip: number;
  roll: number;
}

const axisX = vector();
const axisZ = vector();
const palm = vector();
const turn = quaternion();

/**
 * Writes the wrist position and hand rotation (world) that lay the palm on a point with an outward normal.
 * Hand frame: the palm faces -Y, the fingers run along +X (left) or -X (right), the thumb side is +Z.
 * `palmCentreInHand` is the palm's centre from the wrist, in the hand's rest axes.
 */
export const setHandTarget = (
  wristInWorld: Vector,
  handInWorld: Quaternion,
  input: { readonly side: Side; readonly point: Vector; readonly normal: Vector; readonly laying: Laying; readonly palmCentreInHand: Vector },
): void => {
  const { side, point, normal, laying, palmCentreInHand } = input;
  const sign = sideSign(side);
  vec3.copy(axisX, laying.fingersInWorld);
  if (makePerpendicular(axisX, normal) < 1e-6) {
    vec3.set(axisX, 0, 0, 1);
    makePerpendicular(axisX, normal);
  }
  vec3.scaleAndAdd(wristInWorld, point, axisX, laying.shiftAlongMetres);
  vec3.scale(axisX, axisX, sign);
  vec3.cross(axisZ, axisX, normal);
  vec3.scaleAndAdd(wristInWorld, wristInWorld, axisZ, laying.shiftThumbwardMetres);
  vec3.scaleAndAdd(wristInWorld, wristInWorld, normal, laying.heightMetres);
  setRotationFromAxes(handInWorld, axisX, normal, axisZ);
  quat.multiply(handInWorld, handInWorld, setRotationZ(turn, sign * laying.tip));
  quat.multiply(handInWorld, handInWorld, setRotationX(turn, -laying.roll));
  vec3.transformQuat(palm, palmCentreInHand, handInWorld);
  vec3.subtract(wristInWorld, wristInWorld, palm);
};
