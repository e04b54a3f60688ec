import { quat, vec3 } from 'gl-matrix';
import { BONE_INDEX, type BoneName, type Side } from '../anatomy/bones.ts';
import { COORDINATE_INDEX, type CoordinateName } from '../anatomy/coordinates.ts';
import {
  quaternion, setPartOfRotation, setRotationVector, setRotationX, setRotationXZY, setRotationY, setRotationZ,
  twistAboutX, twistAboutY, vector, type Quaternion, type Vector,
} from '../math/vector.ts';
import { LIMB_BONES, LIMB_COORDINATES } from '../anatomy/limb-index.ts';
import type { FigureScratch } from './figure-scratch.ts';
import { digitBones, type Rig } from './rig.ts';

/**
 * From anatomical coordinates to bone rotations. The one place where axes, order and signs of the joints stand.
 * Every three-axis joint is Rx(flexion) Rz(side) Ry(axial), intrinsic, in rest axes (world-aligned, T-pose).
 */

/** Shares of a trunk region's angle that its bones take, lower first; sum 1. Source: trials/seated-twist, section 1. */
const TRUNK_SHARES: ReadonlyArray<readonly [region: 'lumbar' | 'thoracic' | 'neck', bone: BoneName, share: number]> = [
  ['lumbar', 'spine', 0.4], ['lumbar', 'spineUpper', 0.6],
  ['thoracic', 'chest', 0.42], ['thoracic', 'upperChest', 0.58],
  ['neck', 'neck', 0.3], ['neck', 'neckUpper', 0.3], ['neck', 'head', 0.4],
];

const TRUNK = TRUNK_SHARES.map(([region, bone, share]) => ({ bone: BONE_INDEX[bone], flexion: COORDINATE_INDEX[`${region}.flexion`], share }));

/** Share of a limb's roll about its own axis that its upper bone takes; the twist bone takes the rest. Source: figures.md 3.5. */
const PROXIMAL_ROLL_SHARE = 0.35;

/** Share of the forearm's roll that the twist bone takes; the hand takes the rest. Source: figures.md 3.5. */
export const FOREARM_ROLL_SHARE = 0.5;

/** Share of the upper arm's swing, from where the mesh was modelled, that the shoulder blade takes. Source: figures.md 3.7. */
const SCAPULA_SHARE = 0.28;

/** Arm's angle below the horizontal in which the mesh was modelled, radians (47°). Source: figures.md 1. */
const MODELLED_ARM_DROP = (47 * Math.PI) / 180;

/** Spread of each finger for one unit of `spread`, index to little. */
const SPREAD_SHARES = [1, 0, -0.7, -1.4] as const;

/** +1 on the left, -1 on the right: the sign that mirrors a turn about Y or Z. */
export const sideSign = (side: Side): 1 | -1 => (side === 'left' ? 1 : -1);

const at = (figure: FigureScratch, name: CoordinateName): number => figure.coordinates[COORDINATE_INDEX[name]]!;
const local = (figure: FigureScratch, bone: BoneName): Quaternion => figure.localRotation[BONE_INDEX[bone]]!;

const scratchA = quaternion();
const scratchB = quaternion();

const poseRegion = (figure: FigureScratch, { bone, flexion, share }: (typeof TRUNK)[number]): void => {
  // A region's flexion, side-bend and rotation stand side by side.
  setRotationXZY(figure.localRotation[bone]!, share * figure.coordinates[flexion]!, share * figure.coordinates[flexion + 1]!, share * figure.coordinates[flexion + 2]!);
};

const NECK = TRUNK_SHARES.flatMap(([region], i) => (region === 'neck' ? [TRUNK[i]!] : []));

/** Writes the rotations of neck and head. */
export const poseNeck = (figure: FigureScratch): void => {
  for (let i = 0; i < NECK.length; i += 1) poseRegion(figure, NECK[i]!);
};

const poseTrunk = (figure: FigureScratch): void => {
  for (let axis = 0; axis < 3; axis += 1) figure.frame.rootPosition[axis] = figure.coordinates[COORDINATE_INDEX['pelvis.x'] + axis]!;
  // Pelvis: yaw about the world's up, then roll (right side down), then tilt (backward +).
  const hips = local(figure, 'hips');
  setRotationY(hips, at(figure, 'pelvis.yaw'));
  quat.multiply(hips, hips, setRotationZ(scratchA, at(figure, 'pelvis.roll')));
  quat.multiply(hips, hips, setRotationX(scratchA, -at(figure, 'pelvis.tilt')));
  for (let i = 0; i < TRUNK.length; i += 1) poseRegion(figure, TRUNK[i]!);
};

