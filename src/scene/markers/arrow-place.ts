import { Vector3 } from 'three';
import type { OwnHand } from '../sight/bodies-as-capsules.ts';
import { type PictureBodies, shownAt } from '../sight/picture-bodies.ts';
import { isOnSpine } from '../sight/spine-on-picture.ts';
import { type Beside, type MarkOnPicture, writeBeside } from './on-picture.ts';

/**
 * Where a force's arrow lies: always on its own hand's line of force. A push comes in from behind, with its tip at the back of
 * the hand, as force arrows are drawn in mechanics: behind a hand that pushes is air, or the own arm. A pull begins at the hand
 * and leads off into the air. Which of the two is a property of the force alone, so that no arrow changes its place.
 */
export type ArrowPlace = 'ahead' | 'behind';

/** Cosine of the force to the skin's outward normal under which it presses into the body: pulls of a towel round a flank stay above it. */
const PRESSES_BELOW = -0.15;

export const arrowPlaceOf = (force: ArrayLike<number>, normal: ArrayLike<number>): ArrowPlace => {
  let cosine = 0;
  for (let k = 0; k < 3; k += 1) cosine += (force[k] ?? 0) * (normal[k] ?? 0);
  return cosine < PRESSES_BELOW ? 'behind' : 'ahead';
};

/** At the edge of the picture an arrow would be cut, share of half of it. */
const EDGE = 0.97;
/** Of a head's rough radius, with its hair, so much is the face: an arrow over a tip of hair points at nothing there. */
const FACE_SHARE = 0.7;
/** An arrow is asked so many times, evenly from its hand on, what it lies on; and then so many times more closely where it stops being clear. */
const ASKED = 8;
const CLOSER = 4;
/** Where one that leads away is asked what it leads to, shares of its length: a trunk there would be read as what is pressed. */
const LEADS_TO = [0.8, 0.97, 1.4] as const;

export interface ArrowScene {
  readonly bodies: PictureBodies;
  readonly mark: Readonly<MarkOnPicture>;
  readonly own: OwnHand;
}

export interface ArrowShape {
  /** What is seen of the hand, or the patch's middle, in the world; unit: the way that is drawn, and that way on the picture. */
  readonly middle: Vector3;
  readonly way: Vector3;
  readonly ahead: Vector3;
  readonly lengthMetres: number;
  /** From there on the picture to where an arrow ahead begins, metres. */
  readonly startMetres: number;
}

/** From the hand's middle to the tip of an arrow behind it, metres: so that it just touches the hand's back. */
const HAND_METRES = 0.026;

/** Writes where an arrow begins, from the hand's middle. */
export const writeStart = (place: ArrowPlace, { way, ahead, lengthMetres, startMetres }: ArrowShape, out: Vector3): Vector3 =>
  place === 'ahead' ? out.copy(ahead).multiplyScalar(startMetres) : out.copy(ahead).multiplyScalar(-HAND_METRES).addScaledVector(way, -lengthMetres);

const beside: Beside = { x: 0, y: 0, scale: 1 };
const start = new Vector3();
const point = new Vector3();

const isInPicture = ({ bodies }: ArrowScene, x: number, y: number): boolean => Math.abs(x) <= EDGE * bodies.halfWidth && Math.abs(y) <= EDGE * bodies.halfHeight;

/** Whether a place at the hand is in the picture, and no foot is before it: that would be what the arrow is at. */
const isAtHand = (scene: ArrowScene, placeInWorld: Vector3): boolean => {
  const { bodies, mark } = scene;
  if (!writeBeside(placeInWorld, mark, beside)) return false;
  const x = mark.x + beside.x / mark.depthMetres, y = mark.y + beside.y / mark.depthMetres;
  return isInPicture(scene, x, y) && shownAt(bodies, x, y)?.part !== 'foot';
};

/** How far past its tip a push is asked what it presses, metres. */
const PRESSES_METRES = [0, 0.012, 0.024, 0.036] as const;
/** So much nearer than its hand a body lies before it, metres. */
const BEFORE_METRES = 0.12;
/** Of the person, what an arrow may not seem to press, where its own hand lies behind it. */
const isBody = (part: string): boolean => part === 'trunk' || part === 'upperArm' || part === 'neck' || part === 'head';

