import type { FrameSolver } from '../frame/solve-frame.ts';
import type { HandOnSkin } from './rule.ts';

/** A hand that is at this moment wholly laid on skin: a contact, or an own hand on the own body. */
export interface LaidHand extends HandOnSkin {
  readonly id: string;
  /** Whether another hand is under it: touched in places, not flat. */
  readonly isOnHand: boolean;
}

/** The hands that are wholly laid on skin in the frame that was just solved; a fist that holds something is not laid on. */
export const laidHands = ({ motion, hands }: FrameSolver): LaidHand[] =>
  [...motion.contacts, ...motion.rests].flatMap(({ id, figure, side, on, isOnHand }, i): LaidHand[] =>
    hands[i]!.touch === 1 && 'figure' in on && motion.contacts[i]?.contact.grip === undefined ? [{ id, handFigure: figure, hand: side, onFigure: on.figure, isOnHand }] : []);
