import { PALM_POINTS } from '../../anatomy/sites.ts';
import { vector } from '../../math/vector.ts';
import { setSitePoint } from '../../rig/skin-site.ts';
import { createWorst, type Rule } from '../rule.ts';

/** Each of the five palm points to the skin, metres: a palm on a round limb is hollow, so not less. Choreography 00. */
const GAP_BOUND_METRES = 0.01;
/** How deep a palm point may press into the skin, metres. Choreography 00. */
const PRESS_BOUND_METRES = 0.006;

const point = vector();

/** A laid-on hand rests on the skin that is drawn. Holds where the caller can read the meshes. */
const palmRule = (id: string, says: string, boundMetres: number, measure: (signedDistance: number) => number): Rule => ({
  id,
  says,
  start() {
    const worst = createWorst({ ruleId: id, bound: boundMetres * 1000, unit: 'mm', sense: 'most' });
    return {
      visit({ solver, timeSeconds, skin }) {
        if (skin === null) return;
        for (const contact of solver.frame.contacts) {
          if (contact.touch < 1) continue;
          const { rig, scratch } = solver.figures[contact.handFigure];
          for (const name of PALM_POINTS) {
            setSitePoint(point, rig.sites[`${contact.hand}Palm${name}`], scratch);
            worst.record(1000 * measure(skin.signedDistanceMetres(point)), `${contact.id}, palm ${name}`, timeSeconds);
          }
        }
      },
      findings: worst.findings,
    };
  },
});

export const palmGap = palmRule('palm-gap', 'All five points of a laid-on palm are within 10 mm of the skin.', GAP_BOUND_METRES, (distance) => Math.max(0, distance));
export const palmPress = palmRule('palm-press', 'No point of a laid-on palm presses more than 6 mm into the skin.', PRESS_BOUND_METRES, (distance) => Math.max(0, -distance));
