import { DIGITS, PALM_POINTS, type HandSiteName } from '../../anatomy/sites.ts';
import { distanceToMidline } from '../../contact/distance-to-midline.ts';
import { vector } from '../../math/vector.ts';
import { setSitePoint } from '../../rig/skin-site.ts';
import { createWorst, type Rule } from '../rule.ts';

/** Any part of a hand to the back's midline, metres: covers every bony part of the spine (at most 4.6 cm). Choreography 4. */
export const EDGE_BOUND_METRES = 0.05;
/** Centre of a palm to the back's midline, metres. Choreography 4. */
const CENTRE_BOUND_METRES = 0.08;

const HAND_SITES: readonly HandSiteName[] = [
  ...PALM_POINTS.map((name) => `Palm${name}` as const),
  ...DIGITS.flatMap((digit) => [`${digit}Pad`, `${digit}Tip`] as const),
];
const SIDES = ['left', 'right'] as const;
const point = vector();

/** No part of the helper's hands comes near the spine, at any time, the way there and back included. */
export const handEdgeToSpine: Rule = {
  id: 'hand-edge-to-spine',
  says: "Every part of the helper's hands stays 5 cm or more from the back's midline, in every frame.",
  source: 'the article: never on the spine; transverse processes reach 46 mm at most (Panjabi 1991)',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: EDGE_BOUND_METRES * 100, unit: 'cm', sense: 'least' });
    return {
      visit({ solver, timeSeconds }) {
        const { rig, scratch } = solver.figures.helper;
        for (const side of SIDES) {
          for (const name of HAND_SITES) {
            setSitePoint(point, rig.sites[`${side}${name}`], scratch);
            worst.record(100 * distanceToMidline(point, solver.frame.midlineInWorld), `${side}${name}`, timeSeconds);
          }
        }
      },
      findings: worst.findings,
    };
  },
};

/** The centre of each contact's palm stays clear of the spine by more than half a hand's breadth. */
export const handCentreToSpine: Rule = {
  id: 'hand-centre-to-spine',
  says: "The centre of the helper's palms stays 8 cm or more from the back's midline, in every frame.",
  source: 'the article: never on the spine; half a hand (42 mm) more than the edge',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: CENTRE_BOUND_METRES * 100, unit: 'cm', sense: 'least' });
    return {
      visit({ solver, timeSeconds }) {
        for (const contact of solver.frame.contacts) worst.record(100 * contact.spineDistanceMetres, contact.id, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
