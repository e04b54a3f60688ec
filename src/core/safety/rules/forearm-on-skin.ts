import { vec3 } from 'gl-matrix';
import { vector } from '../../math/vector.ts';
import { setForearmPoint } from '../../ik/solve-forearm.ts';
import { laidForearms } from '../hands-on-skin.ts';
import { ASSISTED_PHASES, createWorst, type Rule, type SkinAnchor } from '../rule.ts';

const hasForearm: NonNullable<Rule['isFor']> = ({ contacts }) => contacts.some(({ part }) => part === 'forearm');

/** Skin that counts as touching, metres. Choreography 00. */
const TOUCHING_METRES = 0.003;
/** Least share of a forearm's touching part (9 cm of its palm side) that touches: round on round, a strip of it does. */
const SHARE_BOUND = 0.2;

/** A helping forearm lies on with its flat side, not with its edge or a point of it. */
export const forearmCover: Rule = {
  id: 'forearm-cover',
  says: "At least 20 % of the palm side of a laid-on forearm, over 9 cm, is within 3 mm of the skin it lies on.",
  source: 'two round limbs of 3 and 7 cm radius that cross lie on each other with 2 to 3 cm of their length',
  isFor: hasForearm,
  start() {
    const worst = createWorst({ ruleId: this.id, bound: SHARE_BOUND * 100, unit: '%', sense: 'least' });
    return {
      visit({ solver, timeSeconds, skin }) {
        if (skin === null) return;
        for (const forearm of laidForearms(solver)) worst.record(100 * skin.forearmShareWithin(forearm, TOUCHING_METRES), forearm.id, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};

/** How far a laid-on forearm may wander over the skin, metres: soft skin gives that much. Issue "proven on the skin". */
const SLIP_BOUND_METRES = 0.006;

const point = vector();
const start = vector();
const now = vector();

/** A forearm that lies on stays on its place: it takes the skin with it and doesn't rub. */
export const forearmSlip: Rule = {
  id: 'forearm-slip',
  says: 'From ease-in to ease-out the skin under the touching point of a laid-on forearm stays the same, within 6 mm.',
  source: 'soft skin gives some millimetres before it is rubbed; our posing trials drifted 5 to 6 mm',
  isFor: hasForearm,
  start() {
    const worst = createWorst({ ruleId: this.id, bound: SLIP_BOUND_METRES * 1000, unit: 'mm', sense: 'most' });
    const anchors = new Map<string, SkinAnchor>();
    return {
      visit({ solver, timeSeconds, phaseId, skin }) {
        if (skin === null || !ASSISTED_PHASES.includes(phaseId)) return;
        for (const forearm of laidForearms(solver)) {
          setForearmPoint(point, solver.figures[forearm.handFigure].scratch, forearm.hand);
          const here = skin.anchorNearest(forearm, point);
          const first = anchors.get(forearm.id) ?? here;
          anchors.set(forearm.id, first);
          worst.record(1000 * vec3.distance(skin.setAnchorPoint(start, first), skin.setAnchorPoint(now, here)), forearm.id, timeSeconds);
        }
      },
      findings: worst.findings,
    };
  },
};
