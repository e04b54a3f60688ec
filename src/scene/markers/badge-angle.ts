/** Places round the rim where a letter may sit; the upper ones come first, and win a tie. */
const ANGLES = [45, 135, 90, 0, 180, 315, 225, 270].map((degrees) => (degrees * Math.PI) / 180);

/** Makes earlier places win a tie, without outweighing a direction. */
const TIE_COST = 0.001;

/** A direction's parts to the right and up on the screen. */
export interface OnScreen {
  readonly x: number;
  readonly y: number;
}

/** How much of a direction (on the screen) points to the place at an angle: 1 wholly, 0 sideways or away. */
const towards = ({ x, y }: OnScreen, angle: number): number => Math.max(0, x * Math.cos(angle) + y * Math.sin(angle));

/** What a letter should not cover, as directions from the marker's middle on the screen. */
export interface BadgeNeighbours {
  readonly arrow: OnScreen;
  readonly fingers: OnScreen;
  readonly forearm: OnScreen;
  /** Towards another marker's hand; 0, 0 when none is near. */
  readonly otherHand: OnScreen;
}

/** Angle on the screen (radians, 0 = right, counter-clockwise) at which the letter is least in the way. */
export const badgeAngle = ({ arrow, fingers, forearm, otherHand }: BadgeNeighbours): number => {
  let best = ANGLES[0] ?? 0;
  let least = Infinity;
  for (let i = 0; i < ANGLES.length; i += 1) {
    const angle = ANGLES[i] ?? 0;
    // The worst counts. Each direction spoils at most two of the eight places, so three leave one clear; four nearly always do.
    const worst = Math.max(towards(arrow, angle), towards(fingers, angle), towards(forearm, angle), towards(otherHand, angle));
    const cost = worst + TIE_COST * i;
    if (cost < least) [best, least] = [angle, cost];
  }
  return best;
};
