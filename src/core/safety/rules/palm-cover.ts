import { laidHands } from '../hands-on-skin.ts';
import { createWorst, type Rule } from '../rule.ts';

/** Skin of the palm that counts as touching, metres. Choreography 00. */
const TOUCHING_METRES = 0.003;
/** Least share of the palm that touches: a hand laid on flat, not a poke. Choreography 00. */
const SHARE_BOUND = 0.3;

/** A helping hand lies on with its palm, not with an edge or the finger ends. */
export const palmCover: Rule = {
  id: 'palm-cover',
  says: "At least 30 % of the skin of a helper's laid-on palm is within 3 mm of the skin it lies on.",
  source: 'our posing trials: flat hands measured 38 to 44 %',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: SHARE_BOUND * 100, unit: '%', sense: 'least' });
    return {
      visit({ solver, timeSeconds, skin }) {
        if (skin === null) return;
        for (const hand of laidHands(solver)) {
          if (hand.handFigure !== hand.onFigure) worst.record(100 * skin.palmShareWithin(hand, TOUCHING_METRES), hand.id, timeSeconds);
        }
      },
      findings: worst.findings,
    };
  },
};
