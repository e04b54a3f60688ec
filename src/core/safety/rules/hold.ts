import { COORDINATE_COUNT, COORDINATE_NAMES } from '../../anatomy/coordinates.ts';
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
