import { vec3 } from 'gl-matrix';
import { DIGITS } from '../../anatomy/sites.ts';
import { vector, type Vector } from '../../math/vector.ts';
import type { Grip } from '../../rig/fist.ts';
import { setSitePoint } from '../../rig/skin-site.ts';
import type { Stretch } from '../../stretch/stretch.ts';
import { createWorst, type Rule } from '../rule.ts';

/** A finger's pad this far off what the fist holds still holds it, metres: pads and cloth are soft. */
const LOOSE_BOUND_METRES = 0.008;
/** The thumb closes the fist on top of the fingers: a finger's thickness more, metres. */
const THUMB_BOUND_METRES = 0.02;
/** A fist that holds something against the ribs is this near to them, from its middle to the skin, metres: roll 2.3 cm, a finger, 1 cm of cloth and air. */
const NEAR_BOUND_METRES = 0.055;

const point = vector();

const hasGrip = ({ contacts }: Stretch): boolean => contacts.some(({ grip }) => grip !== undefined);

/** Distance of a point to the middle line of what is held, metres. */
const offAxis = (from: Vector, { centre, axis }: Grip): number => {
  vec3.subtract(from, from, centre);
  return vec3.length(vec3.scaleAndAdd(from, from, axis, -vec3.dot(from, axis)));
};

/** A fist is a fist: every finger lies round what it holds. */
export const gripClosed: Rule = {
  id: 'grip-closed',
  says: 'The pads of all fingers of a fist lie on what it holds, within 8 mm, in every frame; the thumb, which lies on the fingers, within 20 mm (scaled).',
  source: 'our posing trial of the towel twist: a hand that does not close looks as if it pushed',
  isFor: hasGrip,
  start() {
    const worst = createWorst({ ruleId: this.id, bound: 1000 * LOOSE_BOUND_METRES, unit: 'mm', sense: 'most' });
    return {
      visit({ solver: { motion, figures, towel }, timeSeconds }) {
        if (towel === null) return;
        for (const { id, contact, figure, side } of motion.contacts) {
          if (contact.grip === undefined) continue;
          const { rig, scratch } = figures[figure];
          for (const digit of DIGITS) {
            setSitePoint(point, rig.sites[`${side}${digit}Pad`], scratch);
            const off = Math.max(0, offAxis(point, towel.grips[side]) - towel.towel.prop.neckRadiusMetres);
            worst.record(1000 * (digit === 'Thumb' ? off * (LOOSE_BOUND_METRES / THUMB_BOUND_METRES) : off), `${id}, ${digit}`, timeSeconds);
          }
        }
      },
      findings: worst.findings,
    };
  },
};

/** A fist that holds the towel on is at its place. */
export const gripNear: Rule = {
  id: 'grip-near',
  says: 'While the force is on, the middle of a fist is within 5.5 cm of its place on the skin.',
  source: 'our posing trial of the towel twist: 4.2 cm',
  isFor: hasGrip,
  start() {
    const worst = createWorst({ ruleId: this.id, bound: 100 * NEAR_BOUND_METRES, unit: 'cm', sense: 'most' });
    return {
      visit({ solver: { motion, frame, towel }, timeSeconds }) {
        if (towel === null) return;
        for (const [i, { id, hand, forceLevel, pointInWorld }] of frame.contacts.entries()) {
          if (motion.contacts[i]?.contact.grip === undefined || forceLevel === 0) continue;
          worst.record(100 * vec3.distance(pointInWorld, towel.grips[hand].centre), id, timeSeconds);
        }
      },
      findings: worst.findings,
    };
  },
};
