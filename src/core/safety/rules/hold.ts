import { quat, vec3 } from 'gl-matrix';
import { COORDINATE_COUNT, COORDINATE_NAMES } from '../../anatomy/coordinates.ts';
import { LIMB_BONES } from '../../anatomy/limb-index.ts';
import type { Quaternion } from '../../math/vector.ts';
import { degrees } from '../../units.ts';
import { createWorst, type Rule } from '../rule.ts';

/** Change of any of the person's joints during the hold, degrees. Choreography 10.6. */
const DRIFT_BOUND_DEGREES = 1;
/** Shortest hold, seconds. Choreography 10.6. */
const HOLD_BOUND_SECONDS = 10;

/** In the hold nothing moves but the breath. */
export const holdStill: Rule = {
  id: 'hold-still',
  says: "In the hold no joint of the person drifts by more than 1°.",
  source: 'the article: hold; nothing moves but breath',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: DRIFT_BOUND_DEGREES, unit: '°', sense: 'most' });
    let first: Float64Array | null = null;
    return {
      visit({ solver, timeSeconds, phaseId }) {
        if (phaseId !== 'hold') return;
        const { coordinates } = solver.figures.person.scratch;
        first ??= coordinates.slice();
        for (let i = 0; i < COORDINATE_COUNT; i += 1) {
          const name = COORDINATE_NAMES[i]!;
          if (!/^pelvis\.[xyz]$/.test(name)) worst.record(Math.abs(degrees(coordinates[i]! - first[i]!)), `person ${name}`, timeSeconds);
        }
      },
      findings: worst.findings,
    };
  },
};

/** How far a laid-on hand may wander in the hold, metres: the chest under it breathes. Issue "proven frame by frame": a few mm. */
const WANDER_BOUND_METRES = 0.005;

interface LaidPalm { readonly palm: Float64Array; readonly hand: Quaternion }

/** A rule about how far a helper's hand leaves, in the hold, what it was when the hold began. */
const contactRule = (id: string, says: string, bound: { readonly most: number; readonly unit: string }, measure: (now: LaidPalm, start: LaidPalm) => number): Rule => ({
  id,
  says,
  source: 'the article: a sustained stretch; less is breath',
  isFor: ({ contacts }) => contacts.length > 0,
  start() {
    const worst = createWorst({ ruleId: id, bound: bound.most, unit: bound.unit, sense: 'most' });
    const first = new Map<string, LaidPalm>();
    return {
      visit({ solver, timeSeconds, phaseId }) {
        if (phaseId !== 'hold') return;
        for (const contact of solver.frame.contacts) {
          const now = { palm: contact.palmInWorld, hand: solver.figures[contact.handFigure].scratch.worldRotation[LIMB_BONES[contact.hand].hand]! };
          const start = first.get(contact.id) ?? { palm: now.palm.slice(), hand: now.hand.slice() };
          first.set(contact.id, start);
          worst.record(measure(now, start), contact.id, timeSeconds);
        }
      },
      findings: worst.findings,
    };
  },
});

/** In the hold no hand kneads, slides or pushes on. */
export const contactsStill = contactRule(
  'contacts-still', 'In the hold no helping hand wanders by more than 5 mm.', { most: 1000 * WANDER_BOUND_METRES, unit: 'mm' },
  (now, start) => 1000 * vec3.distance(now.palm, start.palm),
);
export const handsStill = contactRule(
  'hands-still', 'In the hold no helping hand turns by more than 1°.', { most: DRIFT_BOUND_DEGREES, unit: '°' },
  // A rounding must not make the cosine of half the angle more than 1.
  (now, start) => degrees(2 * Math.acos(Math.min(1, Math.abs(quat.dot(now.hand, start.hand))))),
);

/** A hold is a real hold. */
export const holdLong: Rule = {
  id: 'hold-long',
  says: 'The hold lasts 10 s or more.',
  source: 'ACSM: static stretches of 10 to 30 s',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: HOLD_BOUND_SECONDS, unit: 's', sense: 'least' });
    let isTold = false;
    return {
      visit({ solver, timeSeconds }) {
        if (isTold) return;
        isTold = true;
        worst.record(solver.stretch.phases.find((phase) => phase.id === 'hold')?.durationSeconds ?? 0, 'hold', timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
