import { BONE_INDEX, type Side } from '../../../../src/core/anatomy/bones.ts';
import type { WeightRow } from './weights.ts';

/**
 * Gives the zone where two neighbours share a vertex to a bone that turns half as far: the fold stays round.
 * For the hip it keeps the buttock round at 120 degrees, for the knee it fills the corner. (At the elbow it gave no gain.)
 */
export const shareWithHalfBones = (row: WeightRow, side: Side): void => {
  const joints = [
    { half: BONE_INDEX[`${side}KneeHalf`], above: [BONE_INDEX[`${side}UpperLegTwist`], BONE_INDEX[`${side}UpperLeg`]], below: [BONE_INDEX[`${side}LowerLeg`]] },
    { half: BONE_INDEX[`${side}HipHalf`], above: [BONE_INDEX.hips], below: [BONE_INDEX[`${side}UpperLeg`], BONE_INDEX[`${side}UpperLegTwist`]] },
  ];
  for (const { half, above, below } of joints) {
    const sum = (bones: readonly number[]): number => bones.reduce((s, b) => s + row[b], 0);
    const a = sum(above);
    const b = sum(below);
    if (a <= 0 || b <= 0) continue;
    const taken = Math.min(a, b);
    for (const bone of above) row[bone] *= (a - taken) / a;
    for (const bone of below) row[bone] *= (b - taken) / b;
    row[half] += 2 * taken;
  }
};
