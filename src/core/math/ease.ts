/**
 * Minimum-jerk ease: 0 at 0, 1 at 1, velocity and acceleration 0 at both ends, one velocity peak in the middle.
 * Source: Flash and Hogan 1985, the smoothest rest-to-rest movement. `share` is clamped to 0..1.
 */
export const minimumJerk = (share: number): number => {
  const s = share < 0 ? 0 : share > 1 ? 1 : share;
  // Just below 1 the sum rounds to a hair above it: the end is never passed.
  return Math.min(1, s * s * s * (10 + s * (6 * s - 15)));
};

/** Peak velocity of {@link minimumJerk} over its mean velocity (at the middle). */
export const MINIMUM_JERK_PEAK_FACTOR = 1.875;

/** A rise and fall: 0 at 0 and 1, 1 in the middle, velocity and acceleration 0 at both ends. `share` is clamped. */
export const riseAndFall = (share: number): number => {
  const s = share < 0 ? 0 : share > 1 ? 1 : share;
  const product = 4 * s * (1 - s);
  return product * product * product;
};
