import { BONES } from './bones.ts';

/** Parts of a body as people speak of them, for measuring one against another. */
export const BODY_PARTS = [
  'head', 'neck', 'trunk', 'pelvis',
  'leftUpperArm', 'leftForearm', 'leftHand', 'leftThigh', 'leftShin', 'leftFoot',
  'rightUpperArm', 'rightForearm', 'rightHand', 'rightThigh', 'rightShin', 'rightFoot',
] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

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
  if (side === undefined) return name === 'head' ? 'head' : name.startsWith('neck') ? 'neck' : name === 'hips' ? 'pelvis' : 'trunk';
  if (/(Eye|Eyelid)$/.test(name)) return 'head';
  const found = LIMB_PARTS.find(([pattern]) => pattern.test(name));
  return found === undefined || found[1] === '' ? 'trunk' : (`${side}${found[1]}` as BodyPart);
};

/** The part that each bone belongs to, by its index in BONES. */
export const PART_OF_BONE: readonly BodyPart[] = BONES.map(({ name }) => partOfBoneName(name));
