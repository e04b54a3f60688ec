import { smoothStep } from '../sight/smooth-step.ts';

/**
 * Forces' arrows that would run into each other on the picture, as those of two hands side by side on one shin: one train, in which nobody sees
 * which hand presses. Both get smaller by the same share, so that their lengths still compare. Pure arithmetic on the picture.
 */

/** An arrow on the picture, as long as it ever gets, in slopes: its end at the hand, the way from there to its other end, and half of its head's width. */
export interface ArrowOnPicture {
  x: number;
  y: number;
  wayX: number;
  wayY: number;
  halfWidth: number;
  /** From the eye to its end at the hand. */
  depthMetres: number;
  /** How much of it is drawn, 0 to 1. */
  shown: number;
}
export const createArrowOnPicture = (): ArrowOnPicture => ({ x: 0, y: 0, wayX: 0, wayY: 0, halfWidth: 0, depthMetres: 0, shown: 0 });

/** No arrow gets smaller than this share: it would be a speck. */
export const LEAST_APART_SHARE = 0.45;
/** Between their middle lines, shares of their widths: outlines and halos take room. */
const ROOM = 1.35;
/** Shares of the room at which, even so small, the farther one of two begins to be drawn, and is whole: there the nearer hand lies before the other. */
const NO_ROOM = 0.6;
const ALL_ROOM = 0.95;
const HALVINGS = 7;

/** From a point to a line from `x`, `y` along a way. */
const toLine = (px: number, py: number, { x, y }: ArrowOnPicture, wayX: number, wayY: number): number => {
  const long = wayX * wayX + wayY * wayY;
  const at = long > 0 ? Math.min(Math.max(((px - x) * wayX + (py - y) * wayY) / long, 0), 1) : 0;
  return Math.hypot(px - x - at * wayX, py - y - at * wayY);
};

const isLeftOf = (px: number, py: number, { x, y }: ArrowOnPicture, wayX: number, wayY: number): boolean => wayX * (py - y) - wayY * (px - x) > 0;

/** Distance of two arrows of which a share is left. */
const betweenArrows = (a: ArrowOnPicture, b: ArrowOnPicture, share: number): number => {
  const ax = share * a.wayX, ay = share * a.wayY, bx = share * b.wayX, by = share * b.wayY;
  const doCross = isLeftOf(a.x, a.y, b, bx, by) !== isLeftOf(a.x + ax, a.y + ay, b, bx, by) && isLeftOf(b.x, b.y, a, ax, ay) !== isLeftOf(b.x + bx, b.y + by, a, ax, ay);
  if (doCross) return 0;
  return Math.min(toLine(a.x, a.y, b, bx, by), toLine(a.x + ax, a.y + ay, b, bx, by), toLine(b.x, b.y, a, ax, ay), toLine(b.x + bx, b.y + by, a, ax, ay));
};

/** The share of their size at which two arrows are apart, at most 1. */
export const apartShare = (a: ArrowOnPicture, b: ArrowOnPicture): number => {
  if (a.shown === 0 || b.shown === 0) return 1;
  const isApart = (share: number): boolean => betweenArrows(a, b, share) > share * ROOM * (a.halfWidth + b.halfWidth);
  if (isApart(1)) return 1;
  let good = LEAST_APART_SHARE, bad = 1;
  for (let i = 0; i < HALVINGS; i += 1) {
    const share = (good + bad) / 2;
    if (isApart(share)) good = share;
    else bad = share;
  }
  // It comes as the other one does.
  return 1 + (good - 1) * Math.min(a.shown, b.shown);
};

/** How much of an arrow is drawn beside another, 0 to 1: nothing of the farther one where they lie over each other at any size. */
export const leftBeside = (own: ArrowOnPicture, other: ArrowOnPicture): number => {
  if (own.shown === 0 || other.shown === 0 || own.depthMetres < other.depthMetres) return 1;
  const room = LEAST_APART_SHARE * ROOM * (own.halfWidth + other.halfWidth);
  return 1 - other.shown * (1 - smoothStep(NO_ROOM, ALL_ROOM, betweenArrows(own, other, LEAST_APART_SHARE) / room));
};
