import type { Side } from '../anatomy/bones.ts';
import { LIMB_COORDINATES } from '../anatomy/limb-index.ts';
import type { FigureName } from '../frame/frame.ts';
import { minimumJerk } from '../math/ease.ts';
import { radians } from '../units.ts';
import type { PreparedContact, PreparedHand } from './prepare-motion.ts';

/**
 * Fingers arrive and settle: a hand comes a little more open than it lies, the palm touches first, then the fingers
 * close softly on what is there; and they open before the palm leaves. What a pose says of fingers is how they lie.
 * A pure function of the times at which palms are laid on and leave; fists, which hold something all the time, stay closed.
 */

/** Closing, seconds from when the palm lies: people's fingers close last, and no joint may jerk (at most 200 degrees a second in a second). */
const CLOSING_SECONDS = { from: -0.3, to: 0.4 } as const;
/** Opening, seconds from when the palm leaves. */
const OPENING_SECONDS = { from: -0.3, to: 0.4 } as const;
/** How long before closing a coming hand takes to open, and a gone one to become as its pose has it, seconds: slow enough not to be seen as a movement of its own. */
const UNSEEN_SECONDS = 1.2;

/** How much further open a hand is on its way, radians: knuckle, middle and end joint of a finger; base, middle and end of the thumb. A finger's end is then some 2 cm off. */
const FINGER_OPENING = [10, 8, 5].map(radians);
const THUMB_OPENING = [0, 6, 6].map(radians);
/** Straighter than this no joint opens, radians: a hand at ease is never stretched flat. */
const STRAIGHTEST_FINGER = [-6, 3, 2].map(radians);
const STRAIGHTEST_THUMB = [-30, -10, -10].map(radians);

const DIGIT_COUNT = 5;
const JOINTS = 3;

/** A palm further than this above what it rests on does not lie, metres: such a hand stands on its finger ends, which push off last. Over another hand it lies, with knuckles between. */
const STANDS_METRES = 0.03;

/** When a hand's palm is laid on something, and when it leaves, seconds. */
export interface FingerTimes {
  readonly lays: readonly number[];
  readonly leaves: readonly number[];
}
export type FingerTimesOf = Readonly<Record<FigureName, Readonly<Record<Side, FingerTimes>>>>;

const timesOf = (hands: readonly PreparedHand[], figure: FigureName, side: Side): FingerTimes => {
  const own = hands.filter((hand) => hand.figure === figure && hand.side === side && hand.part === 'palm');
  const changes = (isLaidAfter: boolean): number[] => own.flatMap(({ isOnHand, track: { times, values } }) => {
    const isLaid = values.map(([reach, height, gap]) => reach === 1 && height === 0 && (isOnHand || gap! < STANDS_METRES));
    return isLaid.flatMap((laid, i) => {
      const neighbour = isLaid[isLaidAfter ? i - 1 : i + 1];
      return laid && neighbour === false ? [times[i]!] : [];
    });
  });
  return { lays: changes(true), leaves: changes(false) };
};

/** When the fingers of each hand close and open. */
export const fingerTimes = (contacts: readonly PreparedContact[], rests: readonly PreparedHand[]): FingerTimesOf => {
  const hands = [...contacts.filter(({ contact }) => contact.grip === undefined), ...rests];
  const both = (figure: FigureName): Record<Side, FingerTimes> => ({ left: timesOf(hands, figure, 'left'), right: timesOf(hands, figure, 'right') });
  return { person: both('person'), helper: both('helper') };
};

const share = (timeSeconds: number, from: number, to: number): number => minimumJerk((timeSeconds - from) / (to - from));

/** How far open a hand is at a time: 0 as it lies, 1 as it comes and goes. */
export const openingAt = ({ lays, leaves }: FingerTimes, timeSeconds: number): number => {
  let closed = 1;
  for (let i = 0; i < lays.length; i += 1) {
    const from = lays[i]! + CLOSING_SECONDS.from;
    closed *= 1 - share(timeSeconds, from - UNSEEN_SECONDS, from) * (1 - share(timeSeconds, from, lays[i]! + CLOSING_SECONDS.to));
  }
  for (let i = 0; i < leaves.length; i += 1) {
    const to = leaves[i]! + OPENING_SECONDS.to;
    closed *= 1 - share(timeSeconds, leaves[i]! + OPENING_SECONDS.from, to) * (1 - share(timeSeconds, to, to + UNSEEN_SECONDS));
  }
  return 1 - closed;
};

/** Opens a hand's fingers in a figure's coordinates (radians), which have them as they lie. */
export const openFingers = (coordinates: Float64Array, side: Side, opening: number): void => {
  if (opening === 0) return;
  const first = LIMB_COORDINATES[side].firstDigit;
  for (let i = 0; i < DIGIT_COUNT * JOINTS; i += 1) {
    const joint = i % JOINTS;
    const isThumb = i < JOINTS;
    const most = (isThumb ? THUMB_OPENING : FINGER_OPENING)[joint]!;
    const room = coordinates[first + i]! - (isThumb ? STRAIGHTEST_THUMB : STRAIGHTEST_FINGER)[joint]!;
    coordinates[first + i]! -= opening * Math.max(0, Math.min(most, room));
  }
};
