import { quat, vec3 } from 'gl-matrix';
import { BONE_INDEX, type BoneName, type Side } from '../anatomy/bones.ts';
import { COORDINATE_INDEX } from '../anatomy/coordinates.ts';
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
  const root = figure.worldPosition[BONE_INDEX[`${side}UpperLeg`]]!;
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
  coordinates[COORDINATE_INDEX[`${side}Leg.hipFlexion`]] = -angles[0]!;
  coordinates[COORDINATE_INDEX[`${side}Leg.hipAdduction`]] = -sign * angles[1]!;
  coordinates[COORDINATE_INDEX[`${side}Leg.hipInternalRotation`]] = -sign * angles[2]!;
  coordinates[COORDINATE_INDEX[`${side}Leg.kneeFlexion`]] = result.flexion;
  setKnee(figure, side, result.flexion);
  placeTheseBones(rig, figure, LEG[side]);

  quat.invert(inverse, figure.worldRotation[BONE_INDEX[`${side}LowerLeg`]]!);
  const foot = figure.localRotation[BONE_INDEX[`${side}Foot`]]!;
  quat.multiply(foot, inverse, footInWorld);
  readXZY(angles, foot);
  coordinates[COORDINATE_INDEX[`${side}Leg.anklePlantarFlexion`]] = angles[0]!;
  coordinates[COORDINATE_INDEX[`${side}Leg.ankleInversion`]] = -sign * angles[1]!;
  coordinates[COORDINATE_INDEX[`${side}Leg.ankleAbduction`]] = sign * angles[2]!;
  placeTheseBones(rig, figure, LEG[side]);
  return result.shortfall;
};
