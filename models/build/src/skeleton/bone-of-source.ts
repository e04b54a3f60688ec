import { FINGERS, type BoneName, type Side } from '../../../../src/core/anatomy/bones.ts';

const CHAIN: Readonly<Record<string, BoneName>> = {
  root: 'hips', pelvis: 'hips', spine05: 'hips', spine04: 'spine', spine03: 'spineUpper', spine02: 'chest', breast: 'chest',
  spine01: 'upperChest', neck01: 'neck', neck02: 'neckUpper', neck03: 'neckUpper',
};

const LIMBS = {
  clavicle: 'Shoulder', shoulder01: 'Scapula', upperarm01: 'UpperArm', upperarm02: 'UpperArmTwist',
  lowerarm01: 'LowerArm', lowerarm02: 'LowerArmTwist', wrist: 'Hand',
  upperleg01: 'UpperLeg', upperleg02: 'UpperLegTwist', lowerleg01: 'LowerLeg', lowerleg02: 'LowerLeg', foot: 'Foot',
  // Judged from their weights' place: 03 lies above the lid gap, 04 below.
  orbicularis03: 'UpperEyelid', orbicularis04: 'LowerEyelid',
} as const;

const PHALANX = ['Proximal', 'Intermediate', 'Distal'] as const;
const THUMB = ['Metacarpal', 'Proximal', 'Distal'] as const;

const isLimb = (name: string): name is keyof typeof LIMBS => name in LIMBS;

/** Which of our bones carries what a source bone carried. What is not named (jaw, tongue, cheeks) goes to the head. */
export const boneOfSource = (source: string): BoneName => {
  const [stem = source, letter] = source.split('.');
  const side: Side = letter === 'L' ? 'left' : 'right';
  const chain = CHAIN[stem];
  if (chain) return chain;
  if (isLimb(stem)) return `${side}${LIMBS[stem]}`;
  if (stem.startsWith('metacarpal')) return `${side}Hand`;
  if (stem.startsWith('toe')) return `${side}Toes`;
  const finger = /^finger([1-5])-([1-3])$/.exec(stem);
  if (finger) {
    const digit = Number(finger[1]);
    const part = Number(finger[2]) - 1;
    return digit === 1 ? `${side}Thumb${THUMB[part]}` : `${side}${FINGERS[digit - 2]}${PHALANX[part]}`;
  }
  return 'head';
};
