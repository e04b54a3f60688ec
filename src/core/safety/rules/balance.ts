import { balanceInside } from '../../rig/balance.ts';
import { createWorst, type Rule } from '../rule.ts';

/** The helper's centre of mass inside the outline of the feet, metres. Issue "proven on the skin": over the feet. */
const INSIDE_BOUND_METRES = 0;
const SIDES = ['left', 'right'] as const;

/**
 * The helper could stand like this. During a step the body may be anywhere between the foot that stands and the one
 * that is on its way: nobody waits on one leg.
 */
export const balance: Rule = {
  id: 'balance',
  says: "The helper's centre of mass is over the feet, seen from above, in every frame.",
  source: 'statics; our posing trials (centre of mass measured inside the feet)',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: INSIDE_BOUND_METRES * 100, unit: 'cm', sense: 'least' });
    return {
      visit({ solver, timeSeconds }) {
        const { rig, scratch } = solver.figures.helper;
        worst.record(100 * balanceInside(rig, scratch, SIDES), 'helper', timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
