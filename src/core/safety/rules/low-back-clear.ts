import { vec3 } from 'gl-matrix';
import { LIMB_BONES } from '../../anatomy/limb-index.ts';
import { DIGITS, MIDLINE_LEVELS, PALM_POINTS, type HandSiteName } from '../../anatomy/sites.ts';
import type { Frame } from '../../frame/frame.ts';
import { vector, type Vector } from '../../math/vector.ts';
import { setSitePoint } from '../../rig/skin-site.ts';
import { createWorst, type Rule } from '../rule.ts';

/**
 * How far to the side of the low back's midline a hand or forearm stays while it is behind the back, metres: the field of
 * the kidneys reaches 9.5 cm from it (Morris; choreography 4).
 */
const BESIDE_BOUND_METRES = 0.1;
/** Behind the back by less than this, metres: a forearm and half a hand, as near as an arm that is about to be laid on. */
const BEHIND_METRES = 0.3;
/** From this level of the midline down: above it an arm crosses to the far shoulder. */
const FIRST_LEVEL = MIDLINE_LEVELS.indexOf('T8');

const HAND_SITES: readonly HandSiteName[] = [
  ...PALM_POINTS.map((name) => `Palm${name}` as const),
  ...DIGITS.flatMap((digit) => [`${digit}Pad`, `${digit}Tip`] as const),
];
const SIDES = ['left', 'right'] as const;
/** Places along a forearm, elbow to wrist. */
const FOREARM_SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;

const point = vector();
const off = vector();
const normal = vector();

/** How far to the side of the low back a point is that lies behind it, seen from straight behind, metres; else without end. */
const besideLowBack = ({ midlineInWorld, midlineNormalsInWorld }: Frame, at: Vector): number => {
  let least = Infinity;
  for (let level = FIRST_LEVEL; level < MIDLINE_LEVELS.length; level += 1) {
    vec3.set(off, midlineInWorld[3 * level]!, midlineInWorld[3 * level + 1]!, midlineInWorld[3 * level + 2]!);
    vec3.subtract(off, at, off);
    vec3.set(normal, midlineNormalsInWorld[3 * level]!, midlineNormalsInWorld[3 * level + 1]!, midlineNormalsInWorld[3 * level + 2]!);
    const behind = vec3.dot(off, normal);
    if (behind > 0 && behind < BEHIND_METRES) least = Math.min(least, vec3.length(vec3.scaleAndAdd(off, off, normal, -behind)));
  }
  return least;
};

/** Seen from behind, nothing that could be taken for a hand on the low back. */
export const lowBackClear: Rule = {
  id: 'low-back-clear',
  says: "Seen from straight behind, the helper's hands and forearms stay 10 cm or more beside the low back's midline (T8 down) while they are less than 30 cm behind it, in every frame.",
  source: 'the article: never on the spine; the field of the kidneys reaches 9.5 cm from the midline (Morris)',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: BESIDE_BOUND_METRES * 100, unit: 'cm', sense: 'least' });
    return {
      visit({ solver, timeSeconds }) {
        const { rig, scratch } = solver.figures.helper;
        let [least, what] = [Infinity, ''];
        const see = (name: string): void => {
          const beside = besideLowBack(solver.frame, point);
          if (beside < least) [least, what] = [beside, name];
        };
        for (const side of SIDES) {
          const { lowerArm, hand } = LIMB_BONES[side];
          for (const share of FOREARM_SHARES) {
            vec3.lerp(point, scratch.worldPosition[lowerArm]!, scratch.worldPosition[hand]!, share);
            see(`${side} forearm`);
          }
          for (const name of HAND_SITES) {
            setSitePoint(point, rig.sites[`${side}${name}`], scratch);
            see(`${side}${name}`);
          }
        }
        if (least < Infinity) worst.record(100 * least, what, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
