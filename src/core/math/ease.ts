/** The polynomial for shares up to the middle, where its terms don't cancel. */
const firstHalf = (s: number): number => s * s * s * (10 + s * (6 * s - 15));

/**
 * Minimum-jerk ease: 0 at 0, 1 at 1, velocity and acceleration 0 at both ends, one velocity peak in the middle.
 * Source: Flash and Hogan 1985, the smoothest rest-to-rest movement. `share` is clamped to 0..1. The second half is
 * the first turned round: near 1 the plain polynomial loses its last digits and could step back by a hair.
 */
export const minimumJerk = (share: number): number => {
  const s = share < 0 ? 0 : share > 1 ? 1 : share;
  return s <= 0.5 ? firstHalf(s) : 1 - firstHalf(1 - s);
};

/** Area under {@link minimumJerk} from 0 to `share`: 0 at 0, 1/2 at 1. `share` is clamped to 0..1. */
export const minimumJerkArea = (share: number): number => {
  const s = share < 0 ? 0 : share > 1 ? 1 : share;
  return s * s * s * s * (2.5 + s * (s - 3));
};

/** Peak velocity of {@link minimumJerk} over its mean velocity (at the middle). */
export const MINIMUM_JERK_PEAK_FACTOR = 1.875;

/** A rise and fall: 0 at 0 and 1, 1 in the middle, velocity and acceleration 0 at both ends. `share` is clamped. */
export const riseAndFall = (share: number): number => {
  const s = share < 0 ? 0 : share > 1 ? 1 : share;
  const product = 4 * s * (1 - s);
  return product * product * product;
};

/**
 * What a speed of 1 at the start (`leaving`) or at the end (`arriving`) of a unit of time adds to {@link minimumJerk}
 * between two keys: 0 at both ends, accelerations 0 at both ends (quintic Hermite). `share` is within 0..1.
 */
export const leaving = (share: number): number => share * (1 + share * share * (-6 + share * (8 - 3 * share)));
export const arriving = (share: number): number => share * share * share * (-4 + share * (7 - 3 * share));
