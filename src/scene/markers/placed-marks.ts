import { Vector3 } from 'three';

/** Most contacts whose letters and arrows keep off each other: four hands. */
export const MOST_CONTACTS = 8;
/** Places along a force's arrow, shares of its half length from its middle, and their radii, metres: the head is wider. */
const ARROW_SHARES = [-0.8, -0.3, 0.2, 0.75];
const ARROW_METRES = [0.016, 0.016, 0.022, 0.032];
const USUAL_HALF_WIDTH_METRES = 0.03;
/** Round places that stand for one contact's letter and arrow. */
export const ROUNDS_PER_CONTACT = 1 + ARROW_SHARES.length;

/** Round things that stand already, in the world: x, y, z, radius, metres; `count` of them. */
export interface Placed {
  readonly balls: Float64Array;
  count: number;
}

/** What the marks before have put on the picture. */
export interface PlacedMarks {
  readonly letters: Placed;
  readonly arrows: Placed;
}

const room = (most: number): Placed => ({ balls: new Float64Array(4 * most), count: 0 });
export const createPlacedMarks = (): PlacedMarks => ({ letters: room(MOST_CONTACTS), arrows: room(MOST_CONTACTS * ARROW_SHARES.length) });

/** Adds a ball, as long as there is room. */
export const addPlaced = (out: Placed, { x, y, z }: Vector3, radiusMetres: number): void => {
  const at = 4 * out.count;
  if (at >= out.balls.length) return;
  out.balls[at] = x;
  out.balls[at + 1] = y;
  out.balls[at + 2] = z;
  out.balls[at + 3] = radiusMetres;
  out.count += 1;
};

const point = new Vector3();

/** Adds an arrow by its middle in the world, the unit way it leads, half of its length and half of its head's width, metres; none of no length. */
export const addArrow = (out: Placed, middle: Vector3, way: Vector3, halfLengthMetres: number, halfWidthMetres: number): void => {
  const size = halfWidthMetres / USUAL_HALF_WIDTH_METRES;
  for (let k = 0; k < ARROW_SHARES.length && halfLengthMetres > 0; k += 1) {
    addPlaced(out, point.copy(middle).addScaledVector(way, (ARROW_SHARES[k] ?? 0) * halfLengthMetres), size * (ARROW_METRES[k] ?? 0));
  }
};
