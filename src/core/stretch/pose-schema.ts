import { z } from 'zod';
import { degrees, vec3 } from './fields.ts';

const trunkRegion = z.strictObject({
  flexion: degrees('bend forward +').optional(),
  sideBend: degrees('bend to the own right +').optional(),
  rotation: degrees('turn to the own left +').optional(),
});

const pelvis = z.strictObject({
  position: vec3.optional().describe('midpoint of the hip joints in the world, metres'),
  yaw: degrees('turn to the own left +').optional(),
  roll: degrees('right side down +').optional(),
  tilt: degrees('backward (posterior) +, forward lean -').optional(),
});

const leg = z.strictObject({
  hipFlexion: degrees('thigh forward +').optional(),
  hipAdduction: degrees('thigh inward +').optional(),
  hipInternalRotation: degrees('thigh turned inward +').optional(),
  kneeFlexion: degrees('0 = straight').optional(),
  anklePlantarFlexion: degrees('toes pointed +').optional(),
  ankleInversion: degrees('sole inward +').optional(),
  ankleAbduction: degrees('toes outward +').optional(),
  toeExtension: degrees('toes up +').optional(),
  swivel: degrees('turn of a planted leg about the line hip to ankle, knee outward +').optional(),
});

const arm = z.strictObject({
  shoulderForward: degrees('forward part of the swing from hanging').optional(),
  shoulderOutward: degrees('outward part of the swing from hanging').optional(),
  shoulderInternalRotation: degrees('about the upper arm, inward +').optional(),
  clavicleElevation: degrees('shrug +').optional(),
  clavicleProtraction: degrees('forward +').optional(),
  elbowFlexion: degrees('0 = straight').optional(),
  forearmPronation: degrees('0 = thumb forward when hanging, + palm backward').optional(),
  wristFlexion: degrees('palmar +').optional(),
  wristRadialDeviation: degrees('to the thumb side +').optional(),
});

const digit = z
  .tuple([z.number(), z.number(), z.number()])
  .describe('knuckle, middle and end joint flexion, degrees (thumb: base, middle, end)');
const fingers = z.strictObject({
  thumb: digit.optional(),
  thumbOpposition: degrees('thumb in front of the palm +').optional(),
  thumbAdduction: degrees('thumb in the plane of the palm, towards the index +').optional(),
  index: digit.optional(),
  middle: digit.optional(),
  ring: digit.optional(),
  little: digit.optional(),
  spread: degrees('fingers apart +').optional(),
});

/** A figure's pose in anatomical coordinates. What is left out comes from `from`, and in the end is 0 (standing, arms hanging). */
export const figurePoseSchema = z.strictObject({
  from: z.string().optional().describe('the pose that this one starts from'),
  pelvis: pelvis.optional(),
  lumbar: trunkRegion.optional(),
  thoracic: trunkRegion.optional(),
  neck: trunkRegion.optional(),
  leftLeg: leg.optional(),
  rightLeg: leg.optional(),
  leftArm: arm.optional(),
  rightArm: arm.optional(),
  leftFingers: fingers.optional(),
  rightFingers: fingers.optional(),
  jawOpen: degrees('jaw').optional(),
});

export type FigurePoseFile = z.output<typeof figurePoseSchema>;
