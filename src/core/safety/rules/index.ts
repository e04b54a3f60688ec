import type { Rule } from '../rule.ts';
import { balance } from './balance.ts';
import { bodyDepth, headsApart, softDepth } from './bodies-apart.ts';
import { contactFingers } from './contact-fingers.ts';
import { contactSlip } from './contact-slip.ts';
import { feetOnFloor, feetPlanted, oneFootStands } from './feet-on-floor.ts';
import { forceLevel, forceNeedsTouch, forceRise } from './force.ts';
import { forbiddenZones } from './forbidden-zones.ts';
import { forceAlongMovement } from './force-along-movement.ts';
import { handCentreToSpine, handEdgeToSpine } from './hand-to-spine.ts';
import { holdLong, holdStill } from './hold.ts';
import { handComfort, jointComfort, jointRange } from './joint-range.ts';
import { opposingTorques, turnSize, turnToward } from './movement.ts';
import { onePeakEase } from './one-peak-ease.ts';
import { palmCover } from './palm-cover.ts';
import { palmGap, palmPress } from './palm-gap.ts';
import { pelvisStill, sitBonesDown } from './pelvis-still.ts';
import { reachReserve, reachShortfall } from './reach.ts';
import { acceleration, freeAcceleration, freeSpeed, limbSpeed, spineSpeed } from './slow-movement.ts';
import { supportGap, supportSink } from './supports.ts';

/** The rules that measure on the skins. */
export const SKIN_RULES: readonly Rule[] = [
  supportGap, supportSink,
  palmGap, palmPress, palmCover, contactSlip, contactFingers,
  headsApart, bodyDepth, softDepth,
];

/** Every rule that a stretch must keep. */
export const RULES: readonly Rule[] = [
  handEdgeToSpine, handCentreToSpine, forbiddenZones,
  jointRange, jointComfort, handComfort,
  spineSpeed, limbSpeed, acceleration, freeSpeed, freeAcceleration, onePeakEase, holdStill, holdLong,
  reachReserve, reachShortfall,
  feetOnFloor, feetPlanted, oneFootStands, balance,
  ...SKIN_RULES,
  pelvisStill, sitBonesDown, turnToward, turnSize, opposingTorques,
  forceLevel, forceRise, forceNeedsTouch, forceAlongMovement,
];
