import { PALM_POINTS } from '../../anatomy/sites.ts';
import { vector } from '../../math/vector.ts';
import { setSitePoint } from '../../rig/skin-site.ts';
import { laidHands, type LaidHand } from '../hands-on-skin.ts';
import { createWorst, type Rule, type SkinSurface } from '../rule.ts';

/** Each of the five palm points to the skin, metres: a palm on a round limb is hollow, so not less. Choreography 00. */
const GAP_BOUND_METRES = 0.01;
/** How deep palm and skin may press into each other, metres. Choreography 00. */
const PRESS_BOUND_METRES = 0.006;

const point = vector();

type Measure = (hand: LaidHand, skin: SkinSurface, record: (metres: number, what: string) => void) => void;

/** A laid-on hand rests on the skin that is drawn. Holds where the caller can read the meshes. */
const palmRule = (id: string, says: string, boundMetres: number, measureOther: Measure, measurePoint: (signedDistance: number, hand: LaidHand) => number): Rule => ({
  id,
  says,
  source: 'our posing trials: a palm on a round limb is hollow, soft skin gives',
  start() {
    const worst = createWorst({ ruleId: id, bound: boundMetres * 1000, unit: 'mm', sense: 'most' });
    return {
      visit({ solver, timeSeconds, skin }) {
        if (skin === null) return;
        for (const hand of laidHands(solver)) {
          const { rig, scratch } = solver.figures[hand.handFigure];
          for (const name of PALM_POINTS) {
            setSitePoint(point, rig.sites[`${hand.hand}Palm${name}`], scratch);
            worst.record(1000 * Math.max(0, measurePoint(skin.signedDistanceMetres(hand, point), hand)), `${hand.id}, palm ${name}`, timeSeconds);
          }
          measureOther(hand, skin, (metres, what) => worst.record(1000 * Math.max(0, metres), `${hand.id}, ${what}`, timeSeconds));
        }
      },
      findings: worst.findings,
    };
  },
});

export const palmGap = palmRule('palm-gap', 'All five points of a laid-on palm are within 10 mm of the skin; on knuckles see hand-on-hand.', GAP_BOUND_METRES, () => {},
  (distance, { isOnHand }) => (isOnHand ? 0 : distance));

export const palmPress = palmRule(
  'palm-press', 'No point of a laid-on palm presses more than 6 mm into the skin, and no skin more than 6 mm into the hand.', PRESS_BOUND_METRES,
  (hand, skin, record) => record(skin.depthInHandMetres(hand), 'skin in the hand'), (distance) => -distance,
);
