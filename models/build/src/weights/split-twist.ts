import { BONE_INDEX, type Side } from '../../../../src/core/anatomy/bones.ts';
import { clamp01 } from '../math/smoothstep.ts';
import { dot, sub, type Vec3 } from '../math/vector.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import type { WeightRow } from './weights.ts';

/** Limb, its end, and the stretch of it (share of its length) over which the twist bone takes over. */
const LIMBS = [
  ['UpperArm', 'UpperArmTwist', 'LowerArm', 0.1, 0.95],
  ['LowerArm', 'LowerArmTwist', 'Hand', 0.1, 0.95],
  ['UpperLeg', 'UpperLegTwist', 'LowerLeg', 0.1, 0.9],
] as const;

/** Shares a limb's weight between the bone and its twist bone, evenly along the limb: no candy wrapper at 80 degrees of roll. */
export const splitTwist = (row: WeightRow, point: Vec3, skeleton: Skeleton, side: Side): void => {
  for (const [limb, twist, end, from, to] of LIMBS) {
    const near = BONE_INDEX[`${side}${limb}`];
    const far = BONE_INDEX[`${side}${twist}`];
    const total = row[near] + row[far];
    if (total <= 0) continue;
    const origin = skeleton.bindPoint[`${side}${limb}`];
    const axis = sub(skeleton.bindPoint[`${side}${end}`], origin);
    const along = dot(sub(point, origin), axis) / dot(axis, axis);
    const share = clamp01((along - from) / (to - from));
    row[near] = total * (1 - share);
    row[far] = total * share;
  }
};
