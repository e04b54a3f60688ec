import { IDENTITY } from '../math/matrix.ts';
import { mix, type Vec3 } from '../math/vector.ts';
import type { BoneName } from '../../../../src/core/anatomy/bones.ts';
import type { Joints } from '../source/joints.ts';
import { putArm } from './arm.ts';
import { putFingers } from './fingers.ts';
import { putLeg } from './leg.ts';
import { SkeletonDraft, type Skeleton } from './skeleton.ts';
import { putThumb } from './thumb.ts';

const TRUNK: ReadonlyArray<readonly [BoneName, string]> = [
  ['spine', 'spine04'], ['spineUpper', 'spine03'], ['chest', 'spine02'], ['upperChest', 'spine01'],
  ['neck', 'neck01'], ['neckUpper', 'neck02'], ['head', 'head'],
];

export interface SkeletonInput {
  readonly joints: Joints;
  /** Body vertices in the bind pose, metres. */
  readonly points: readonly Vec3[];
  readonly eyeCentre: { readonly left: Vec3; readonly right: Vec3 };
}

/** The figure's skeleton on a morphed body. */
export const bindSkeleton = (input: SkeletonInput): Skeleton => {
  const draft = new SkeletonDraft();
  const { joints } = input;
  draft.put('hips', mix(joints.head('upperleg01.L'), joints.head('upperleg01.R'), 0.5), IDENTITY);
  for (const [bone, source] of TRUNK) draft.put(bone, joints.head(source), IDENTITY);
  for (const side of ['left', 'right'] as const) {
    for (const bone of ['Eye', 'UpperEyelid', 'LowerEyelid'] as const) draft.put(`${side}${bone}`, input.eyeCentre[side], IDENTITY);
    putArm(draft, joints, side);
    putFingers(draft, joints, side);
    putThumb(draft, input, side);
    putLeg(draft, joints, side);
  }
  return draft;
};
