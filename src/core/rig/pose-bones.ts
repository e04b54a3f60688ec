import { quat, vec3 } from 'gl-matrix';
import { BONE_INDEX, type BoneName, type Side } from '../anatomy/bones.ts';
import { COORDINATE_INDEX, type CoordinateName } from '../anatomy/coordinates.ts';
import {
  quaternion, setPartOfRotation, setRotationVector, setRotationX, setRotationXZY, setRotationY, setRotationZ,
  twistAboutX, twistAboutY, vector, type Quaternion, type Vector,
} from '../math/vector.ts';
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

const poseTrunk = (figure: FigureScratch): void => {
  for (let axis = 0; axis < 3; axis += 1) figure.frame.rootPosition[axis] = figure.coordinates[COORDINATE_INDEX['pelvis.x'] + axis]!;
  // Pelvis: yaw about the world's up, then roll (right side down), then tilt (backward +).
  const hips = local(figure, 'hips');
  setRotationY(hips, at(figure, 'pelvis.yaw'));
  quat.multiply(hips, hips, setRotationZ(scratchA, at(figure, 'pelvis.roll')));
  quat.multiply(hips, hips, setRotationX(scratchA, -at(figure, 'pelvis.tilt')));
  for (const [region, bone, share] of TRUNK_SHARES)
    setRotationXZY(local(figure, bone), share * at(figure, `${region}.flexion`), share * at(figure, `${region}.sideBend`), share * at(figure, `${region}.rotation`));
};

/** Writes thigh, thigh-twist and hip-half rotations from the thigh's whole rotation relative to the pelvis. */
export const setThigh = (figure: FigureScratch, side: Side, thighFromHips: Quaternion): void => {
  const rest = (1 - PROXIMAL_ROLL_SHARE) * twistAboutY(thighFromHips);
  quat.multiply(local(figure, `${side}UpperLeg`), thighFromHips, setRotationY(scratchA, -rest));
  setRotationY(local(figure, `${side}UpperLegTwist`), rest);
  setPartOfRotation(local(figure, `${side}HipHalf`), local(figure, `${side}UpperLeg`), 0.5);
};

/** Writes shin and knee-half rotations; flexion in radians, 0 straight. */
export const setKnee = (figure: FigureScratch, side: Side, flexion: number): void => {
  setRotationX(local(figure, `${side}LowerLeg`), flexion);
  setRotationX(local(figure, `${side}KneeHalf`), flexion / 2);
};

const poseLeg = (figure: FigureScratch, side: Side): void => {
  const sign = sideSign(side);
  setRotationXZY(scratchB, -at(figure, `${side}Leg.hipFlexion`), -sign * at(figure, `${side}Leg.hipAdduction`), -sign * at(figure, `${side}Leg.hipInternalRotation`));
  setThigh(figure, side, scratchB);
  setKnee(figure, side, at(figure, `${side}Leg.kneeFlexion`));
  setRotationXZY(local(figure, `${side}Foot`), at(figure, `${side}Leg.anklePlantarFlexion`), -sign * at(figure, `${side}Leg.ankleInversion`), sign * at(figure, `${side}Leg.ankleAbduction`));
  setRotationX(local(figure, `${side}Toes`), -at(figure, `${side}Leg.toeExtension`));
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
  setPartOfRotation(local(figure, `${side}Scapula`), scratchA, SCAPULA_SHARE);
};

/** Writes upper-arm and upper-arm-twist rotations from the upper arm's whole rotation relative to the shoulder blade. */
export const setUpperArm = (figure: FigureScratch, side: Side, armFromScapula: Quaternion): void => {
  const rest = (1 - PROXIMAL_ROLL_SHARE) * twistAboutX(armFromScapula);
  quat.multiply(local(figure, `${side}UpperArm`), armFromScapula, setRotationX(scratchA, -rest));
  setRotationX(local(figure, `${side}UpperArmTwist`), rest);
};

/** Writes elbow, forearm-roll and wrist rotations; radians. */
export const setForearmAndHand = (figure: FigureScratch, side: Side, elbow: number, pronation: number, wristFlexion: number, radialDeviation: number): void => {
  const sign = sideSign(side);
  setRotationY(local(figure, `${side}LowerArm`), -sign * elbow);
  setRotationX(local(figure, `${side}LowerArmTwist`), FOREARM_ROLL_SHARE * pronation);
  setRotationXZY(local(figure, `${side}Hand`), (1 - FOREARM_ROLL_SHARE) * pronation, -sign * wristFlexion, -sign * radialDeviation);
};

const poseArm = (figure: FigureScratch, side: Side): void => {
  const sign = sideSign(side);
  const clavicle = local(figure, `${side}Shoulder`);
  setRotationZ(clavicle, sign * at(figure, `${side}Arm.clavicleElevation`));
  quat.multiply(clavicle, clavicle, setRotationY(scratchA, -sign * at(figure, `${side}Arm.clavicleProtraction`)));
  setArmSwing(scratchB, side, at(figure, `${side}Arm.shoulderForward`), at(figure, `${side}Arm.shoulderOutward`), at(figure, `${side}Arm.shoulderInternalRotation`));
  setScapula(figure, side, scratchB);
  quat.invert(scratchA, local(figure, `${side}Scapula`));
  quat.multiply(scratchB, scratchA, scratchB);
  setUpperArm(figure, side, scratchB);
  setForearmAndHand(figure, side, at(figure, `${side}Arm.elbowFlexion`), at(figure, `${side}Arm.forearmPronation`), at(figure, `${side}Arm.wristFlexion`), at(figure, `${side}Arm.wristRadialDeviation`));
};

const DIGIT_BONES = { left: digitBones('left'), right: digitBones('right') } as const;

/** Writes the fingers' rotations of one hand. */
export const poseFingers = (rig: Rig, figure: FigureScratch, side: Side): void => {
  const bones = DIGIT_BONES[side];
  const first = COORDINATE_INDEX[`${side}Fingers.thumb0`];
  const spread = at(figure, `${side}Fingers.spread`);
  for (let i = 0; i < bones.length; i += 1) {
    const bone = BONE_INDEX[bones[i]!];
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
  const metacarpal = BONE_INDEX[`${side}ThumbMetacarpal`];
  const opposition = rig.oppositionAxes.get(metacarpal);
  if (!opposition) return;
  const angle = at(figure, `${side}Fingers.thumbOpposition`);
  setRotationVector(scratchA, opposition[0]! * angle, opposition[1]! * angle, opposition[2]! * angle);
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
