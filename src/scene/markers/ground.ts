import type { OwnHand } from '../sight/bodies-as-capsules.ts';
import type { Shown } from '../sight/picture-bodies.ts';

/** What a letter or an arrow may not lie over: there it would be read as a hand on it. Metres of cover: more than any way round. */
export const FORBIDDEN_METRES = 1;
/** On the helper's own trunk or head nobody presses, but it might be read so. */
const WORN_METRES = 0.5;
const OTHER_ARM_METRES = 0.4;
/** A sole or a kneecap would be read as what is pressed. */
const FOOT_METRES = 0.6;
const LEG_METRES = 0.2;
const OWN_ARM_METRES = 0.01;
/** Beside both bodies it lies on nothing, and says nothing. */
const NOTHING_METRES = 0.005;

/** What it costs a hand's letter or arrow to lie over a part of a body, metres of cover. Hands themselves are kept off by their joints. */
export const groundCost = (shown: Shown | null, own: OwnHand): number => {
  if (shown === null) return NOTHING_METRES;
  const { figure, part, side } = shown;
  const isOwn = figure === own.figure && side === own.hand;
  if (part === 'neck' || part === 'head') return FORBIDDEN_METRES;
  if (part === 'trunk') return figure === 'person' ? FORBIDDEN_METRES : WORN_METRES;
  if (part === 'upperArm') return figure === 'person' ? FORBIDDEN_METRES : isOwn ? OWN_ARM_METRES : OTHER_ARM_METRES;
  if (part === 'foot') return FOOT_METRES;
  if (part === 'leg') return LEG_METRES;
  if (part === 'hand') return 0;
  return isOwn ? 0 : OTHER_ARM_METRES;
};
