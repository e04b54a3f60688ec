/**
 * The bones of both figures: names and parents, in the order in which a parent always comes before its children.
 *
 * Names are those of VRM 1.0's humanoid where it has one (beware: VRM's `leftShoulder` is the clavicle).
 * Bones that VRM lacks carry anatomical names in the same style.
 *
 * Rest pose: T-pose, every local rotation is the identity, every bone's axes are parallel to the world's
 * (Y up, the figure faces +Z, +X is the figure's left). Metres.
 */

export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

export const FINGERS = ['Index', 'Middle', 'Ring', 'Little'] as const;
export type Finger = (typeof FINGERS)[number];

type FingerBone = `${Finger}${'Proximal' | 'Intermediate' | 'Distal'}`;
type ThumbBone = `Thumb${'Metacarpal' | 'Proximal' | 'Distal'}`;
type LimbBone =
  | 'Eye' | 'UpperEyelid' | 'LowerEyelid'
  | 'Shoulder' | 'Scapula' | 'UpperArm' | 'UpperArmTwist' | 'LowerArm' | 'LowerArmTwist' | 'Hand'
  | ThumbBone | FingerBone
  | 'UpperLeg' | 'UpperLegTwist' | 'LowerLeg' | 'Foot' | 'Toes'
  | 'HipHalf' | 'KneeHalf';
type TrunkBone = 'hips' | 'spine' | 'spineUpper' | 'chest' | 'upperChest' | 'neck' | 'neckUpper' | 'head';

export type BoneName = TrunkBone | `${Side}${LimbBone}`;

/**
 * hips: root, origin midway between the hip joints · spine: pivot about L5/S1 · spineUpper: about L3 ·
 * chest: about T12 · upperChest: about T7 · neck: C7 · neckUpper: about C4 · head: skull base.
 */
const TRUNK: ReadonlyArray<readonly [TrunkBone, TrunkBone | null]> = [
  ['hips', null], ['spine', 'hips'], ['spineUpper', 'spine'], ['chest', 'spineUpper'],
  ['upperChest', 'chest'], ['neck', 'upperChest'], ['neckUpper', 'neck'], ['head', 'neckUpper'],
];

/** One side's limb bones; a parent without a side is a trunk bone. `*Twist` bones sit half way along their limb, in the chain. */
const LIMB: ReadonlyArray<readonly [LimbBone, LimbBone | TrunkBone]> = [
  ['Eye', 'head'], ['UpperEyelid', 'head'], ['LowerEyelid', 'head'],
  ['Shoulder', 'upperChest'], ['Scapula', 'Shoulder'],
  ['UpperArm', 'Scapula'], ['UpperArmTwist', 'UpperArm'],
  ['LowerArm', 'UpperArmTwist'], ['LowerArmTwist', 'LowerArm'], ['Hand', 'LowerArmTwist'],
  ['ThumbMetacarpal', 'Hand'], ['ThumbProximal', 'ThumbMetacarpal'], ['ThumbDistal', 'ThumbProximal'],
  ...FINGERS.flatMap((finger) => [
    [`${finger}Proximal`, 'Hand'],
    [`${finger}Intermediate`, `${finger}Proximal`],
    [`${finger}Distal`, `${finger}Intermediate`],
  ] as const),
  ['UpperLeg', 'hips'], ['UpperLegTwist', 'UpperLeg'], ['LowerLeg', 'UpperLegTwist'],
  ['Foot', 'LowerLeg'], ['Toes', 'Foot'],
  ['HipHalf', 'hips'], ['KneeHalf', 'UpperLegTwist'],
];

const isTrunk = (name: string): boolean => TRUNK.some(([bone]) => bone === name);

/** Every bone with its parent, parents first. */
export const BONES: ReadonlyArray<{ readonly name: BoneName; readonly parent: BoneName | null }> = [
  ...TRUNK.map(([name, parent]) => ({ name, parent })),
  ...SIDES.flatMap((side) => LIMB.map(([bone, parent]) => ({
    name: `${side}${bone}` as BoneName,
    parent: (isTrunk(parent) ? parent : `${side}${parent}`) as BoneName,
  }))),
];

export const BONE_COUNT = BONES.length;

/** Index of each bone in {@link BONES}. */
export const BONE_INDEX = Object.fromEntries(BONES.map(({ name }, i) => [name, i])) as Readonly<Record<BoneName, number>>;

/** Index of each bone's parent, -1 for the root. */
export const BONE_PARENT: Int8Array = Int8Array.from(BONES.map(({ parent }) => (parent === null ? -1 : BONE_INDEX[parent])));
