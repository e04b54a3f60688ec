import { Vector3 } from 'three';
import type { OwnHand } from '../sight/bodies-as-capsules.ts';
import { type PictureBodies, shownAt } from '../sight/picture-bodies.ts';
import { FORBIDDEN_METRES, groundCost } from './ground.ts';
import { coverMetres, type LetterObstacles } from './letter-place.ts';
import { type MarkOnPicture, writeBeside } from './on-picture.ts';

/**
 * Where a force's arrow lies beside its hand: ahead of it, beside it, or behind it with the tip at the hand, always along
 * the force. Ahead is the plainest; but over a chest, a belly, a neck or a face it would be read as a hand there.
 */
export const ARROW_PLACES = ['ahead', 'beside', 'otherSide', 'behind'] as const;
export type ArrowPlace = (typeof ARROW_PLACES)[number];
/** What each costs by itself, metres of cover. */
const PLACE_COST: Readonly<Record<ArrowPlace, number>> = { ahead: 0, beside: 0.05, otherSide: 0.051, behind: 0.07 };

/** Places along the arrow that are asked what they lie on, shares of its length; and how much each counts. */
const SHAFT_SHARES = [0.1, 0.35, 0.6];
const SHAFT_WORTH = 0.25;
/** While an arrow ahead grows, its head passes over each of them. */
const PASSED_WORTH = 1;
/** Of the head: its tip, and both its corners, shares of the length and of half its width. */
const HEAD = [[0.97, 0], [0.72, 0.8], [0.72, -0.8]] as const;
/** Half of the shaft's width, with its outline, metres. */
const SHAFT_METRES = 0.016;
/** What it costs to lie over a hand, metres for each metre: nearer hands are painted over it. And over another arrow. */
const HAND_WORTH = 0.15;
const ARROW_WORTH = 1;
/** An arrow across an arm says less that is wrong than a letter on it. */
const HARMLESS_WORTH = 0.12;
/** At the edge of the picture an arrow would be cut, share of half of it. */
const EDGE = 0.97;

export interface ArrowScene {
  readonly bodies: PictureBodies;
  readonly mark: Readonly<MarkOnPicture>;
  readonly own: OwnHand;
  /** Other hands, and the own one, which an arrow ahead lies under; arrows that stand already. */
  readonly otherHands: LetterObstacles;
  readonly ownHand: LetterObstacles;
  readonly arrows: LetterObstacles;
}

export interface ArrowShape {
  /** From the hand's middle in the world; unit: the way of the force, along it on the picture, across it on the picture. */
  readonly middle: Vector3;
  readonly force: Vector3;
  readonly ahead: Vector3;
  readonly across: Vector3;
  readonly lengthMetres: number;
  readonly halfWidthMetres: number;
  /** From the hand's middle on the picture to where an arrow ahead of it begins, and to the middle of one beside it, metres. */
  readonly startMetres: number;
  readonly besideMetres: number;
  /** How far along the force the tip of an arrow beside the hand is: it stays there while the arrow grows. */
  readonly tipMetres: number;
}

/** Writes where an arrow begins, from the hand's middle. */
export const writeStart = (place: ArrowPlace, { force, ahead, across, lengthMetres, startMetres, besideMetres, tipMetres }: ArrowShape, out: Vector3): Vector3 => {
  if (place === 'ahead') return out.copy(ahead).multiplyScalar(startMetres);
  if (place === 'behind') return out.copy(ahead).multiplyScalar(-startMetres).addScaledVector(force, -lengthMetres);
  return out.copy(across).multiplyScalar(place === 'beside' ? besideMetres : -besideMetres).addScaledVector(force, tipMetres - lengthMetres);
};

const tail = { x: 0, y: 0, scale: 1 };
const tip = { x: 0, y: 0, scale: 1 };
const point = new Vector3();

const costOfGround = ({ bodies, mark, own }: ArrowScene, x: number, y: number): number => {
  const right = mark.x + x / mark.depthMetres, up = mark.y + y / mark.depthMetres;
  if (Math.abs(right) > EDGE * bodies.halfWidth || Math.abs(up) > EDGE * bodies.halfHeight) return FORBIDDEN_METRES;
  const cost = groundCost(shownAt(bodies, right, up), own);
  return cost < FORBIDDEN_METRES ? HARMLESS_WORTH * cost : cost;
};

const costOfCover = ({ otherHands, ownHand, arrows }: ArrowScene, place: ArrowPlace, x: number, y: number): number =>
  HAND_WORTH * coverMetres(otherHands, x, y, SHAFT_METRES) + ARROW_WORTH * coverMetres(arrows, x, y, SHAFT_METRES) +
  (place === 'ahead' ? 0 : coverMetres(ownHand, x, y, SHAFT_METRES));

const costOf = (scene: ArrowScene, shape: ArrowShape, place: ArrowPlace): number => {
  const { middle, force, lengthMetres, halfWidthMetres } = shape;
  if (!writeBeside(writeStart(place, shape, point).add(middle), scene.mark, tail)) return Infinity;
  if (!writeBeside(point.addScaledVector(force, lengthMetres), scene.mark, tip)) return Infinity;
  const dx = tip.x - tail.x, dy = tip.y - tail.y;
  const long = Math.hypot(dx, dy) || 1;
  let cost = PLACE_COST[place];
  for (let i = 0; i < SHAFT_SHARES.length; i += 1) {
    const share = SHAFT_SHARES[i] ?? 0, x = tail.x + share * dx, y = tail.y + share * dy;
    cost += (place === 'ahead' && i > 0 ? PASSED_WORTH : SHAFT_WORTH) * costOfGround(scene, x, y) + costOfCover(scene, place, x, y);
  }
  for (let i = 0; i < HEAD.length; i += 1) {
    const [share, aside] = HEAD[i]!;
    const wide = (aside * halfWidthMetres) / long;
    const x = tail.x + share * dx - wide * dy, y = tail.y + share * dy + wide * dx;
    cost += costOfGround(scene, x, y) + (i === 0 ? costOfCover(scene, place, x, y) : 0);
  }
  return cost;
};

/** The place at which an arrow is least misread; null where it would be at each. */
export const placeArrow = (scene: ArrowScene, shape: ArrowShape): ArrowPlace | null => {
  let least = FORBIDDEN_METRES;
  let found: ArrowPlace | null = null;
  for (let i = 0; i < ARROW_PLACES.length; i += 1) {
    const place = ARROW_PLACES[i] ?? 'ahead';
    const cost = costOf(scene, shape, place);
    if (cost >= least) continue;
    least = cost;
    found = place;
  }
  return found;
};
