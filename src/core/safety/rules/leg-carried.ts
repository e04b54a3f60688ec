import { vector } from '../../math/vector.ts';
import { setSitePoint } from '../../rig/skin-site.ts';
import { blockOf } from '../../stretch/supports.ts';
import { createWorst, type Rule } from '../rule.ts';

/** A foot whose lowest point is higher than this over what it stood on is in the air, metres: less can't be seen. */
const OFF_METRES = 0.03;
/** A hand that changes its hold of the leg may take this long before another lies on, seconds: twice the 0.6 s that a reach of a few cm takes people. */
const BOUND_SECONDS = 1.2;

const FOOT_SITES = ['Heel', 'BallBigToe', 'BallLittleToe', 'ToeTip'] as const;
const point = vector();

/** Who draws up a leg with the own hands has them on it as soon as the foot is off, and until it is down. */
export const legCarried: Rule = {
  id: 'leg-carried',
  says: 'While the foot of the leg that the own hands hold is off the table, never more than 1.2 s pass without one of them laid on that leg.',
  source: 'the article: the person brings the knee to the chest, holding it; a helper who sees a leg in the air alone would reach for it',
  isFor: ({ movement }) => movement.carried !== undefined,
  start({ movement }) {
    const { foot, by, off } = movement.carried!;
    const worst = createWorst({ ruleId: this.id, bound: BOUND_SECONDS, unit: 's', sense: 'most' });
    let aloneSinceSeconds: number | null = null;
    return {
      visit({ solver: { motion, hands, figures, stretch }, timeSeconds }) {
        const { rig, scratch } = figures.person;
        const top = blockOf(stretch, off)?.most[1] ?? 0;
        const isDown = FOOT_SITES.some((name) => setSitePoint(point, rig.sites[`${foot}${name}`], scratch)[1]! - top <= OFF_METRES);
        const isHeld = motion.rests.some(({ id }, i) => by.includes(id) && hands[motion.contacts.length + i]!.touch === 1);
        aloneSinceSeconds = isDown || isHeld ? null : (aloneSinceSeconds ?? timeSeconds);
        worst.record(aloneSinceSeconds === null ? 0 : timeSeconds - aloneSinceSeconds, `${foot} leg`, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
