import { BONE_INDEX, type Side } from '../../core/anatomy/bones.ts';
import type { BodyPart } from '../../core/anatomy/body-parts.ts';
import { leastDistanceMetres } from './least-distance.ts';
import type { PosedFigure } from './posed-figure.ts';

/** Skin further from the hand than this isn't looked for, metres. */
const RANGE_METRES = 0.02;
/** Round the wrist joint on the forearm's side the hand is open: skin there doesn't count, metres. */
const WRIST_METRES = 0.03;

/** Whether a vertex of `touched` lies at the wrist of the hand, on the forearm's side. */
const isAtWrist = ({ positions }: PosedFigure, vertex: number, { frame: { worldPositions } }: PosedFigure, side: Side): boolean => {
  const wrist = 3 * BONE_INDEX[`${side}Hand`], elbow = 3 * BONE_INDEX[`${side}LowerArm`];
  let squared = 0, alongForearm = 0;
  for (let k = 0; k < 3; k += 1) {
    const fromWrist = positions[3 * vertex + k]! - worldPositions[wrist + k]!;
    squared += fromWrist * fromWrist;
    alongForearm += fromWrist * (worldPositions[elbow + k]! - worldPositions[wrist + k]!);
  }
  return alongForearm > 0 && squared < WRIST_METRES * WRIST_METRES;
};

const IS_HAND: Readonly<Record<Side, (part: BodyPart) => boolean>> = {
  left: (part) => part === 'leftHand',
  right: (part) => part === 'rightHand',
};

/** How deep the deepest skin of the kept parts of `touched` is inside a hand, metres; -0.02 when none is nearer than that. */
export const depthInHandMetres = (hand: PosedFigure, side: Side, touched: PosedFigure, isKept: (part: BodyPart) => boolean): number => {
  const surface = hand.surface(IS_HAND[side]);
  let least = RANGE_METRES;
  for (const part of touched.parts) {
    if (!isKept(part)) continue;
    least = leastDistanceMetres({
      clusters: touched.clusters(part), positions: touched.positions, surface, most: least, deepest: RANGE_METRES,
      isLeftOut: (vertex) => isAtWrist(touched, vertex, hand, side),
    });
  }
  return -least;
};
