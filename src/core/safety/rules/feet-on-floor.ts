import type { SiteName } from '../../anatomy/sites.ts';
import { vector, type Vector } from '../../math/vector.ts';
import { setSitePoint } from '../../rig/skin-site.ts';
import type { Support } from '../../stretch/schema.ts';
import { blockOf, spanAt } from '../../stretch/supports.ts';
import { createWorst, type Rule } from '../rule.ts';
import { standingFeet } from '../standing-feet.ts';

/** Heel and balls of a standing foot to the floor, metres, either way: less can't be seen, more is floating or sinking. Choreography 10.11. */
const FLAT_BOUND_METRES = 0.01;
/** How far a planted foot may slide, metres. Issue "proven on the skin". */
const SLIDE_BOUND_METRES = 0.005;
/** A heel or ball this near to what carries the foot, when it is set down, is planted, metres: the gap allowed to a support. */
const PLANTED_METRES = 0.01;

const SIDES = ['left', 'right'] as const;
const SOLE_SITES = ['Heel', 'BallBigToe', 'BallLittleToe'] as const;
const point = vector();

const soleSites = (support: Support): Array<Extract<SiteName, string>> =>
  SIDES.filter((side) => support.parts.includes(`${side}Foot`)).flatMap((side) => SOLE_SITES.map((name) => `${side}${name}` as const));

/** A standing foot stands on the floor: heel and both balls touch, none sinks. */
export const feetOnFloor: Rule = {
  id: 'feet-on-floor',
  says: "Heel and balls of the helper's standing feet are within 1 cm of the floor.",
  source: 'statics; meshes measured at 0 to 1 mm',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: FLAT_BOUND_METRES * 1000, unit: 'mm', sense: 'most' });
    return {
      visit({ solver, timeSeconds }) {
        const { rig, scratch } = solver.figures.helper;
        for (const side of standingFeet(solver.stretch, timeSeconds)) {
          for (const name of SOLE_SITES) {
            const height = setSitePoint(point, rig.sites[`${side}${name}`], scratch)[1]!;
            worst.record(1000 * Math.abs(height), `${side}${name}`, timeSeconds);
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
  source: 'statics: nobody stands on air',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: 1, unit: 'feet', sense: 'least' });
    return {
      visit: ({ solver, timeSeconds }) => worst.record(standingFeet(solver.stretch, timeSeconds).length, 'helper', timeSeconds),
      findings: worst.findings,
    };
  },
};

/** A foot that is set down stays where it is until it is lifted again. */
export const feetPlanted: Rule = {
  id: 'feet-planted',
  says: 'While the file says that a foot stands or rests, what it stands on slides by at most 5 mm.',
  source: 'statics; less than 5 mm is not seen',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: SLIDE_BOUND_METRES * 1000, unit: 'mm', sense: 'most' });
    const placed = new Map<string, Vector | null>();
    return {
      visit({ solver, timeSeconds }) {
        for (const [i, support] of solver.stretch.supports.entries()) {
          const span = spanAt(support, timeSeconds);
          const top = blockOf(solver.stretch, support.on)?.most[1];
          if (span < 0 || top === undefined) continue;
          const { rig, scratch } = solver.figures[support.figure];
          for (const name of soleSites(support)) {
            const what = `${i} ${span} ${name}`;
            setSitePoint(point, rig.sites[name], scratch);
            if (!placed.has(what)) placed.set(what, point[1]! - top <= PLANTED_METRES ? (point.slice() as Vector) : null);
            const start = placed.get(what);
            if (start) worst.record(1000 * Math.hypot(point[0]! - start[0]!, point[2]! - start[2]!), `${support.figure} ${name}`, timeSeconds);
          }
        }
      },
      findings: worst.findings,
    };
  },
};
