import { openingAt } from '../../motion/finger-opening.ts';
import { isHandBack } from '../../anatomy/sites.ts';
import { laidHands } from '../hands-on-skin.ts';
import { createWorst, type Rule } from '../rule.ts';

/** Skin of the palm that counts as touching, metres. Choreography 00. */
const TOUCHING_METRES = 0.003;
/** Least share of the palm that touches: a hand laid on flat, not a poke. Choreography 00. */
const SHARE_BOUND = 0.3;

/** A helping hand lies on with its palm, not with an edge or the finger ends. */
export const palmCover: Rule = {
  id: 'palm-cover',
  says: "At least 30 % of the skin of a helper's laid-on palm is within 3 mm of the skin it lies on; on knuckles see hand-on-hand.",
  source: 'our posing trials: flat hands measured 38 to 44 %',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: SHARE_BOUND * 100, unit: '%', sense: 'least' });
    return {
      visit({ solver, timeSeconds, skin }) {
        if (skin === null) return;
        for (const hand of laidHands(solver)) {
          if (hand.handFigure !== hand.onFigure && !hand.isOnHand) worst.record(100 * skin.palmShareWithin(hand, TOUCHING_METRES), hand.id, timeSeconds);
        }
      },
      findings: worst.findings,
    };
  },
};

/** Places of a hand that lies on knuckles, of palm heel, knuckle row and each finger, that touch at least. Choreography 00. */
const PLACES_BOUND = 3;

/** A hand over another hand lies on it, and doesn't hover over its knuckles. */
export const handOnHand: Rule = {
  id: 'hand-on-hand',
  says: 'Of a hand laid on or over a hand, its fingers settled, at least 3 of palm heel, knuckle row and each finger are within 3 mm of the skin under it.',
  source: 'our posing trial of the knee-pull: a palm on knuckles touches in places',
  isFor: ({ contacts, rests }) => contacts.some(({ on }) => 'site' in on && isHandBack(on.site)) || rests.some(({ over }) => over !== undefined),
  start() {
    const worst = createWorst({ ruleId: this.id, bound: PLACES_BOUND, unit: 'places', sense: 'least' });
    return {
      visit({ solver, timeSeconds, skin }) {
        if (skin === null) return;
        for (const hand of laidHands(solver)) if (hand.isOnHand && openingAt(solver.motion.fingers[hand.handFigure][hand.hand], timeSeconds) === 0) worst.record(skin.handPlacesWithin(hand, TOUCHING_METRES), hand.id, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
