import { createWorst, type Rule } from '../rule.ts';

/** What an arm that touches keeps in hand before it is straight, metres: a locked elbow can't be gentle. Choreography 00. */
const RESERVE_BOUND_METRES = 0.015;
/** How far a hand or foot may stay from its place, metres. Issue "proven on the skin": 2 mm. */
const SHORTFALL_BOUND_METRES = 0.002;

/** No arm that touches is stretched out. */
export const reachReserve: Rule = {
  id: 'reach-reserve',
  says: 'An arm whose hand is at its place could reach at least 1.5 cm further.',
  source: 'a locked elbow cannot be gentle; our posing trial at 1.1 cm looked strained',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: RESERVE_BOUND_METRES * 100, unit: 'cm', sense: 'least' });
    return {
      visit({ solver, timeSeconds }) {
        const prepared = [...solver.motion.contacts, ...solver.motion.rests];
        for (const [i, hand] of solver.hands.entries()) if (hand.touch > 0) worst.record(100 * hand.reserveMetres, prepared[i]!.id, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};

/** Every hand and foot gets to where the file wants it. */
export const reachShortfall: Rule = {
  id: 'reach-shortfall',
  says: 'Every hand and every placed foot is within 2 mm of its place, in every frame.',
  source: 'less than 2 mm is not seen',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: SHORTFALL_BOUND_METRES * 1000, unit: 'mm', sense: 'most' });
    return {
      visit({ solver, timeSeconds }) {
        const prepared = [...solver.motion.contacts, ...solver.motion.rests];
        for (const [i, hand] of solver.hands.entries()) worst.record(1000 * hand.shortfallMetres, prepared[i]!.id, timeSeconds);
        for (const [i, foot] of solver.motion.feet.entries())
          worst.record(1000 * solver.footShortfallsMetres[i]!, `${foot.figure} ${foot.side} foot`, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
