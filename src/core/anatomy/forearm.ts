/**
 * The forearm as something that is laid on: its palm side, past the middle, where muscle gives way to flat tendons.
 * Shares of the way from elbow to wrist; metres.
 */

/** Where it touches. */
export const FOREARM_POINT_SHARE = 0.6;
/** From the bone's line to the palm side's skin there; measured on the helper's mesh (30 to 33 mm all round). */
export const FOREARM_HALF_THICKNESS_METRES = 0.031;
/** How far the touching part reaches to either side of that point, along the forearm. */
export const FOREARM_HALF_LENGTH_METRES = 0.045;
