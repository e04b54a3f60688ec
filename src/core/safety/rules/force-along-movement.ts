import { vec3 } from 'gl-matrix';
import { vector } from '../../math/vector.ts';
import { FRAMES_PER_SECOND } from '../../stretch/stretch.ts';
import { createWorst, type Rule } from '../rule.ts';

/** Slower than this a point counts as still, metres a second: at the ends of an ease the direction says nothing. */
const STILL_METRES_PER_SECOND = 0.001;

/** A guiding hand leads the way that the body goes; it never works against it. F·v > 0. */
export const forceAlongMovement: Rule = {
  id: 'force-along-movement',
  says: "In the ease-in a guiding hand's force goes with the movement of the skin under it (cosine of the angle above 0).",
  source: 'our posing trial: the knee moves on an arc about the planted foot, some 30 degrees off straight across',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: 0, unit: 'cosine', sense: 'least' });
    const before = new Map<string, Float64Array>();
    const step = vector();
    return {
      visit({ solver, timeSeconds, phaseId }) {
        for (const contact of solver.frame.contacts) {
          if (contact.role !== 'guide') continue;
          const last = before.get(contact.id);
          before.set(contact.id, contact.pointInWorld.slice());
          if (phaseId !== 'easeIn' || last === undefined) continue;
          vec3.subtract(step, contact.pointInWorld, last);
          const length = vec3.length(step);
          if (length * FRAMES_PER_SECOND < STILL_METRES_PER_SECOND) continue;
          worst.record(vec3.dot(step, contact.forceDirectionInWorld) / length, contact.id, timeSeconds);
        }
      },
      findings: worst.findings,
    };
  },
};
