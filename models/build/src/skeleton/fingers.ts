import { FINGERS, type Side } from '../../../../src/core/anatomy/bones.ts';
import { rotationBetweenPairs, transpose, turn } from '../math/matrix.ts';
import { cross, normalize, sub, type Vec3 } from '../math/vector.ts';
import type { Joints } from '../source/joints.ts';
import { sourceSide, type SkeletonDraft } from './skeleton.ts';

const PHALANGES = ['Proximal', 'Intermediate', 'Distal'] as const;
const VOLAR: Vec3 = [0, -1, 0];

/** Share of the modelled spread kept in rest: as modelled the fingers are splayed. */
const SPREAD_KEPT = 0.6;

/** Four fingers, straight and flat in rest. Their hinge lies in the palm's plane, square to the finger. */
export const putFingers = (draft: SkeletonDraft, joints: Joints, side: Side): void => {
  const hand = draft.bindTurn[`${side}Hand`];
  const volarInBind = turn(hand, VOLAR);
  FINGERS.forEach((finger, index) => {
    const source = (phalanx: number): string => `finger${index + 2}-${phalanx}.${sourceSide(side)}`;
    const direction = (phalanx: number): Vec3 => normalize(sub(joints.tail(source(phalanx)), joints.head(source(phalanx))));
    const inHand = turn(transpose(hand), direction(1));
    const straight = normalize([inHand[0], 0, inHand[2] * SPREAD_KEPT]);
    const hinge = normalize(cross(straight, VOLAR));
    PHALANGES.forEach((phalanx, k) => {
      const modelled = direction(k + 1);
      draft.put(`${side}${finger}${phalanx}`, joints.head(source(k + 1)),
        rotationBetweenPairs(straight, hinge, modelled, normalize(cross(modelled, volarInBind))));
      draft.flexionAxes[`${side}${finger}${phalanx}`] = hinge;
    });
  });
};
