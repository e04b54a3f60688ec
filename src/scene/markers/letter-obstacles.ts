import { type PerspectiveCamera, Vector3 } from 'three';
import { BONE_INDEX, type BoneName, type Side } from '../../core/anatomy/bones.ts';
import type { ContactFrame, Frame } from '../../core/frame/frame.ts';
import { HEAD_RADIUS_METRES, headMiddle } from '../sight/bodies-as-capsules.ts';
import type { LetterObstacles } from './letter-place.ts';

/** A hand as round places: joints with the flesh round them, metres. */
const HAND_PARTS: ReadonlyArray<readonly [part: string, radius: number]> = [
  ['Hand', 0.032], ['ThumbProximal', 0.018], ['ThumbDistal', 0.022],
  ['IndexProximal', 0.02], ['IndexDistal', 0.02], ['MiddleProximal', 0.022], ['MiddleDistal', 0.02],
  ['RingProximal', 0.02], ['RingDistal', 0.02], ['LittleProximal', 0.02], ['LittleDistal', 0.018],
];
const SIDES = ['left', 'right'] as const;
const FIGURES = ['person', 'helper'] as const;
const HANDS = FIGURES.flatMap((figure) => SIDES.map((side) => ({ figure, side })));
const partsOf = (side: Side): { readonly at: number; readonly radius: number }[] =>
  HAND_PARTS.map(([part, radius]) => ({ at: 3 * BONE_INDEX[`${side}${part}` as BoneName], radius }));
const PARTS = { left: partsOf('left'), right: partsOf('right') };
/** Places along a forearm, as shares of the way from the wrist to the elbow, and their radius, metres. */
const FOREARM_SHARES = [0.2, 0.4];
const FOREARM_METRES = 0.035;
const NECK_METRES = 0.06;
/** Places along a force's arrow, shares of its half length from its middle, and their radius, metres. */
const ARROW_SHARES = [-0.7, 0, 0.7];
const ARROW_METRES = 0.022;

/** Most contacts whose letters keep off each other: four hands. */
export const MOST_LETTERS = 8;
/** Most round places that {@link collectObstacles} writes. */
const MOST = HANDS.length * (HAND_PARTS.length + FOREARM_SHARES.length) + 2 * FIGURES.length + ARROW_SHARES.length + MOST_LETTERS;
export const createObstacles = (): LetterObstacles => ({ rounds: new Float64Array(3 * MOST), count: 0 });

const right = new Vector3();
const up = new Vector3();
const point = new Vector3();
const wrist = new Vector3();
const head = new Float64Array(3);

/** Writes a round place, seen from the mark's middle: `offset` from there in the world. */
const push = (out: LetterObstacles, offset: Vector3, radius: number): void => {
  out.rounds[3 * out.count] = offset.dot(right);
  out.rounds[3 * out.count + 1] = offset.dot(up);
  out.rounds[3 * out.count + 2] = radius;
  out.count += 1;
};

const pushHand = (out: LetterObstacles, bones: Float64Array, side: Side, middle: Vector3): void => {
  const parts = PARTS[side];
  for (let k = 0; k < parts.length; k += 1) {
    const part = parts[k];
    if (part !== undefined) push(out, point.fromArray(bones, part.at).sub(middle), part.radius);
  }
  wrist.fromArray(bones, 3 * BONE_INDEX[`${side}Hand`]).sub(middle);
  for (let k = 0; k < FOREARM_SHARES.length; k += 1) {
    push(out, point.fromArray(bones, 3 * BONE_INDEX[`${side}LowerArm`]).sub(middle).lerp(wrist, 1 - (FOREARM_SHARES[k] ?? 0)), FOREARM_METRES);
  }
};

/** Room round a letter as a share of its radius: nearer ones look larger. */
const LETTER_ROOM = 1.2;

/** Letters that stand already, in the world: x, y, z, radius, metres; `count` of them. */
export interface PlacedLetters {
  readonly balls: Float64Array;
  count: number;
}
export const createPlacedLetters = (most: number): PlacedLetters => ({ balls: new Float64Array(4 * most), count: 0 });

/** The mark whose letter is to be placed. */
export interface LetteredMark {
  /** In the world. */
  readonly middle: Vector3;
  /** Relative to the middle. */
  readonly arrow: { readonly middle: Vector3; readonly halfLengthMetres: number };
  readonly letters: PlacedLetters;
  readonly obstacles: LetterObstacles;
}

/** Writes what the letter of a mark should not cover: every hand, both heads, the own arrow, the letters before it. As seen at the mark's distance. */
export const collectObstacles = (contact: ContactFrame, frame: Frame, camera: PerspectiveCamera, { middle, arrow, letters, obstacles: out }: LetteredMark): void => {
  out.count = 0;
  right.setFromMatrixColumn(camera.matrixWorld, 0);
  up.setFromMatrixColumn(camera.matrixWorld, 1);
  for (let i = 0; i < HANDS.length; i += 1) {
    const hand = HANDS[i];
    if (hand !== undefined) pushHand(out, frame[hand.figure].worldPositions, hand.side, middle);
  }
  for (let i = 0; i < FIGURES.length; i += 1) {
    const figure = frame[FIGURES[i] ?? 'person'];
    push(out, point.fromArray(figure.worldPositions, 3 * BONE_INDEX.neckUpper).sub(middle), NECK_METRES);
    headMiddle(figure, head);
    push(out, point.fromArray(head).sub(middle), HEAD_RADIUS_METRES);
  }
  for (let k = 0; k < ARROW_SHARES.length && arrow.halfLengthMetres > 0; k += 1) {
    point.fromArray(contact.forceDirectionInWorld).multiplyScalar((ARROW_SHARES[k] ?? 0) * arrow.halfLengthMetres).add(arrow.middle);
    push(out, point, ARROW_METRES);
  }
  for (let i = 0; i < letters.count; i += 1) push(out, point.fromArray(letters.balls, 4 * i).sub(middle), LETTER_ROOM * (letters.balls[4 * i + 3] ?? 0));
};
