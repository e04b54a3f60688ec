import { quat, vec3 } from 'gl-matrix';
import type { Side } from '../anatomy/bones.ts';
import { FOREARM_POINT_SHARE } from '../anatomy/forearm.ts';
import { LIMB_BONES, LIMB_COORDINATES } from '../anatomy/limb-index.ts';
import { quaternion, vector, type Quaternion, type Vector } from '../math/vector.ts';
import type { FigureScratch } from '../rig/figure-scratch.ts';
import { setForearmAndHand } from '../rig/pose-bones.ts';
import type { Rig } from '../rig/rig.ts';
import { bendArm, placeArm, writeArmSwing, type ArmResult } from './solve-arm.ts';

const inForearm = vector();
const turn = quaternion();

/** Writes where the forearm's touching point lies on its bone, world. */
export const setForearmPoint = (out: Vector, figure: FigureScratch, side: Side): Vector => {
  const { lowerArm, hand } = LIMB_BONES[side];
  return vec3.lerp(out, figure.worldPosition[lowerArm]!, figure.worldPosition[hand]!, FOREARM_POINT_SHARE) as Vector;
};

/** Roll of the forearm that turns its palm side against a direction, radians; of the forearm as it is placed without roll. */
const rollAgainst = (forearmInWorld: Quaternion, direction: Vector): number => {
  quat.invert(turn, forearmInWorld);
  vec3.transformQuat(inForearm, direction, turn);
  // Rest: the palm side is -Y, and the bone runs along X.
  return Math.atan2(inForearm[2]!, inForearm[1]!);
};

/**
 * Brings the touching point of a forearm to a position in the world and turns the forearm's palm side against a normal,
 * in closed form; `roll` is added to that, and `share` (0..1) is how much of the turn is taken over from the pose. The
 * elbow keeps its side, the wrist its pose. Reads the figure as posed and placed; writes the arm and its coordinates.
 */
export const solveForearm = (
  out: ArmResult, rig: Rig, figure: FigureScratch,
  to: { readonly side: Side; readonly pointInWorld: Vector; readonly normal: Vector; readonly roll: number; readonly share: number },
): ArmResult => {
  const { side, pointInWorld, normal } = to;
  const { coordinates } = figure;
  const at = LIMB_COORDINATES[side];
  const [pronation, wristFlexion, radialDeviation] = [coordinates[at.forearmPronation]!, coordinates[at.wristFlexion]!, coordinates[at.wristRadialDeviation]!];
  const { upperArm: upperLength, forearm } = rig.limbs[side];
  setForearmPoint(inForearm, figure, side);
  const bend = bendArm(figure, side, { from: inForearm, to: pointInWorld, upperLength, lowerLength: FOREARM_POINT_SHARE * forearm });
  setForearmAndHand(figure, side, bend.flexion, 0, 0, 0);
  placeArm(rig, figure, side);
  const wanted = rollAgainst(figure.worldRotation[LIMB_BONES[side].lowerArm]!, normal) + to.roll;
  const roll = pronation + to.share * (wanted - pronation);
  setForearmAndHand(figure, side, bend.flexion, roll, wristFlexion, radialDeviation);
  placeArm(rig, figure, side);
  writeArmSwing(figure, side);
  coordinates[at.elbowFlexion] = bend.flexion;
  coordinates[at.forearmPronation] = roll;
  out.shortfallMetres = bend.shortfall;
  out.reserveMetres = upperLength + FOREARM_POINT_SHARE * forearm - vec3.distance(figure.worldPosition[LIMB_BONES[side].upperArm]!, pointInWorld);
  return out;
};
