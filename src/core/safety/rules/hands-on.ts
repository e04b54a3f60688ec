import { ASSISTED_PHASES, createWorst, TOUCHED_PHASES, type Rule } from '../rule.ts';

/** The own hands stay where the person put them. */
export const ownHandsOn: Rule = {
  id: 'own-hands-on',
  says: 'From contact to the end of the ease-out each declared own hand of the person is laid on (1 laid on, 0 off).',
  source: 'the article: holding their own knee; arms crossed over the chest',
  isFor: ({ movement }) => movement.ownHands !== undefined,
  start({ movement }) {
    const worst = createWorst({ ruleId: this.id, bound: 1, unit: 'touch', sense: 'least' });
    return {
      visit({ solver: { motion, hands }, timeSeconds, phaseId }) {
        if (!TOUCHED_PHASES.includes(phaseId)) return;
        for (const [i, { id }] of motion.rests.entries())
          if (movement.ownHands!.includes(id)) worst.record(hands[motion.contacts.length + i]!.touch, id, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};

/** The helping hands stay on until the person is back. */
export const handsStayOn: Rule = {
  id: 'hands-stay-on',
  says: 'From ease-in to ease-out each helping hand is laid on (1 laid on, 0 off).',
  source: 'the article: a sustained stretch; choreography: same path back, hands stay on, hands leave last',
  isFor: ({ contacts }) => contacts.length > 0,
  start() {
    const worst = createWorst({ ruleId: this.id, bound: 1, unit: 'touch', sense: 'least' });
    return {
      visit({ solver: { frame }, timeSeconds, phaseId }) {
        if (!ASSISTED_PHASES.includes(phaseId)) return;
        for (const { id, touch } of frame.contacts) worst.record(touch, id, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
