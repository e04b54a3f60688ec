import type { Side } from '../../../../src/core/anatomy/bones.ts';
import { IDENTITY, rotationBetweenPairs, turn } from '../math/matrix.ts';
import { add, cross, mix, normalize, sub, type Vec3 } from '../math/vector.ts';
import type { Joints } from '../source/joints.ts';
import { sideSign, sourceSide, type SkeletonDraft } from './skeleton.ts';

const FORWARD: Vec3 = [0, 0, 1];

/**
 * Clavicle to hand. In rest the arm lies along X with the elbow's hinge exactly Y and the palm down;
 * in the bind pose the elbow is bent by about 40 degrees, which tells where its hinge is.
 */
export const putArm = (draft: SkeletonDraft, joints: Joints, side: Side): void => {
  const sign = sideSign(side);
  const head = (bone: string): Vec3 => joints.head(`${bone}.${sourceSide(side)}`);
  draft.put(`${side}Shoulder`, head('clavicle'), IDENTITY);
  draft.put(`${side}Scapula`, head('shoulder01'), IDENTITY);

  const along: Vec3 = [sign, 0, 0];
  const shoulder = head('upperarm01');
  const elbow = head('lowerarm01');
  const wrist = head('wrist');
  const upperArm = sub(elbow, shoulder);
  const forearm = sub(wrist, elbow);
  const hingeInBind = cross(upperArm, forearm);
  const hingeInRest = cross(along, FORWARD);
  const upperTurn = rotationBetweenPairs(along, hingeInRest, upperArm, hingeInBind);
  const lowerTurn = rotationBetweenPairs(along, hingeInRest, forearm, hingeInBind);
  draft.put(`${side}UpperArm`, shoulder, upperTurn);
  draft.put(`${side}UpperArmTwist`, mix(shoulder, elbow, 0.5), upperTurn);
  draft.put(`${side}LowerArm`, elbow, lowerTurn);

  // Little to index knuckle: in rest this lies forward, so the palm faces down.
  const across = normalize(sub(head('finger2-1'), head('finger5-1')));
  draft.put(`${side}Hand`, wrist, rotationBetweenPairs(along, FORWARD, sub(head('finger3-1'), wrist), across));
  // Half of the forearm's roll in the bind pose belongs to the twist bone.
  const rolled = turn(rotationBetweenPairs(along, FORWARD, forearm, across), FORWARD);
  draft.put(`${side}LowerArmTwist`, mix(elbow, wrist, 0.5),
    rotationBetweenPairs(along, FORWARD, forearm, normalize(add(turn(lowerTurn, FORWARD), rolled))));
};
