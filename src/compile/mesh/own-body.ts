import { isPartOf, type BodyPart } from '../../core/anatomy/body-parts.ts';
import type { BoneName, Side } from '../../core/anatomy/bones.ts';

/** A part and the skin of the same figure that it can get into. */
export interface OwnBodyPair {
  readonly part: BodyPart;
  readonly isKept: (part: BodyPart) => boolean;
}

/** A pair that is pressed together by a pose: flesh that gives way, next to a joint around which it always folds. */
export interface SoftPair extends OwnBodyPair {
  /** "leftThigh in the own belly". */
  readonly what: string;
  readonly joint: BoneName;
  /** Vertices nearer to the joint belong to its fold and don't count, metres. */
  readonly foldMetres: number;
}

const SIDES = ['left', 'right'] as const;
const OTHER: Readonly<Record<Side, Side>> = { left: 'right', right: 'left' };

const names = (side: Side, limbParts: readonly string[]): ReadonlySet<string> => new Set(limbParts.map((name) => `${side}${name}`));

const ARM = ['UpperArm', 'Forearm', 'Hand'];
const LEG = ['Thigh', 'Shin', 'Foot'];

const pairsOfSide = (side: Side): OwnBodyPair[] => {
  const arm = names(side, ARM), leg = names(side, LEG);
  const thighs = new Set([...names('left', ['Thigh']), ...names('right', ['Thigh'])]);
  const otherLimbs = new Set([...names(OTHER[side], LEG), ...names('left', ARM), ...names('right', ARM)]);
  return [
    ...(['Forearm', 'Hand'] as const).map((end) => ({ part: `${side}${end}` as const, isKept: (part: BodyPart) => !arm.has(part) })),
    ...(['Shin', 'Foot'] as const).map((end) => ({ part: `${side}${end}` as const, isKept: (part: BodyPart) => !leg.has(part) })),
    { part: `${side}UpperArm`, isKept: (part) => part === 'head' || thighs.has(part) },
    { part: `${side}Thigh`, isKept: (part) => otherLimbs.has(part) },
  ];
};

/** Parts of limbs and the rest of the body, without what they are joined to. */
export const OWN_BODY_PAIRS: readonly OwnBodyPair[] = SIDES.flatMap(pairsOfSide);

const softPairsOfSide = (side: Side): SoftPair[] => [
  { what: `${side}Thigh in the own trunk`, part: `${side}Thigh`, isKept: (part) => isPartOf(part, 'trunk') || part === 'pelvis', joint: `${side}UpperLeg`, foldMetres: 0.135 },
  { what: `${side}Shin in the own thigh`, part: `${side}Shin`, isKept: (part) => part === `${side}Thigh`, joint: `${side}LowerLeg`, foldMetres: 0.1 },
  { what: `${side}Forearm in the own upper arm`, part: `${side}Forearm`, isKept: (part) => part === `${side}UpperArm`, joint: `${side}LowerArm`, foldMetres: 0.07 },
  { what: `${side}UpperArm in the own trunk`, part: `${side}UpperArm`, isKept: (part) => isPartOf(part, 'trunk'), joint: `${side}UpperArm`, foldMetres: 0.14 },
];

/** Flesh on flesh on both sides of a joint. How far a fold reaches: about the limb's own width there. */
export const SOFT_PAIRS: readonly SoftPair[] = SIDES.flatMap(softPairsOfSide);
