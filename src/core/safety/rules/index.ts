import type { Stretch } from '../../stretch/stretch.ts';
import type { Rule } from '../rule.ts';
import { assisted } from './assisted.ts';
import { balance } from './balance.ts';
import { bodyDepth, headsApart, softDepth } from './bodies-apart.ts';
import { contactFingers } from './contact-fingers.ts';
import { contactSlip } from './contact-slip.ts';
import { feetOnFloor, feetPlanted, oneFootStands } from './feet-on-floor.ts';
import { forearmCover, forearmSlip } from './forearm-on-skin.ts';
import { forceLevel, forceNeedsTouch, forceRise } from './force.ts';
import { forceThroughPalm } from './force-through-palm.ts';
import { forbiddenZones } from './forbidden-zones.ts';
import { forceAlong, forceAlongMovement } from './force-along-movement.ts';
import { handCentreToSpine, handEdgeToSpine } from './hand-to-spine.ts';
import { footCrossed, soleFlat } from './foot-crossed.ts';
import { gaze } from './gaze.ts';
import { handsStayOn, ownHandsOn } from './hands-on.ts';
import { headOverThorax } from './head-over-thorax.ts';
import { gripClosed, gripNear } from './grip.ts';
import { helperBack, helperElbows, helperKnees, helperLean } from './helper-posture.ts';
import { helperStands } from './helper-stands.ts';
import { contactsStill, handsStill, holdLong, holdStill } from './hold.ts';
import { handComfort, jointComfort, jointRange } from './joint-range.ts';
import { legCarried } from './leg-carried.ts';
import { lowBackClear } from './low-back-clear.ts';
import { turnSize, turnToward } from './movement.ts';
import { onePeakEase } from './one-peak-ease.ts';
import { handOnHand, palmCover } from './palm-cover.ts';
import { palmGap, palmPress } from './palm-gap.ts';
import { pelvisStill, pelvisTilt, sitBonesDown, staysDown } from './pelvis-still.ts';
import { reachReserve, reachShortfall } from './reach.ts';
import { sitsTall } from './sits-tall.ts';
import { acceleration, freeAcceleration, freeSpeed, limbSpeed, spineSpeed } from './slow-movement.ts';
import { steadyHand } from './steady-hand.ts';
import { supportGap, supportSink } from './supports.ts';
import { opposingTorques, turningForces } from './torques.ts';
import { towelBend, towelHorizontal, towelLength, towelLevel } from './towel-lies.ts';
import { towelDepth, towelOffSpine, towelSpread, towelSqueeze, towelTouches } from './towel-on-skin.ts';
import { comesBack, wayBack } from './way-back.ts';

/** The rules that measure on the skins. */
export const SKIN_RULES: readonly Rule[] = [
  supportGap, supportSink,
  palmGap, palmPress, palmCover, handOnHand, contactSlip, contactFingers, forearmCover, forearmSlip,
  headsApart, bodyDepth, softDepth,
  towelDepth, towelSqueeze, towelTouches, towelOffSpine, towelSpread,
];

/** Every rule that a stretch must keep. */
export const RULES: readonly Rule[] = [
  handEdgeToSpine, handCentreToSpine, lowBackClear, forbiddenZones,
  jointRange, jointComfort, handComfort,
  spineSpeed, limbSpeed, acceleration, freeSpeed, freeAcceleration, onePeakEase, holdStill, contactsStill, handsStill, holdLong, wayBack, comesBack,
  reachReserve, reachShortfall,
  feetOnFloor, feetPlanted, oneFootStands, balance, helperKnees, helperElbows, helperLean, helperBack, helperStands,
  ...SKIN_RULES,
  gripClosed, gripNear,
  gaze, sitsTall, footCrossed, soleFlat, ownHandsOn, legCarried, handsStayOn,
  pelvisStill, pelvisTilt, sitBonesDown, staysDown, assisted, headOverThorax, turnToward, turnSize, opposingTorques, turningForces, steadyHand,
  towelLevel, towelHorizontal, towelLength, towelBend,
  forceLevel, forceRise, forceNeedsTouch, forceThroughPalm, forceAlongMovement, forceAlong,
];

/** Those rules that a stretch declares all that they need for. */
export const rulesFor = (stretch: Stretch, rules: readonly Rule[] = RULES): Rule[] => rules.filter((rule) => rule.isFor?.(stretch) ?? true);
