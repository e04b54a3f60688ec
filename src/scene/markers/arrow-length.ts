import type { Role } from '../../core/stretch/stretch.ts';
import { smoothStep } from '../sight/smooth-step.ts';

/**
 * Lengths of a force arrow, metres: one step for each level that a user sees (rest, light, gentle). They stand for
 * words, never for newtons. Arrows of what holds still are short by the marker code.
 */
export const ARROW_STEPS_METRES: Readonly<Record<Role, readonly [rest: number, light: number, gentle: number]>> = {
  guide: [0.085, 0.125, 0.17],
  steady: [0.06, 0.08, 0.1],
  support: [0.06, 0.08, 0.1],
};

/** Force levels at which the word changes (see `forceLevelName`). */
const LIGHT_FROM = 0.5;
const GENTLE_FROM = 1.5;
/** Half of the level range over which the arrow grows from one step to the next, so that it does not jump. */
const BLEND = 0.12;
/** Below this level there is no force to show. */
export const NO_FORCE_LEVEL = 0.02;

/** Length of the arrow for a force level 0-2, metres; 0 when there is no force. */
export const arrowLengthMetres = (role: Role, level: number): number => {
  if (!(level > NO_FORCE_LEVEL)) return 0;
  const [rest, light, gentle] = ARROW_STEPS_METRES[role];
  return (
    rest +
    (light - rest) * smoothStep(LIGHT_FROM - BLEND, LIGHT_FROM + BLEND, level) +
    (gentle - light) * smoothStep(GENTLE_FROM - BLEND, GENTLE_FROM + BLEND, level)
  );
};

/** Width of the arrow at no force, as a share of that at the most: with the length it says that the force gets less. */
const LEAST_WEIGHT = 0.66;
export const MOST_LEVEL = 2;

/** Width of the arrow for a force level 0-2, 1 at the most; unlike the length it follows every bit of the level. */
export const arrowWeight = (level: number): number => LEAST_WEIGHT + (1 - LEAST_WEIGHT) * Math.min(Math.max(level / MOST_LEVEL, 0), 1);
