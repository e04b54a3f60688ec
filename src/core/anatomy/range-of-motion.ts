import type { Side } from './bones.ts';
import { COORDINATE_NAMES, type CoordinateName } from './coordinates.ts';

/**
 * How far each joint may go, degrees. `hard` holds in every frame; `comfort` in the hold.
 * Sources: choreography 3.1 (CDC/Soucie, AAOS, OpenSim Rajagopal2016 and our comfort sub-limits), 3.2 (White and Panjabi,
 * in-vivo regional values), 00 (what posing the figures changed). Finger limits: general textbook values.
 */
export interface JointRange {
  readonly hard: readonly [number, number];
  readonly comfort: readonly [number, number];
  /** In the place of these while the foot carries the body. */
  readonly standing?: JointRange;
}

const range = (hard: readonly [number, number], comfort: readonly [number, number] = hard): JointRange => ({ hard, comfort });

const TRUNK: Readonly<Record<string, JointRange>> = {
  'lumbar.flexion': range([-10, 30], [-8, 25]),
  'lumbar.sideBend': range([-15, 15], [-10, 10]),
  'lumbar.rotation': range([-7, 7], [-7, 7]),
  'thoracic.flexion': range([-12, 20], [-10, 15]),
  'thoracic.sideBend': range([-15, 15], [-10, 10]),
  'thoracic.rotation': range([-32, 32], [-30, 30]),
  'neck.flexion': range([-30, 35], [-15, 30]),
  'neck.sideBend': range([-25, 25], [-15, 15]),
  'neck.rotation': range([-45, 45], [-35, 35]),
};

const LEG: Readonly<Record<string, JointRange>> = {
  hipFlexion: range([-15, 128], [-10, 125]),
  hipAdduction: range([-45, 20], [-40, 20]),
  hipInternalRotation: range([-40, 35], [-35, 20]),
  // A bent-back knee is the bug that people could copy: never below straight.
  kneeFlexion: range([0, 135], [0, 130]),
  // With the knee bent and the body's weight on it, a foot is bent up to 40 and more (weight-bearing lunge test); choreography 00 allows 30.
  anklePlantarFlexion: { ...range([-20, 50], [-15, 45]), standing: range([-30, 50], [-30, 45]) },
  ankleInversion: range([-20, 30], [-15, 20]),
  ankleAbduction: range([-20, 25], [-15, 20]),
  toeExtension: range([-30, 60], [-20, 45]),
};

const ARM: Readonly<Record<string, JointRange>> = {
  shoulderForward: range([-55, 170], [-40, 120]),
  shoulderOutward: range([-40, 150], [-30, 110]),
  // Crossed on the chest an arm rests at 60 to 70; AAOS gives 70 as the normal range.
  shoulderInternalRotation: range([-80, 80], [-60, 70]),
  clavicleElevation: range([-10, 30], [-8, 20]),
  clavicleProtraction: range([-20, 25], [-15, 20]),
  elbowFlexion: range([0, 145], [0, 140]),
  forearmPronation: range([-85, 85], [-80, 80]),
  wristFlexion: range([-70, 75], [-50, 45]),
  wristRadialDeviation: range([-35, 25], [-25, 15]),
};

// Comfort of fingers: about 85 % of the textbook range, so that no joint is seen at its stop.
const FINGERS: Readonly<Record<string, JointRange>> = {
  thumb0: range([-35, 35], [-30, 30]), thumb1: range([-15, 60], [-12, 50]), thumb2: range([-20, 80], [-15, 65]),
  // In this rig 0 lies flat beside the palm, about 35 is relaxed, 80 crosses a fist.
  thumbOpposition: range([-20, 85], [-15, 80]),
  // In this rig 0 stands some 45 off the index, which is about as far as a thumb goes (AAOS: 50); all the way in it lies along the index.
  thumbAdduction: range([-5, 45], [-4, 38]),
  spread: range([-10, 20], [-8, 17]),
  ...Object.fromEntries(['index', 'middle', 'ring', 'little'].flatMap((digit) => [
    [`${digit}0`, range([-20, 90], [-15, 75])], [`${digit}1`, range([0, 110], [0, 95])], [`${digit}2`, range([0, 80], [0, 65])],
  ])),
};

const rangeOf = (name: CoordinateName): JointRange | undefined => {
  const [part = '', joint = ''] = name.split('.');
  if (part.endsWith('Leg')) return LEG[joint];
  if (part.endsWith('Arm')) return ARM[joint];
  if (part.endsWith('Fingers')) return FINGERS[joint];
  return TRUNK[name];
};

/** Range of each coordinate by its index in COORDINATE_NAMES; places in the world and the swivel have none. */
export const JOINT_RANGES: ReadonlyArray<JointRange | undefined> = COORDINATE_NAMES.map(rangeOf);

/** Range of a coordinate by its index, with the feet that stand on the floor. */
export const rangeWhile = (index: number, standing: readonly Side[]): JointRange | undefined => {
  const range = JOINT_RANGES[index];
  if (range?.standing === undefined) return range;
  return standing.some((side) => COORDINATE_NAMES[index]!.startsWith(side)) ? range.standing : range;
};
