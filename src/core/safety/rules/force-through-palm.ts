import { vec3 } from 'gl-matrix';
import { LIMB_BONES } from '../../anatomy/limb-index.ts';
import type { ContactFrame } from '../../frame/frame.ts';
import type { FrameSolver } from '../../frame/solve-frame.ts';
import { vector } from '../../math/vector.ts';
import type { Stretch } from '../../stretch/stretch.ts';
import { degrees } from '../../units.ts';
import { createWorst, type Rule } from '../rule.ts';

/**
 * A flat hand presses within this of where its palm faces, and of straight into the skin, degrees. Further aslant it
 * drags the skin or slides: the friction of skin on skin or cloth is about a half of the pressure and hardly more than
 * all of it, and all of it is 45 degrees. Our own bound; the twist's hands measure 29 at most.
 */
const ASLANT_BOUND_DEGREES = 45;

const facing = vector();
const inward = vector();

const angleBetween = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  degrees(Math.acos(Math.max(-1, Math.min(1, a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!))));

/** Where the palm faces, world: out of the hand, to what it presses on. */
const setFacing = ({ figures }: FrameSolver, { handFigure, hand }: ContactFrame): void => {
  vec3.set(facing, 0, -1, 0);
  vec3.transformQuat(facing, facing, figures[handFigure].scratch.worldRotation[LIMB_BONES[hand].hand]!);
};

/** How far each contact may press aslant, degrees; a guiding fist, which draws on what it holds, is none of these. */
const boundsOf = ({ contacts, movement }: Stretch): ReadonlyMap<string, number> =>
  new Map(contacts.flatMap(({ id, role, grip }): Array<[string, number]> => {
    if (role === 'guide' && grip !== undefined) return [];
    const { hooked } = movement;
    return [[id, hooked?.contacts.includes(id) ? hooked.mostDegrees : ASLANT_BOUND_DEGREES]];
  }));

/** A hand presses through its palm and into the body: none pushes with its edge, drags the skin, or pulls away. */
export const forceThroughPalm: Rule = {
  id: 'force-through-palm',
  says: "While a hand presses, its force is within 45° of where its palm faces and of straight into the skin (degrees past it); a hand that the file calls hooked, within the file's angle. A fist that guides draws on what it holds, and is left out.",
  source: 'teaching of manual skills: the palm is laid on flat and presses the way it faces; tan 45° = 1 is more friction than skin has',
  isFor: ({ contacts }) => contacts.some(({ role, grip }) => role === 'steady' || grip === undefined),
  start(stretch) {
    const bounds = boundsOf(stretch);
    const worst = createWorst({ ruleId: this.id, bound: 0, unit: '°', sense: 'most' });
    return {
      visit({ solver, timeSeconds }) {
        for (const contact of solver.frame.contacts) {
          const bound = bounds.get(contact.id);
          if (bound === undefined || contact.forceLevel === 0) continue;
          const measure = (direction: ArrayLike<number>, what: string): void => {
            const angle = angleBetween(direction, contact.forceDirectionInWorld);
            worst.record(angle - bound, `${contact.id}, ${angle.toFixed(1)}° off ${what}`, timeSeconds);
          };
          if (contact.part === 'palm') {
            setFacing(solver, contact);
            measure(facing, 'where the palm faces');
          }
          vec3.negate(inward, contact.normalInWorld);
          measure(inward, 'straight in');
        }
      },
      findings: worst.findings,
    };
  },
};
