import type { Rule } from '../rule.ts';
import { bodyDepth, headsApart } from './bodies-apart.ts';
import { feetOnFloor, oneFootStands } from './feet-on-floor.ts';
import { forceLevel, forceNeedsTouch, forceRise } from './force.ts';
import { forbiddenZones } from './forbidden-zones.ts';
import { forceAlongMovement } from './force-along-movement.ts';
import { handCentreToSpine, handEdgeToSpine } from './hand-to-spine.ts';
import { holdLong, holdStill } from './hold.ts';
import { jointComfort, jointRange } from './joint-range.ts';
import { onePeakEase } from './one-peak-ease.ts';
import { palmCover } from './palm-cover.ts';
import { palmGap, palmPress } from './palm-gap.ts';
import { pelvisStill, sitBonesDown } from './pelvis-still.ts';
import { reachReserve, reachShortfall } from './reach.ts';
import { acceleration, freeSpeed, limbSpeed, spineSpeed } from './slow-movement.ts';

/** Every rule that a stretch must keep. */
export const RULES: readonly Rule[] = [
  handEdgeToSpine, handCentreToSpine, forbiddenZones,
  jointRange, jointComfort,
  spineSpeed, limbSpeed, acceleration, freeSpeed, onePeakEase, holdStill, holdLong,
  reachReserve, reachShortfall,
  feetOnFloor, oneFootStands,
  palmGap, palmPress, palmCover,
  headsApart, bodyDepth,
  pelvisStill, sitBonesDown,
  forceLevel, forceRise, forceNeedsTouch, forceAlongMovement,
];
