import { quat, vec3 } from 'gl-matrix';
import { LIMB_BONES, LIMB_COORDINATES } from '../anatomy/limb-index.ts';
import { BONE_INDEX, type BoneName, type Side } from '../anatomy/bones.ts';
import {
  makePerpendicular, quaternion, readXZY, setRotationFromAxes, vector, type Quaternion, type Vector,
} from '../math/vector.ts';
import type { FigureScratch } from '../rig/figure-scratch.ts';
import { placeTheseBones } from '../rig/forward-kinematics.ts';
import { readArmSwing, setForearmAndHand, setUpperArm, sideSign } from '../rig/pose-bones.ts';
import type { Rig } from '../rig/rig.ts';
import { createTwoBoneResult, solveTwoBone } from './two-bone.ts';

const armBones = (side: Side): Int16Array => {
  const names: BoneName[] = [`${side}UpperArm`, `${side}UpperArmTwist`, `${side}LowerArm`, `${side}LowerArmTwist`, `${side}Hand`];
  return Int16Array.from(names.map((name) => BONE_INDEX[name]));
};
const handBones = (side: Side): Int16Array =>
  Int16Array.from(Object.entries(BONE_INDEX).filter(([name]) => new RegExp(`^${side}(Thumb|Index|Middle|Ring|Little)`).test(name)).map(([, index]) => index));

const ARM = { left: armBones('left'), right: armBones('right') } as const;
/** Bones of each hand beyond the wrist. */
const DIGITS = { left: handBones('left'), right: handBones('right') } as const;

const result = createTwoBoneResult();
const pole = vector();
const fromDirection = vector();
const toDirection = vector();
const turn = quaternion();
const axisX = vector();
const axisY = vector();
const axisZ = vector();
const rotation = quaternion();
const angles = vector();
const swingAngles = vector();

/** How an arm came out. */
export interface ArmResult {
  /** Wrist to its target, metres; 0 when reached. */
  shortfallMetres: number;
  /** Length of the straight arm less the distance from shoulder joint to wrist, metres. */
  reserveMetres: number;
}

/** What an arm is bent between: where its end is now and where it goes to, world, and how far both are from the elbow, metres. */
interface Bend {
  readonly from: Vector;
  readonly to: Vector;
  readonly upperLength: number;
  readonly lowerLength: number;
}

/**
 * Turns the upper arm, and finds the elbow's flexion, so that a point of the forearm's line gets to a place. The elbow
 * keeps the side on which the arm's pose has it. Writes upper-arm rotations; returns a scratch.
 */
export const bendArm = (figure: FigureScratch, side: Side, { from, to, upperLength, lowerLength }: Bend): typeof result => {
  const sign = sideSign(side);
  const root = figure.worldPosition[LIMB_BONES[side].upperArm]!;
  // The elbow bulges away from where the forearm flexes to (+Z of the upper arm), turned along with the reach.
  vec3.set(pole, 0, 0, -1);
  vec3.transformQuat(pole, pole, figure.worldRotation[LIMB_BONES[side].upperArmTwist]!);
  vec3.subtract(fromDirection, from, root);
  vec3.subtract(toDirection, to, root);
  vec3.normalize(fromDirection, fromDirection);
  vec3.normalize(toDirection, toDirection);
  quat.rotationTo(turn, fromDirection, toDirection);
  vec3.transformQuat(pole, pole, turn);
  solveTwoBone(result, { root, target: to, upperLength, lowerLength, pole });

  // Upper arm: its X axis runs along the bone (left: outward from the shoulder), its Z axis is where the elbow flexes to.
  vec3.subtract(axisX, result.middle, root);
  vec3.normalize(axisX, axisX);
  vec3.negate(axisZ, result.bendDirection);
  makePerpendicular(axisZ, axisX);
  vec3.scale(axisX, axisX, sign);
  vec3.cross(axisY, axisZ, axisX);
  setRotationFromAxes(rotation, axisX, axisY, axisZ);
  quat.invert(turn, figure.worldRotation[LIMB_BONES[side].scapula]!);
  quat.multiply(rotation, turn, rotation);
  setUpperArm(figure, side, rotation);
  return result;
};

/** Places the bones of an arm and its hand from their local rotations. */
export const placeArm = (rig: Rig, figure: FigureScratch, side: Side): void => {
  placeTheseBones(rig, figure, ARM[side]);
  placeTheseBones(rig, figure, DIGITS[side]);
};

/** Writes the coordinates of the shoulder from the bones as placed. */
export const writeArmSwing = (figure: FigureScratch, side: Side): void => {
  quat.invert(turn, figure.worldRotation[LIMB_BONES[side].shoulder]!);
  quat.multiply(rotation, turn, figure.worldRotation[LIMB_BONES[side].upperArmTwist]!);
  const swing = readArmSwing(swingAngles, side, rotation);
  const { coordinates } = figure;
  coordinates[LIMB_COORDINATES[side].shoulderForward] = swing[0]!;
  coordinates[LIMB_COORDINATES[side].shoulderOutward] = swing[1]!;
  coordinates[LIMB_COORDINATES[side].shoulderInternalRotation] = swing[2]!;
};

/**
 * Brings the wrist to a position and the hand to a rotation in the world, in closed form. The elbow keeps the
 * side on which the arm's own coordinates have it: their pose is the hint, so a target where the hand already
 * is changes nothing. Reads the figure as posed and placed; writes the arm's local and world rotations and
 * its coordinates (elbow, forearm, wrist).
 */
export const solveArm = (out: ArmResult, rig: Rig, figure: FigureScratch, side: Side, wristInWorld: Vector, handInWorld: Quaternion): ArmResult => {
  const sign = sideSign(side);
  const { upperArm: upperLength, forearm: lowerLength } = rig.limbs[side];
  const { flexion, shortfall } = bendArm(figure, side, { from: figure.worldPosition[LIMB_BONES[side].hand]!, to: wristInWorld, upperLength, lowerLength });
  setForearmAndHand(figure, side, flexion, 0, 0, 0);
  placeTheseBones(rig, figure, ARM[side]);

  // With the forearm placed, what is left to the hand is roll, flexion and deviation.
  quat.invert(turn, figure.worldRotation[LIMB_BONES[side].lowerArm]!);
  quat.multiply(rotation, turn, handInWorld);
  readXZY(angles, rotation);
  setForearmAndHand(figure, side, flexion, angles[0]!, -sign * angles[1]!, -sign * angles[2]!);
  placeArm(rig, figure, side);
  writeArmSwing(figure, side);
  const { coordinates } = figure;
  coordinates[LIMB_COORDINATES[side].elbowFlexion] = flexion;
  coordinates[LIMB_COORDINATES[side].forearmPronation] = angles[0]!;
  coordinates[LIMB_COORDINATES[side].wristFlexion] = -sign * angles[1]!;
  coordinates[LIMB_COORDINATES[side].wristRadialDeviation] = -sign * angles[2]!;
  out.shortfallMetres = shortfall;
  out.reserveMetres = upperLength + lowerLength - vec3.distance(figure.worldPosition[LIMB_BONES[side].upperArm]!, wristInWorld);
  return out;
};