/** Whether the first that is seen past a push's tip is its own hand: a shoulder before that hand would be what is pressed. */
const isOwnHandAhead = (scene: ArrowScene, tipInWorld: Vector3, { ahead, middle }: ArrowShape): boolean => {
  const { bodies, mark, own } = scene;
  const handMetres = -point.copy(middle).applyMatrix4(mark.camera.matrixWorldInverse).z;
  for (let i = 0; i < PRESSES_METRES.length && !bodies.seenThrough[own.figure]; i += 1) {
    if (!writeBeside(point.copy(tipInWorld).addScaledVector(ahead, PRESSES_METRES[i] ?? 0), mark, beside)) return true;
    const there = shownAt(bodies, mark.x + beside.x / mark.depthMetres, mark.y + beside.y / mark.depthMetres, FACE_SHARE);
    if (there === null) continue;
    if (there.figure === own.figure) return true;
    if (isBody(there.part) && bodies.askedMetres < handMetres - BEFORE_METRES) return false;
  }
  return true;
};

/** So far past its tip a push may not lead to the strip along the spine, asked at as many places: there it would be what is pressed. Metres. */
const OFF_SPINE_METRES = 0.22;
const OFF_SPINE_ASKED = 6;

/** Whether the picture shows a push leading to the spine, from where its hand is on. */
const leadsToSpine = ({ bodies, mark }: ArrowScene, tipInWorld: Vector3, { ahead }: ArrowShape): boolean => {
  for (let i = 1; i <= OFF_SPINE_ASKED; i += 1) {
    if (!writeBeside(point.copy(tipInWorld).addScaledVector(ahead, (i / OFF_SPINE_ASKED) * OFF_SPINE_METRES), mark, beside)) return false;
    if (isOnSpine(bodies.spine, mark.x + beside.x / mark.depthMetres, mark.y + beside.y / mark.depthMetres)) return true;
  }
  return false;
};

/** Whether a place of an arrow is in the picture, and neither over the spine's strip, a face or a neck nor, where asked, over the person's trunk. */
const isFree = (scene: ArrowScene, placeInWorld: Vector3, isTrunkFree: boolean): boolean => {
  const { bodies, mark } = scene;
  if (!writeBeside(placeInWorld, mark, beside)) return false;
  const x = mark.x + beside.x / mark.depthMetres, y = mark.y + beside.y / mark.depthMetres;
  if (!isInPicture(scene, x, y) || isOnSpine(bodies.spine, x, y)) return false;
  const there = shownAt(bodies, x, y, FACE_SHARE);
  if (there === null) return true;
  return there.part !== 'head' && there.part !== 'neck' && (isTrunkFree || there.part !== 'trunk' || there.figure !== 'person');
};

/** How much of an arrow is clear, from its hand on, metres: whole in the picture, not over the spine, a face or a neck; nothing of one that leads to a trunk or, a push, to the spine. */
export const clearMetres = (scene: ArrowScene, shape: ArrowShape, place: ArrowPlace): number => {
  writeStart(place, shape, start).add(shape.middle);
  // From the end at the hand to the other.
  const way = place === 'ahead' ? shape.lengthMetres : -shape.lengthMetres;
  if (place === 'behind') start.addScaledVector(shape.way, shape.lengthMetres);
  if (!isAtHand(scene, start) || !isAtHand(scene, shape.middle)) return 0;
  if (place === 'behind' && (leadsToSpine(scene, start, shape) || !isOwnHandAhead(scene, start, shape))) return 0;
  for (let i = 0; i < LEADS_TO.length && place === 'ahead'; i += 1) {
    if (!isFree(scene, point.copy(start).addScaledVector(shape.way, (LEADS_TO[i] ?? 0) * way), false)) return 0;
  }
  let clear = 0;
  let step = 1 / ASKED;
  for (let i = 0; i < ASKED && isFree(scene, point.copy(start).addScaledVector(shape.way, (clear + step) * way), true); i += 1) clear += step;
  if (clear > 1 - step / 2) return shape.lengthMetres;
  for (let i = 0; i < CLOSER; i += 1) {
    step /= 2;
    if (isFree(scene, point.copy(start).addScaledVector(shape.way, (clear + step) * way), true)) clear += step;
  }
  return clear * shape.lengthMetres;
};
