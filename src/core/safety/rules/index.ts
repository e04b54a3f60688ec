import type { Rule } from '../rule.ts';
import { feetOnFloor, oneFootStands } from './feet-on-floor.ts';
import { forceLevel, forceNeedsTouch, forceRise } from './force.ts';
import { handCentreToSpine, handEdgeToSpine } from './hand-to-spine.ts';
import { jointComfort, jointRange } from './joint-range.ts';
import { onePeakEase } from './one-peak-ease.ts';
import { palmGap, palmPress } from './palm-gap.ts';
import { reachReserve, reachShortfall } from './reach.ts';
import { acceleration, freeSpeed, limbSpeed, spineSpeed } from './slow-movement.ts';

/** Every rule that a stretch must keep. */
export const RULES: readonly Rule[] = [
  handEdgeToSpine, handCentreToSpine,
  jointRange, jointComfort,
  spineSpeed, limbSpeed, acceleration, freeSpeed, onePeakEase,
  reachReserve, reachShortfall,
  feetOnFloor, oneFootStands,
  palmGap, palmPress,
  forceLevel, forceRise, forceNeedsTouch,
];
