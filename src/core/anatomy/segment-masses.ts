import type { BoneName } from './bones.ts';

/**
 * Share of the body's mass in each segment, and where along it (from the first joint to the second) its centre lies.
 * Source: Winter, Biomechanics and Motor Control of Human Movement, 4th ed., table 4.1 (after Dempster); the trunk
 * from hips to shoulders, head with neck about the head's joint.
 */
export interface SegmentMass {
  readonly from: readonly BoneName[];
  readonly to: readonly BoneName[];
  readonly share: number;
  readonly centre: number;
}

const limb = (side: 'left' | 'right'): SegmentMass[] => [
  { from: [`${side}UpperArm`], to: [`${side}LowerArm`], share: 0.028, centre: 0.436 },
  { from: [`${side}LowerArm`], to: [`${side}Hand`], share: 0.016, centre: 0.43 },
  { from: [`${side}Hand`], to: [`${side}MiddleProximal`], share: 0.006, centre: 0.506 },
  { from: [`${side}UpperLeg`], to: [`${side}LowerLeg`], share: 0.1, centre: 0.433 },
  { from: [`${side}LowerLeg`], to: [`${side}Foot`], share: 0.0465, centre: 0.433 },
  { from: [`${side}Foot`], to: [`${side}Toes`], share: 0.0145, centre: 0.5 },
];

export const SEGMENT_MASSES: readonly SegmentMass[] = [
  { from: ['leftUpperLeg', 'rightUpperLeg'], to: ['leftUpperArm', 'rightUpperArm'], share: 0.497, centre: 0.5 },
  { from: ['head'], to: ['head'], share: 0.081, centre: 0 },
  ...limb('left'),
  ...limb('right'),
];
