import { Vector3 } from 'three';
import { BONE_INDEX, type BoneName, type Side } from '../../core/anatomy/bones.ts';
import type { Frame } from '../../core/frame/frame.ts';
import type { OwnHand } from '../sight/bodies-as-capsules.ts';
import type { LetterObstacles } from './letter-place.ts';
import { type MarkOnPicture, writeBeside } from './on-picture.ts';
import { MOST_CONTACTS, type Placed, type PlacedMarks, ROUNDS_PER_CONTACT } from './placed-marks.ts';

/** A hand as round places: joints with the flesh round them, metres; the wrist first. */
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
/** The touched place itself, metres. */
const PLACE_METRES = 0.042;
/** The person's kneecaps, metres, and how many other things a covered one counts as: a letter on it would say that it is pressed. */
const KNEE_METRES = 0.06;
const KNEE_WORTH = 4;
/** Room round a letter as a share of its radius: nearer ones look larger. */
const LETTER_ROOM = 1.2;
/** A covered arrow counts as so many other things, and a covered letter. */
const ARROW_WORTH = 3;
const LETTER_WORTH = 4;

/** Most round places that are written. */
const MOST = 1 + HANDS.length * (HAND_PARTS.length + FOREARM_SHARES.length) + MOST_CONTACTS * (LETTER_WORTH + ARROW_WORTH * ROUNDS_PER_CONTACT) + SIDES.length * KNEE_WORTH;
export const createObstacles = (): LetterObstacles => ({ rounds: new Float64Array(3 * MOST), count: 0 });

const seen = { x: 0, y: 0, scale: 1 };
const push = (out: LetterObstacles, placeInWorld: Vector3, radius: number, mark: Readonly<MarkOnPicture>): void => {
  if (!writeBeside(placeInWorld, mark, seen)) return;
  out.rounds[3 * out.count] = seen.x;
  out.rounds[3 * out.count + 1] = seen.y;
  out.rounds[3 * out.count + 2] = radius * seen.scale;
  out.count += 1;
};

const world = new Vector3();
const wrist = new Vector3();

const pushHand = (out: LetterObstacles, bones: Float64Array, side: Side, mark: Readonly<MarkOnPicture>): void => {
  const parts = PARTS[side];
  for (let k = 1; k < parts.length; k += 1) {
    const part = parts[k];
    if (part !== undefined) push(out, world.fromArray(bones, part.at), part.radius, mark);
  }
};

/** The wrist, and the forearm behind it: the own ones may be covered. */
const pushForearm = (out: LetterObstacles, bones: Float64Array, side: Side, mark: Readonly<MarkOnPicture>): void => {
  const part = PARTS[side][0];
  if (part === undefined) return;
  push(out, wrist.fromArray(bones, part.at), part.radius, mark);
  for (let k = 0; k < FOREARM_SHARES.length; k += 1) {
    push(out, world.fromArray(bones, 3 * BONE_INDEX[`${side}LowerArm`]).lerp(wrist, 1 - (FOREARM_SHARES[k] ?? 0)), FOREARM_METRES, mark);
  }
};

const pushPlaced = (out: LetterObstacles, { balls, count }: Placed, roomShare: number, mark: Readonly<MarkOnPicture>): void => {
  for (let i = 0; i < count; i += 1) push(out, world.fromArray(balls, 4 * i), roomShare * (balls[4 * i + 3] ?? 0), mark);
};

const pushKnees = (out: LetterObstacles, bones: Float64Array, mark: Readonly<MarkOnPicture>): void => {
  for (let i = 0; i < SIDES.length; i += 1) {
    world.fromArray(bones, 3 * BONE_INDEX[`${SIDES[i] ?? 'left'}LowerLeg`]);
    for (let k = 0; k < KNEE_WORTH; k += 1) push(out, world, KNEE_METRES, mark);
  }
};

/** Of what obstacles are collected for a mark. */
export interface ObstacleScene {
  readonly frame: Frame;
  readonly own: OwnHand;
  readonly placed: PlacedMarks;
}

/** Writes what a mark's letter should not cover: the touched place, every hand, the other forearms, kneecaps, all arrows, the letters before it. */
export const collectForLetter = ({ frame, own, placed }: ObstacleScene, mark: Readonly<MarkOnPicture>, out: LetterObstacles): void => {
  out.count = 0;
  out.rounds[0] = 0;
  out.rounds[1] = 0;
  out.rounds[2] = PLACE_METRES;
  out.count = 1;
  for (let i = 0; i < HANDS.length; i += 1) {
    const one = HANDS[i];
    if (one === undefined) continue;
    const bones = frame[one.figure].worldPositions;
    pushHand(out, bones, one.side, mark);
    if (one.figure !== own.figure || one.side !== own.hand) pushForearm(out, bones, one.side, mark);
  }
  pushKnees(out, frame.person.worldPositions, mark);
  for (let i = 0; i < ARROW_WORTH; i += 1) pushPlaced(out, placed.arrows, 1, mark);
  // Two letters in one place are none.
  for (let i = 0; i < LETTER_WORTH; i += 1) pushPlaced(out, placed.letters, LETTER_ROOM, mark);
};
