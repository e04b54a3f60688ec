/** Where a camera stands that was turned by hand, and what it looks at: x, y, z of both, metres, world axes. */
export type Orbit = readonly [number, number, number, number, number, number];

/** Farthest a camera can be from the middle of the room, metres: what a link says beyond it is no view of ours. */
const FARTHEST_METRES = 16;
/** A centimetre is seen by nobody; a link is better short. */
const DECIMALS = 2;

/** "1.2_0.9_3.1_0_0.7_0.2": with a sign between that an address need not write otherwise. */
export const orbitText = (orbit: Orbit): string => orbit.map((metres) => String(Number(metres.toFixed(DECIMALS)) + 0)).join('_');

/** Reads it back; null where it is none. */
export const readOrbit = (text: string): Orbit | null => {
  const [x, y, z, toX, toY, toZ, ...more] = text.split(/[_,]/).map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (x === undefined || y === undefined || z === undefined || toX === undefined || toY === undefined || toZ === undefined || more.length > 0) return null;
  const orbit: Orbit = [x, y, z, toX, toY, toZ];
  const isSomewhere = Math.hypot(x - toX, y - toY, z - toZ) > 0.1;
  return isSomewhere && orbit.every((metres) => Math.abs(metres) <= FARTHEST_METRES) ? orbit : null;
};
