import { vec3 } from 'gl-matrix';
import type { ContactFrame } from '../../frame/frame.ts';
import { vector } from '../../math/vector.ts';
import { FRAMES_PER_SECOND } from '../../stretch/stretch.ts';
import { degrees } from '../../units.ts';
import { createWorst, type Rule, type RuleRun } from '../rule.ts';

/** Slower than this a point counts as still, metres a second: a breath moves the ribs by 5 mm in 2 s, which says nothing of the way that the body is led. */
const STILL_METRES_PER_SECOND = 0.003;
/** A force may be this far off the movement and still not work against it, degrees: F·v > 0. */
const NOT_AGAINST_DEGREES = 90;

const step = vector();

/** Calls back in the ease-in with the angle, degrees, between a contact's force and the movement of the skin under it. */
const overAngles = (isMeant: (contact: ContactFrame) => boolean, measure: (angle: number, id: string, timeSeconds: number) => void): Pick<RuleRun, 'visit'> => {
  const before = new Map<string, Float64Array>();
  return {
    visit({ solver, timeSeconds, phaseId }) {
      for (const contact of solver.frame.contacts) {
        if (!isMeant(contact)) continue;
        const last = before.get(contact.id);
        before.set(contact.id, contact.pointInWorld.slice());
        if (phaseId !== 'easeIn' || last === undefined) continue;
        vec3.subtract(step, contact.pointInWorld, last);
        const length = vec3.length(step);
        if (length * FRAMES_PER_SECOND < STILL_METRES_PER_SECOND) continue;
        const cosine = vec3.dot(step, contact.forceDirectionInWorld) / length;
        measure(degrees(Math.acos(Math.max(-1, Math.min(1, cosine)))), contact.id, timeSeconds);
      }
    },
  };
};

/** A guiding hand leads the way that the body goes; it never works against it. */
export const forceAlongMovement: Rule = {
  id: 'force-along-movement',
  says: "In the ease-in a guiding hand's force goes with the movement of the skin under it: less than a right angle from it.",
  source: 'our posing trial: the knee moves on an arc about the planted foot, some 30 degrees off straight across',
  isFor: ({ contacts }) => contacts.some(({ role }) => role === 'guide'),
  start() {
    const worst = createWorst({ ruleId: this.id, bound: NOT_AGAINST_DEGREES, unit: '°', sense: 'most' });
    return { ...overAngles(({ role }) => role === 'guide', worst.record), findings: worst.findings };
  },
};

/** Where the file says so, a force points the way that the skin goes. */
export const forceAlong: Rule = {
  id: 'force-along',
  says: 'In the ease-in each declared force is within the declared angle of the movement of the skin under the hand.',
  source: 'the article: a pull towards the chest and slightly across; choreography: within 25 degrees',
  isFor: ({ movement }) => movement.forceAlong !== undefined,
  start({ movement }) {
    const { contacts, mostDegrees } = movement.forceAlong!;
    const worst = createWorst({ ruleId: this.id, bound: mostDegrees, unit: '°', sense: 'most' });
    return { ...overAngles(({ id }) => contacts.includes(id), worst.record), findings: worst.findings };
  },
};