/** Writes thigh, thigh-twist and hip-half rotations from the thigh's whole rotation relative to the pelvis. */
export const setThigh = (figure: FigureScratch, side: Side, thighFromHips: Quaternion): void => {
  const rest = (1 - PROXIMAL_ROLL_SHARE) * twistAboutY(thighFromHips);
  quat.multiply(figure.localRotation[LIMB_BONES[side].upperLeg]!, thighFromHips, setRotationY(scratchA, -rest));
  setRotationY(figure.localRotation[LIMB_BONES[side].upperLegTwist]!, rest);
  setPartOfRotation(figure.localRotation[LIMB_BONES[side].hipHalf]!, figure.localRotation[LIMB_BONES[side].upperLeg]!, 0.5);
};

/** Writes shin and knee-half rotations; flexion in radians, 0 straight. */
export const setKnee = (figure: FigureScratch, side: Side, flexion: number): void => {
  setRotationX(figure.localRotation[LIMB_BONES[side].lowerLeg]!, flexion);
  setRotationX(figure.localRotation[LIMB_BONES[side].kneeHalf]!, flexion / 2);
};

const poseLeg = (figure: FigureScratch, side: Side): void => {
  const sign = sideSign(side);
  setRotationXZY(scratchB, -figure.coordinates[LIMB_COORDINATES[side].hipFlexion]!, -sign * figure.coordinates[LIMB_COORDINATES[side].hipAdduction]!, -sign * figure.coordinates[LIMB_COORDINATES[side].hipInternalRotation]!);
  setThigh(figure, side, scratchB);
  setKnee(figure, side, figure.coordinates[LIMB_COORDINATES[side].kneeFlexion]!);
  setRotationXZY(figure.localRotation[LIMB_BONES[side].foot]!, figure.coordinates[LIMB_COORDINATES[side].anklePlantarFlexion]!, -sign * figure.coordinates[LIMB_COORDINATES[side].ankleInversion]!, sign * figure.coordinates[LIMB_COORDINATES[side].ankleAbduction]!);
  setRotationX(figure.localRotation[LIMB_BONES[side].toes]!, -figure.coordinates[LIMB_COORDINATES[side].toeExtension]!);
};

/** Writes the upper arm's whole rotation relative to the clavicle: swing from hanging as a rotation vector, then roll. */
export const setArmSwing = (out: Quaternion, side: Side, forward: number, outward: number, internalRotation: number): Quaternion => {
  const sign = sideSign(side);
  setRotationVector(out, -forward, 0, sign * outward);
  quat.multiply(out, out, setRotationZ(scratchA, (-sign * Math.PI) / 2)); // from the T-pose to hanging
  return quat.multiply(out, out, setRotationX(scratchA, internalRotation)) as Quaternion;
};

const swing = quaternion();

/**
 * Reads forward, outward and internal rotation (radians) of an upper arm relative to the clavicle into out[0..2];
 * the inverse of {@link setArmSwing}.
 */
export const readArmSwing = (out: Vector, side: Side, armFromClavicle: Quaternion): Vector => {
  const sign = sideSign(side);
  quat.multiply(swing, armFromClavicle, setRotationZ(scratchA, (sign * Math.PI) / 2)); // from hanging
  const roll = twistAboutY(swing);
  quat.multiply(swing, swing, setRotationY(scratchA, -roll));
  const flip = swing[3]! < 0 ? -1 : 1;
  const sine = Math.hypot(swing[0]!, swing[1]!, swing[2]!);
  const scale = sine < 1e-12 ? 2 : (2 * Math.atan2(sine, swing[3]! * flip) * flip) / sine;
  out[0] = -swing[0]! * scale;
  out[1] = sign * swing[2]! * scale;
  out[2] = -sign * roll;
  return out;
};

const modelledDirection = vector();
const armDirection = vector();

/** Writes the shoulder blade's rotation for an arm that is swung so; see {@link SCAPULA_SHARE}. */
export const setScapula = (figure: FigureScratch, side: Side, armFromClavicle: Quaternion): void => {
  const sign = sideSign(side);
  vec3.set(modelledDirection, sign * Math.cos(MODELLED_ARM_DROP), -Math.sin(MODELLED_ARM_DROP), 0);
  vec3.set(armDirection, sign, 0, 0);
  vec3.transformQuat(armDirection, armDirection, armFromClavicle);
  quat.rotationTo(scratchA, modelledDirection, armDirection);
  setPartOfRotation(figure.localRotation[LIMB_BONES[side].scapula]!, scratchA, SCAPULA_SHARE);
};

/** Writes upper-arm and upper-arm-twist rotations from the upper arm's whole rotation relative to the shoulder blade. */
export const setUpperArm = (figure: FigureScratch, side: Side, armFromScapula: Quaternion): void => {
  const rest = (1 - PROXIMAL_ROLL_SHARE) * twistAboutX(armFromScapula);
  quat.multiply(figure.localRotation[LIMB_BONES[side].upperArm]!, armFromScapula, setRotationX(scratchA, -rest));
  setRotationX(figure.localRotation[LIMB_BONES[side].upperArmTwist]!, rest);
};

