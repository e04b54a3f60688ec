import { radians } from '../units.ts';
import type { FigurePoseFile } from '../stretch/pose-schema.ts';

/**
 * The anatomical coordinates of a figure: one flat vector, radians (pelvis position: metres). Signs are the same
 * on both sides of the body. Axes, order and sign of each are in `rig/pose-bones.ts`; limits in `range-of-motion.ts`.
 */

const TRUNK_REGIONS = ['lumbar', 'thoracic', 'neck'] as const;
const TRUNK_AXES = ['flexion', 'sideBend', 'rotation'] as const;
const LEG = [
  'hipFlexion', 'hipAdduction', 'hipInternalRotation', 'kneeFlexion',
  'anklePlantarFlexion', 'ankleInversion', 'ankleAbduction', 'toeExtension', 'swivel',
] as const;
const ARM = [
  'shoulderForward', 'shoulderOutward', 'shoulderInternalRotation', 'clavicleElevation', 'clavicleProtraction',
  'elbowFlexion', 'forearmPronation', 'wristFlexion', 'wristRadialDeviation',
] as const;
const DIGIT_NAMES = ['thumb', 'index', 'middle', 'ring', 'little'] as const;

type Side = 'left' | 'right';
type PelvisCoordinate = 'pelvis.x' | 'pelvis.y' | 'pelvis.z' | 'pelvis.yaw' | 'pelvis.roll' | 'pelvis.tilt';
type DigitCoordinate = `${(typeof DIGIT_NAMES)[number]}${0 | 1 | 2}` | 'thumbOpposition' | 'thumbAdduction' | 'spread';
export type CoordinateName =
  | PelvisCoordinate
  | `${(typeof TRUNK_REGIONS)[number]}.${(typeof TRUNK_AXES)[number]}`
  | `${Side}Leg.${(typeof LEG)[number]}`
  | `${Side}Arm.${(typeof ARM)[number]}`
  | `${Side}Fingers.${DigitCoordinate}`;

const SIDES: readonly Side[] = ['left', 'right'];

export const COORDINATE_NAMES: readonly CoordinateName[] = [
  'pelvis.x', 'pelvis.y', 'pelvis.z', 'pelvis.yaw', 'pelvis.roll', 'pelvis.tilt',
  ...TRUNK_REGIONS.flatMap((region) => TRUNK_AXES.map((axis) => `${region}.${axis}` as const)),
  ...SIDES.flatMap((side) => LEG.map((name) => `${side}Leg.${name}` as const)),
  ...SIDES.flatMap((side) => ARM.map((name) => `${side}Arm.${name}` as const)),
  ...SIDES.flatMap((side) => [
    ...DIGIT_NAMES.flatMap((digit) => ([0, 1, 2] as const).map((joint) => `${side}Fingers.${digit}${joint}` as const)),
    `${side}Fingers.thumbOpposition` as const,
    `${side}Fingers.thumbAdduction` as const,
    `${side}Fingers.spread` as const,
  ]),
];

export const COORDINATE_COUNT = COORDINATE_NAMES.length;
export const COORDINATE_INDEX = Object.fromEntries(COORDINATE_NAMES.map((name, i) => [name, i])) as Readonly<Record<CoordinateName, number>>;

/** Writes what a pose of a file says (degrees) into a coordinate vector (radians); the rest of `out` stays. */
export const writePose = (out: Float64Array, pose: FigurePoseFile): Float64Array => {
  const put = (name: CoordinateName, degreesValue: number | undefined): void => {
    if (degreesValue !== undefined) out[COORDINATE_INDEX[name]] = radians(degreesValue);
  };
  if (pose.pelvis?.position) out.set(pose.pelvis.position, COORDINATE_INDEX['pelvis.x']);
  for (const axis of ['yaw', 'roll', 'tilt'] as const) put(`pelvis.${axis}`, pose.pelvis?.[axis]);
  for (const region of TRUNK_REGIONS) for (const axis of TRUNK_AXES) put(`${region}.${axis}`, pose[region]?.[axis]);
  for (const side of SIDES) {
    for (const name of LEG) put(`${side}Leg.${name}`, pose[`${side}Leg`]?.[name]);
    for (const name of ARM) put(`${side}Arm.${name}`, pose[`${side}Arm`]?.[name]);
    const fingers = pose[`${side}Fingers`];
    for (const digit of DIGIT_NAMES) for (const joint of [0, 1, 2] as const) put(`${side}Fingers.${digit}${joint}`, fingers?.[digit]?.[joint]);
    put(`${side}Fingers.thumbOpposition`, fingers?.thumbOpposition);
    put(`${side}Fingers.thumbAdduction`, fingers?.thumbAdduction);
    put(`${side}Fingers.spread`, fingers?.spread);
  }
  return out;
};
