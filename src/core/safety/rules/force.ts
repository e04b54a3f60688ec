import { openingAt } from '../../motion/finger-opening.ts';
import { FRAMES_PER_SECOND } from '../../stretch/stretch.ts';
import { createWorst, type Rule } from '../rule.ts';

/** Highest level that can be shown: 2, gentle (about 10-25 N, never above 40 N). Choreography 5. */
export const LEVEL_BOUND = 2;
/**
 * Fastest change of a force level, levels a second. Choreography 5 allows 10 N/s; a level is at most 20 N
 * (gentle is below 40 N), so half a level a second stays within it. A minimum-jerk rise of one level in 2 s peaks at 0.94.
 */
const RISE_BOUND = 1;

/** Force is small and changes slowly. */
export const forceLevel: Rule = {
  id: 'force-level',
  says: 'No force is above "gentle".',
  source: 'passive end-range tests use 69 N, held 10 s mobilisations 8 N; shown: at most 40 N',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: LEVEL_BOUND, unit: 'level', sense: 'most' });
    return {
      visit({ solver, timeSeconds }) {
        for (const contact of solver.frame.contacts) worst.record(contact.forceLevel, contact.id, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};

export const forceRise: Rule = {
  id: 'force-rise',
  says: 'No force changes by more than one level in a second.',
  source: 'a seated thrust rises at 106 N/s, its preload at 22 N/s (Han 2025); shown: at most 10 N/s',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: RISE_BOUND, unit: 'levels/s', sense: 'most' });
    const before = new Map<string, number>();
    return {
      visit({ solver, timeSeconds }) {
        for (const contact of solver.frame.contacts) {
          const last = before.get(contact.id);
          if (last !== undefined) worst.record(Math.abs(contact.forceLevel - last) * FRAMES_PER_SECOND, contact.id, timeSeconds);
          before.set(contact.id, contact.forceLevel);
        }
      },
      findings: worst.findings,
    };
  },
};

/** A hand that is off the skin can't press, and one whose fingers still move has not settled. */
export const forceNeedsTouch: Rule = {
  id: 'force-needs-touch',
  says: 'A hand that is not laid on, or whose fingers still close or open, shows no force, and none is left at the start and the end.',
  source: 'a hand in the air cannot press; hands arrive softly and settle before they guide',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: 0, unit: 'level', sense: 'most' });
    return {
      visit({ solver, timeSeconds }) {
        for (const [i, contact] of solver.frame.contacts.entries()) {
          const isFist = solver.motion.contacts[i]!.contact.grip !== undefined;
          const isSettled = isFist || openingAt(solver.motion.fingers[contact.handFigure][contact.hand], solver.frame.timeSeconds) === 0;
          const isAtAnEnd = timeSeconds === 0 || timeSeconds >= solver.durationSeconds;
          worst.record(contact.touch === 0 || !isSettled || isAtAnEnd ? contact.forceLevel : 0, contact.id, timeSeconds);
        }
      },
      findings: worst.findings,
    };
  },
};
