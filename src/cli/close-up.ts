/** Where a camera stands that looks at one contact from near by: pure, so that both sides can be held against each other. */
import type { Side } from '../core/anatomy/bones.ts';

export interface ContactPlace {
  /** On the skin, and its outward normal. */
  readonly point: readonly number[];
  readonly normal: readonly number[];
  /** Which hand lies there. */
  readonly hand: Side;
}

type Triple = [x: number, y: number, z: number];

/** How far the view leans from the skin's normal: up, and aside over the back of the hand, shares of the normal. */
const UP = 0.7;
const ASIDE = 0.5;
/** Lowest place of a camera, metres. */
const LOWEST_METRES = 0.05;

/**
 * Along the contact's normal, from a little above and from the side of the hand's thumb and fingertips, so that neither
 * the forearm nor the other body stands between. That is the other way round for a left hand than for a right one:
 * the picture of the mirrored stretch is the mirror image.
 */
export const closeUpView = ({ point, normal, hand }: ContactPlace, distanceMetres: number): { position: Triple; target: Triple } => {
  const [x = 0, y = 0, z = 0] = point;
  const [nx = 0, ny = 0, nz = 0] = normal;
  const aside = hand === 'right' ? ASIDE : -ASIDE;
  const towards = [nx + aside * nz, ny + UP, nz - aside * nx] as const;
  const share = distanceMetres / (Math.hypot(...towards) || 1);
  return {
    position: [x + share * towards[0], Math.max(y + share * towards[1], LOWEST_METRES), z + share * towards[2]],
    target: [x, y, z],
  };
};
