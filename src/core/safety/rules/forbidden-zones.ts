import { DIGITS, PALM_POINTS, type HandSiteName, type SiteName } from '../../anatomy/sites.ts';
import { vec3 } from 'gl-matrix';
import { vector } from '../../math/vector.ts';
import { setSitePoint } from '../../rig/skin-site.ts';
import { createWorst, type Rule } from '../rule.ts';

/**
 * Places on the person that no touching hand may be at, and how far it keeps from their middle, metres.
 * Choreography 4: kneecap (radius about 2.2 cm), hollow of the knee, neck, breastbone (6 cm from its midline), belly.
 */
const ZONES: ReadonlyArray<readonly [SiteName, number]> = [
  ['leftKneecap', 0.03], ['rightKneecap', 0.03],
  ['leftKneeBack', 0.03], ['rightKneeBack', 0.03],
  ['midlineC7', 0.1], ['chin', 0.12],
  ['sternum', 0.06], ['navel', 0.1],
];

const HAND_SITES: readonly HandSiteName[] = [
  ...PALM_POINTS.map((name) => `Palm${name}` as const),
  ...DIGITS.flatMap((digit) => [`${digit}Pad`, `${digit}Tip`] as const),
];
const point = vector();
const zone = vector();

/** A touching hand, its finger ends included, keeps off the places where pressing hurts or harms. */
export const forbiddenZones: Rule = {
  id: 'forbidden-zones',
  says: 'No part of a touching hand is on a kneecap, in the hollow of a knee, on the neck, the breastbone or the belly (cm to spare).',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: 0, unit: 'cm', sense: 'least' });
    return {
      visit({ solver, timeSeconds }) {
        for (const contact of solver.frame.contacts) {
          if (contact.touch === 0) continue;
          const own = solver.figures[contact.handFigure];
          const touched = solver.figures[contact.onFigure];
          for (const [site, radiusMetres] of ZONES) {
            setSitePoint(zone, touched.rig.sites[site], touched.scratch);
            for (const name of HAND_SITES) {
              setSitePoint(point, own.rig.sites[`${contact.hand}${name}`], own.scratch);
              worst.record(100 * (vec3.distance(point, zone) - radiusMetres), `${contact.id} ${name} to ${site}`, timeSeconds);
            }
          }
        }
      },
      findings: worst.findings,
    };
  },
};
