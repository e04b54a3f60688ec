import type { Side } from '../../../../src/core/anatomy/bones.ts';
import { IDENTITY, rotationBetweenPairs, type Mat3 } from '../math/matrix.ts';
import { add, mean, mix, normalize, sub, type Vec3 } from '../math/vector.ts';
import type { Joints } from '../source/joints.ts';
import { sourceSide, type SkeletonDraft } from './skeleton.ts';

const DOWN: Vec3 = [0, -1, 0];
/** Hip and knee flex about X. */
const HINGE: Vec3 = [1, 0, 0];

const legTurn = (direction: Vec3): Mat3 => rotationBetweenPairs(DOWN, HINGE, direction, HINGE);

/** Hip to toes. In rest thigh and shin hang exactly along -Y; the foot is as modelled: flat, pointing ahead. */
export const putLeg = (draft: SkeletonDraft, joints: Joints, side: Side): void => {
  const head = (bone: string): Vec3 => joints.head(`${bone}.${sourceSide(side)}`);
  const hip = head('upperleg01');
  const knee = head('lowerleg01');
  const ankle = head('foot');
  const thigh = normalize(sub(knee, hip));
  const shin = normalize(sub(ankle, knee));
  draft.put(`${side}UpperLeg`, hip, legTurn(thigh));
  draft.put(`${side}UpperLegTwist`, mix(hip, knee, 0.5), legTurn(thigh));
  draft.put(`${side}LowerLeg`, knee, legTurn(shin));
  draft.put(`${side}Foot`, ankle, IDENTITY);
  draft.put(`${side}Toes`, mean([1, 2, 3, 4, 5].map((toe) => head(`toe${toe}-1`))), IDENTITY);
  // The helper bones stand half way between their neighbours in the bind pose, as they do in every pose.
  draft.put(`${side}HipHalf`, hip, legTurn(add(DOWN, thigh)));
  draft.put(`${side}KneeHalf`, knee, legTurn(add(thigh, shin)));
};
