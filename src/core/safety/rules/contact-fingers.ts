import { DIGITS } from '../../anatomy/sites.ts';
import { vector } from '../../math/vector.ts';
import { setSitePoint } from '../../rig/skin-site.ts';
import { laidHands } from '../hands-on-skin.ts';
import { ASSISTED_PHASES, createWorst, type Rule } from '../rule.ts';

/** A finger whose pad is this near to the skin when the ease-in begins lies on, metres: pads are soft. Trial seated-twist, section 5. */
const LIES_ON_METRES = 0.004;
/** Up to here it still does, metres: the gap that is allowed to a palm. Choreography 00. */
const LIFT_BOUND_METRES = 0.01;

const point = vector();

/** A hand that lies on keeps its fingers where they are: no fingers that lift and grope while the body moves. */
export const contactFingers: Rule = {
  id: 'contact-fingers',
  says: 'A finger whose pad lies on when the ease-in begins stays within 10 mm of the skin until the ease-out ends.',
  source: 'our posing trial of the seated twist: fingers that open during the ease look wrong',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: LIFT_BOUND_METRES * 1000, unit: 'mm', sense: 'most' });
    const liesOn = new Map<string, boolean>();
    return {
      visit({ solver, timeSeconds, phaseId, skin }) {
        if (skin === null || !ASSISTED_PHASES.includes(phaseId)) return;
        for (const hand of laidHands(solver)) {
          const { rig, scratch } = solver.figures[hand.handFigure];
          for (const digit of DIGITS) {
            const what = `${hand.id}, ${digit}`;
            setSitePoint(point, rig.sites[`${hand.hand}${digit}Pad`], scratch);
            const metres = skin.signedDistanceMetres(hand, point);
            if (!liesOn.has(what)) liesOn.set(what, metres <= LIES_ON_METRES);
            if (liesOn.get(what)) worst.record(1000 * Math.max(0, metres), what, timeSeconds);
          }
        }
      },
      findings: worst.findings,
    };
  },
};
