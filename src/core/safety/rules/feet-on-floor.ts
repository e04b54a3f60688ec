import { vector } from '../../math/vector.ts';
import { keyBefore } from '../../motion/track.ts';
import type { PreparedFoot } from '../../motion/prepare-motion.ts';
import { setSitePoint } from '../../rig/skin-site.ts';
import { createWorst, type Rule } from '../rule.ts';

/** Heel and balls of a standing foot to the floor, metres, either way: less can't be seen, more is floating or sinking. Choreography 10.11. */
const FLAT_BOUND_METRES = 0.01;

const SOLE_SITES = ['Heel', 'BallBigToe', 'BallLittleToe'] as const;
const point = vector();

/** Whether a foot is at rest on its place: its track holds the same values before and after this time. */
export const isFootPlanted = (foot: PreparedFoot, timeSeconds: number): boolean => {
  const { track } = foot;
  const key = keyBefore(track, timeSeconds);
  const next = track.values[key + 1];
  if (key < 0 || next === undefined || track.times[key] === timeSeconds) return true;
  return track.values[key]!.every((value, i) => value === next[i]);
};

/** A standing foot stands on the floor: heel and both balls touch, none sinks. */
export const feetOnFloor: Rule = {
  id: 'feet-on-floor',
  says: "Heel and balls of the helper's standing feet are within 1 cm of the floor.",
  start() {
    const worst = createWorst({ ruleId: this.id, bound: FLAT_BOUND_METRES * 1000, unit: 'mm', sense: 'most' });
    return {
      visit({ solver, timeSeconds }) {
        const { rig, scratch } = solver.figures.helper;
        for (const foot of solver.motion.feet) {
          if (foot.figure !== 'helper' || !isFootPlanted(foot, timeSeconds)) continue;
          for (const name of SOLE_SITES) {
            const height = setSitePoint(point, rig.sites[`${foot.side}${name}`], scratch)[1]!;
            worst.record(1000 * Math.abs(height), `${foot.side}${name}`, timeSeconds);
          }
        }
      },
      findings: worst.findings,
    };
  },
};

/** The helper never hops: one foot is always on the floor. */
export const oneFootStands: Rule = {
  id: 'one-foot-stands',
  says: "At least one of the helper's feet stands, in every frame.",
  start() {
    const worst = createWorst({ ruleId: this.id, bound: 1, unit: 'feet', sense: 'least' });
    return {
      visit({ solver, timeSeconds }) {
        const feet = solver.motion.feet.filter((foot) => foot.figure === 'helper');
        worst.record(feet.filter((foot) => isFootPlanted(foot, timeSeconds)).length, 'helper', timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
