import { quat, vec3 } from 'gl-matrix';
import { LIMB_BONES, LIMB_COORDINATES } from '../anatomy/limb-index.ts';
import { BONE_INDEX, type BoneName, type Side } from '../anatomy/bones.ts';
import { makePerpendicular, quaternion, readXZY, setRotationFromAxes, vector, type Quaternion, type Vector } from '../math/vector.ts';
import type { FigureScratch } from '../rig/figure-scratch.ts';
import { placeTheseBones } from '../rig/forward-kinematics.ts';
import { setKnee, setThigh, sideSign } from '../rig/pose-bones.ts';
import type { Rig } from '../rig/rig.ts';
import { createTwoBoneResult, solveTwoBone } from './two-bone.ts';

const legBones = (side: Side): Int16Array => {
  const names: BoneName[] = [`${side}UpperLeg`, `${side}UpperLegTwist`, `${side}HipHalf`, `${side}KneeHalf`, `${side}LowerLeg`, `${side}Foot`, `${side}Toes`];
  return Int16Array.from(names.map((name) => BONE_INDEX[name]));
};
const LEG = { left: legBones('left'), right: legBones('right') } as const;

const result = createTwoBoneResult();
const axisX = vector();
const axisY = vector();
const axisZ = vector();
const rotation = quaternion();
const inverse = quaternion();
const angles = vector();

/**
 * Brings the ankle to a position and the foot to a rotation in the world, in closed form, the knee pointing
 * along `kneeDirection` (world, any length). Reads the figure as posed and placed; writes the leg's local and
 * world rotations and its coordinates. Returns how far the ankle stays from its target, metres.
 */
export const solveLeg = (rig: Rig, figure: FigureScratch, side: Side, ankleInWorld: Vector, footInWorld: Quaternion, kneeDirection: Vector): number => {
  const sign = sideSign(side);
  const root = figure.worldPosition[LIMB_BONES[side].upperLeg]!;
  const { thigh: upperLength, shin: lowerLength } = rig.limbs[side];
  solveTwoBone(result, { root, target: ankleInWorld, upperLength, lowerLength, pole: kneeDirection });

  // Thigh: -Y runs along the bone, +Z is the kneecap's side.
  vec3.subtract(axisY, root, result.middle);
  vec3.normalize(axisY, axisY);
  vec3.copy(axisZ, result.bendDirection);
  makePerpendicular(axisZ, axisY);
  vec3.cross(axisX, axisY, axisZ);
  setRotationFromAxes(rotation, axisX, axisY, axisZ);
  quat.invert(inverse, figure.worldRotation[BONE_INDEX.hips]!);
  quat.multiply(rotation, inverse, rotation);
  setThigh(figure, side, rotation);
  readXZY(angles, rotation);
  const coordinates = figure.coordinates;
  coordinates[LIMB_COORDINATES[side].hipFlexion] = -angles[0]!;
  coordinates[LIMB_COORDINATES[side].hipAdduction] = -sign * angles[1]!;
  coordinates[LIMB_COORDINATES[side].hipInternalRotation] = -sign * angles[2]!;
  coordinates[LIMB_COORDINATES[side].kneeFlexion] = result.flexion;
  setKnee(figure, side, result.flexion);
  placeTheseBones(rig, figure, LEG[side]);

  quat.invert(inverse, figure.worldRotation[LIMB_BONES[side].lowerLeg]!);
  const foot = figure.localRotation[LIMB_BONES[side].foot]!;
  quat.multiply(foot, inverse, footInWorld);
  readXZY(angles, foot);
  coordinates[LIMB_COORDINATES[side].anklePlantarFlexion] = angles[0]!;
  coordinates[LIMB_COORDINATES[side].ankleInversion] = -sign * angles[1]!;
  coordinates[LIMB_COORDINATES[side].ankleAbduction] = sign * angles[2]!;
  placeTheseBones(rig, figure, LEG[side]);
  return result.shortfall;
};
