import { Vector3 } from 'three';
import type { OwnHand } from '../sight/bodies-as-capsules.ts';
import { type PictureBodies, type Shown, shownAt } from '../sight/picture-bodies.ts';
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
/** Where an arrow is asked what it lies on, shares of its length; past 1 there is what its tip leads to. */
const ASKED = [0.3, 0.6, 0.8, 0.97, 1.4] as const;
/** From this share on a trunk below it would be read as what is pressed. */
const HEAD_FROM = 0.7;
/** Where the own hand has to be seen, of the way from the hand's middle to the end of the arrow at the hand. */
const AT_HAND = [0, 0.5, 1] as const;
/** Of those places and the palm's middle so many have to be seen where there is a trunk at the arrow's end; else one. */
const SEEN_BY_TRUNK = 2;

export interface ArrowScene {
  readonly bodies: PictureBodies;
  readonly mark: Readonly<MarkOnPicture>;
  readonly own: OwnHand;
}

export interface ArrowShape {
  /** The hand's middle, or the patch's middle, in the world; unit: the way of the force, and that way on the picture. */
  readonly middle: Vector3;
  readonly force: Vector3;
  readonly ahead: Vector3;
  readonly lengthMetres: number;
  /** From there on the picture to where an arrow ahead begins, metres. */
  readonly startMetres: number;
}

/** From the hand's middle to the tip of an arrow behind it, metres: so that it just touches the hand's back. */
const HAND_METRES = 0.026;

/** Writes where an arrow begins, from the hand's middle. */
export const writeStart = (place: ArrowPlace, { force, ahead, lengthMetres, startMetres }: ArrowShape, out: Vector3): Vector3 =>
  place === 'ahead' ? out.copy(ahead).multiplyScalar(startMetres) : out.copy(ahead).multiplyScalar(-HAND_METRES).addScaledVector(force, -lengthMetres);

const hand: Beside = { x: 0, y: 0, scale: 1 };
const tail: Beside = { x: 0, y: 0, scale: 1 };
const tip: Beside = { x: 0, y: 0, scale: 1 };
const point = new Vector3();

const shown = ({ bodies, mark }: ArrowScene, x: number, y: number): Shown | null => shownAt(bodies, mark.x + x / mark.depthMetres, mark.y + y / mark.depthMetres);

const isOwn = ({ own }: ArrowScene, there: Shown | null): boolean => there !== null && there.figure === own.figure && there.side === own.hand;

/** Whether the own hand is what the picture shows at its middle or from there to the arrow's end: a tip there points at the hand, not at what hides it. */
const isHandSeen = (scene: ArrowScene, end: Readonly<Beside>): boolean => {
  let count = isOwn(scene, shown(scene, 0, 0)) ? 1 : 0;
  for (let i = 0; i < AT_HAND.length; i += 1) {
    const share = AT_HAND[i] ?? 0;
    if (isOwn(scene, shown(scene, hand.x + share * (end.x - hand.x), hand.y + share * (end.y - hand.y)))) count += 1;
  }
  const there = shown(scene, end.x, end.y);
  return count >= (there !== null && there.part === 'trunk' ? SEEN_BY_TRUNK : 1);
};

/** Whether an arrow is at a hand that is seen, whole in the picture, and neither over a face or a neck nor leading to a trunk on which no hand is. */
export const isClear = (scene: ArrowScene, shape: ArrowShape, place: ArrowPlace): boolean => {
  const { bodies, mark } = scene;
  if (!writeBeside(writeStart(place, shape, point).add(shape.middle), mark, tail)) return false;
  if (!writeBeside(point.addScaledVector(shape.force, shape.lengthMetres), mark, tip)) return false;
  if (!writeBeside(shape.middle, mark, hand) || !isHandSeen(scene, place === 'behind' ? tip : tail)) return false;
  for (let i = 0; i < ASKED.length; i += 1) {
    const share = ASKED[i] ?? 0;
    if (place === 'behind' && share > 1) continue;
    const x = tail.x + share * (tip.x - tail.x), y = tail.y + share * (tip.y - tail.y);
    const isOff = Math.abs(mark.x + x / mark.depthMetres) > EDGE * bodies.halfWidth || Math.abs(mark.y + y / mark.depthMetres) > EDGE * bodies.halfHeight;
    if (isOff && share < 1) return false;
    const there = shown(scene, x, y);
    if (there === null) continue;
    if (there.part === 'head' || there.part === 'neck') return false;
    if (place === 'ahead' && share > HEAD_FROM && there.part === 'trunk' && there.figure === 'person') return false;
  }
  return true;
};
