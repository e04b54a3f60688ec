import { vec3 } from 'gl-matrix';
import { PALM_POINTS } from '../../anatomy/sites.ts';
import { vector } from '../../math/vector.ts';
import { setSitePoint } from '../../rig/skin-site.ts';
import { laidHands } from '../hands-on-skin.ts';
import { ASSISTED_PHASES, createWorst, type Rule, type SkinAnchor } from '../rule.ts';

/** How far a laid-on palm may wander over the skin, metres: soft skin gives that much. Issue "proven on the skin". */
const SLIP_BOUND_METRES = 0.006;

const point = vector();
const start = vector();
const now = vector();

/** A point of the palm that is this near to the skin touches, metres; what is further is hollow and can't rub. Choreography 00. */
const TOUCHING_METRES = 0.003;

/** A hand that lies on stays on its place: it takes the skin with it and doesn't rub. */
export const contactSlip: Rule = {
  id: 'contact-slip',
  says: 'From ease-in to ease-out the skin under each touching point of a laid-on palm stays the same, within 6 mm.',
  source: 'soft skin gives some millimetres before it is rubbed; our posing trials drifted 5 to 6 mm',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: SLIP_BOUND_METRES * 1000, unit: 'mm', sense: 'most' });
    const anchors = new Map<string, SkinAnchor | null>();
    return {
      visit({ solver, timeSeconds, phaseId, skin }) {
        if (skin === null || !ASSISTED_PHASES.includes(phaseId)) return;
        for (const hand of laidHands(solver)) {
          const { rig, scratch } = solver.figures[hand.handFigure];
          for (const name of PALM_POINTS) {
            const what = `${hand.id}, palm ${name}`;
            setSitePoint(point, rig.sites[`${hand.hand}Palm${name}`], scratch);
            if (!anchors.has(what)) anchors.set(what, skin.signedDistanceMetres(hand, point) <= TOUCHING_METRES ? skin.anchorNearest(hand, point) : null);
            const first = anchors.get(what);
            if (!first) continue;
            const here = skin.anchorNearest(hand, point);
            worst.record(1000 * vec3.distance(skin.setAnchorPoint(start, first), skin.setAnchorPoint(now, here)), what, timeSeconds);
          }
        }
      },
      findings: worst.findings,
    };
  },
};
