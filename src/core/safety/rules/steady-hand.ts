import { createWorst, type Rule } from '../rule.ts';

/** Two forces that fade together keep their share but for the last digits, percent. */
const NUMERIC_SLACK_PERCENT = 1e-9;

/** Beside every force that moves the person another hand steadies. */
export const steadyHand: Rule = {
  id: 'steady-hand',
  says: 'While a declared force moves the person, the declared steady hand is laid on, with at least the declared share of that force.',
  source: 'the article: one hand on the shoulder to stabilize the upper body, the other guides',
  isFor: ({ movement }) => movement.steadied !== undefined,
  start({ movement }) {
    const { moving, by, leastShare } = movement.steadied!;
    const worst = createWorst({ ruleId: this.id, bound: 100 * leastShare - NUMERIC_SLACK_PERCENT, unit: '%', sense: 'least' });
    return {
      visit({ solver: { frame }, timeSeconds }) {
        const steady = frame.contacts.find(({ id }) => id === by);
        const level = steady === undefined || steady.touch === 0 ? 0 : steady.forceLevel;
        for (const { id, forceLevel } of frame.contacts)
          if (moving.includes(id) && forceLevel > 0) worst.record((100 * level) / forceLevel, `${by} beside ${id}`, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
