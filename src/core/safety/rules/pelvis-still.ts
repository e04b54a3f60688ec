import { COORDINATE_INDEX } from '../../anatomy/coordinates.ts';
import { degrees } from '../../units.ts';
import { vector } from '../../math/vector.ts';
import { setSitePoint } from '../../rig/skin-site.ts';
import { ASSISTED_PHASES, createWorst, type Rule } from '../rule.ts';

/** Turn of the pelvis from where the ease-in begins, degrees. Choreography 2.1 and 10.8. */
const YAW_BOUND_DEGREES = 5;
/** Rise or fall of a sit bone from where the ease-in begins, metres: both stay on the seat. Choreography 10.8. */
const LIFT_BOUND_METRES = 0.01;

const SIDES = ['left', 'right'] as const;
const point = vector();

/** While the upper body turns the pelvis stays where it is: the twist is in the back, not on the seat. */
export const pelvisStill: Rule = {
  id: 'pelvis-still',
  says: "From ease-in to ease-out the person's pelvis turns by at most 5°.",
  source: 'the article: the pelvis stays stable',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: YAW_BOUND_DEGREES, unit: '°', sense: 'most' });
    let first: number | null = null;
    return {
      visit({ solver, timeSeconds, phaseId }) {
        if (!ASSISTED_PHASES.includes(phaseId)) return;
        const yaw = degrees(solver.figures.person.scratch.coordinates[COORDINATE_INDEX['pelvis.yaw']]!);
        first ??= yaw;
        worst.record(Math.abs(yaw - first), 'person pelvis.yaw', timeSeconds);
      },
      findings: worst.findings,
    };
  },
};

/** Both sit bones stay down. */
export const sitBonesDown: Rule = {
  id: 'sit-bones-down',
  says: "From ease-in to ease-out each of the person's sit bones stays within 1 cm of its height.",
  source: 'the article: the pelvis stays stable',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: LIFT_BOUND_METRES * 1000, unit: 'mm', sense: 'most' });
    const first = new Map<string, number>();
    return {
      visit({ solver, timeSeconds, phaseId }) {
        if (!ASSISTED_PHASES.includes(phaseId)) return;
        const { rig, scratch } = solver.figures.person;
        for (const side of SIDES) {
          const height = setSitePoint(point, rig.sites[`${side}SitBone`], scratch)[1]!;
          const start = first.get(side) ?? height;
          first.set(side, start);
          worst.record(1000 * Math.abs(height - start), `person ${side}SitBone`, timeSeconds);
        }
      },
      findings: worst.findings,
    };
  },
};
