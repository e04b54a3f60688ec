import { BONES } from './bones.ts';

/** Parts of a body as people speak of them, for measuring one against another. The trunk carries the ribs; the waist lies between it and the pelvis. */
export const BODY_PARTS = [
  'head', 'neck', 'trunk', 'waist', 'pelvis',
  'leftUpperArm', 'leftForearm', 'leftHand', 'leftThigh', 'leftShin', 'leftFoot',
  'rightUpperArm', 'rightForearm', 'rightHand', 'rightThigh', 'rightShin', 'rightFoot',
] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

/** Whether skin of a part counts as skin of another: with the trunk the waist is meant as well, where a distance to it is asked for. */
export const isPartOf = (part: BodyPart, whole: BodyPart): boolean => part === whole || (whole === 'trunk' && part === 'waist');

const LIMB_PARTS: ReadonlyArray<readonly [RegExp, string]> = [
  [/(Shoulder|Scapula)$/, ''],
  [/UpperArm/, 'UpperArm'],
  [/LowerArm/, 'Forearm'],
  [/(Hand|Thumb|Index|Middle|Ring|Little)/, 'Hand'],
  [/(UpperLeg|HipHalf)/, 'Thigh'],
  [/(LowerLeg|KneeHalf)/, 'Shin'],
  [/(Foot|Toes)/, 'Foot'],
];

const partOfBoneName = (name: string): BodyPart => {
  const side = /^(left|right)/.exec(name)?.[1];
  if (side === undefined) return name === 'head' ? 'head' : name.startsWith('neck') ? 'neck' : name === 'hips' ? 'pelvis' : name.startsWith('spine') ? 'waist' : 'trunk';
  if (/(Eye|Eyelid)$/.test(name)) return 'head';
  const found = LIMB_PARTS.find(([pattern]) => pattern.test(name));
  return found === undefined || found[1] === '' ? 'trunk' : (`${side}${found[1]}` as BodyPart);
};

/** The part that each bone belongs to, by its index in BONES. */
export const PART_OF_BONE: readonly BodyPart[] = BONES.map(({ name }) => partOfBoneName(name));