/** Writes elbow, forearm-roll and wrist rotations; radians. */
export const setForearmAndHand = (figure: FigureScratch, side: Side, elbow: number, pronation: number, wristFlexion: number, radialDeviation: number): void => {
  const sign = sideSign(side);
  setRotationY(figure.localRotation[LIMB_BONES[side].lowerArm]!, -sign * elbow);
  setRotationX(figure.localRotation[LIMB_BONES[side].lowerArmTwist]!, FOREARM_ROLL_SHARE * pronation);
  setRotationXZY(figure.localRotation[LIMB_BONES[side].hand]!, (1 - FOREARM_ROLL_SHARE) * pronation, -sign * wristFlexion, -sign * radialDeviation);
};

/** Writes the rotations of one arm from the collar bone to the wrist. */
export const poseArm = (figure: FigureScratch, side: Side): void => {
  const sign = sideSign(side);
  const clavicle = figure.localRotation[LIMB_BONES[side].shoulder]!;
  setRotationZ(clavicle, sign * figure.coordinates[LIMB_COORDINATES[side].clavicleElevation]!);
  quat.multiply(clavicle, clavicle, setRotationY(scratchA, -sign * figure.coordinates[LIMB_COORDINATES[side].clavicleProtraction]!));
  setArmSwing(scratchB, side, figure.coordinates[LIMB_COORDINATES[side].shoulderForward]!, figure.coordinates[LIMB_COORDINATES[side].shoulderOutward]!, figure.coordinates[LIMB_COORDINATES[side].shoulderInternalRotation]!);
  setScapula(figure, side, scratchB);
  quat.invert(scratchA, figure.localRotation[LIMB_BONES[side].scapula]!);
  quat.multiply(scratchB, scratchA, scratchB);
  setUpperArm(figure, side, scratchB);
  setForearmAndHand(figure, side, figure.coordinates[LIMB_COORDINATES[side].elbowFlexion]!, figure.coordinates[LIMB_COORDINATES[side].forearmPronation]!, figure.coordinates[LIMB_COORDINATES[side].wristFlexion]!, figure.coordinates[LIMB_COORDINATES[side].wristRadialDeviation]!);
};

const indexed = (side: Side): Int16Array => Int16Array.from(digitBones(side).map((bone) => BONE_INDEX[bone]));
const DIGIT_BONES = { left: indexed('left'), right: indexed('right') } as const;

/** Writes the fingers' rotations of one hand. */
export const poseFingers = (rig: Rig, figure: FigureScratch, side: Side): void => {
  const bones = DIGIT_BONES[side];
  const first = LIMB_COORDINATES[side].firstDigit;
  const spread = figure.coordinates[LIMB_COORDINATES[side].spread]!;
  for (let i = 0; i < bones.length; i += 1) {
    const bone = bones[i]!;
    const axis = rig.flexionAxes.get(bone);
    if (!axis) continue;
    const angle = figure.coordinates[first + i]!;
    const rotation = figure.localRotation[bone]!;
    setRotationVector(rotation, axis[0]! * angle, axis[1]! * angle, axis[2]! * angle);
    if (i >= 3 && i % 3 === 0) {
      // Spread turns about the hand's back-to-palm axis before the knuckle flexes.
      setRotationY(scratchA, -sideSign(side) * SPREAD_SHARES[i / 3 - 1]! * spread);
      quat.multiply(rotation, scratchA, rotation);
    }
  }
  const metacarpal = LIMB_BONES[side].thumbMetacarpal;
  const opposition = rig.oppositionAxes.get(metacarpal);
  if (!opposition) return;
  const angle = figure.coordinates[LIMB_COORDINATES[side].thumbOpposition]!;
  setRotationVector(scratchA, opposition[0]! * angle, opposition[1]! * angle, opposition[2]! * angle);
  quat.multiply(figure.localRotation[metacarpal]!, scratchA, figure.localRotation[metacarpal]!);
  // Adduction turns the whole thumb in the plane of the palm, about the same axis as spread.
  setRotationY(scratchA, sideSign(side) * figure.coordinates[LIMB_COORDINATES[side].thumbAdduction]!);
  quat.multiply(figure.localRotation[metacarpal]!, scratchA, figure.localRotation[metacarpal]!);
};

/** Writes the root position and every bone's local rotation from the coordinates; eyes and lids stay as they are. */
export const poseBones = (rig: Rig, figure: FigureScratch): void => {
  poseTrunk(figure);
  for (const side of ['left', 'right'] as const) {
    poseLeg(figure, side);
    poseArm(figure, side);
    poseFingers(rig, figure, side);
  }
};
