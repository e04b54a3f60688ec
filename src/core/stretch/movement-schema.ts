import { z } from 'zod';
import { LANDMARK_SITE_NAMES, type LandmarkSite } from '../anatomy/sites.ts';
import { coordinateName } from './compile-schema.ts';
import { sideName } from './fields.ts';

/**
 * What a stretch does to the person, and what it asks of the helper: the section `movement` of a stretch file. Every
 * entry is proven in every frame by the rule of the same name; a rule whose entry is not written reports nothing. Only
 * the helper's posture has limits that hold for every stretch, unless the file says otherwise.
 */

const angle = (most: number) => z.number().min(0).max(most);
const contacts = z.array(z.string()).min(1).describe('ids of contacts');

const LANDMARK_SITES: readonly LandmarkSite[] = [...LANDMARK_SITE_NAMES.flatMap((name) => [`left${name}`, `right${name}`] as const), 'headBack', 'headTop'];

const trunkTurn = z.strictObject({
  toward: sideName.describe("the person's own side to which the chest turns, over the pelvis"),
  leastDegrees: angle(45).describe('in the hold'),
  mostDegrees: angle(45).describe('at any time'),
});

const opposingTorques = z.strictObject({
  contacts: z.tuple([z.string(), z.string()]).describe('two contacts whose forces turn the person in opposite ways about the upright axis through the pelvis'),
  weakerShare: z.number().min(0).max(1).default(0.4).describe('the weaker torque as a share of the stronger, at least'),
});

/** How far the pelvis may leave where it is when the ease-in begins, until the ease-out ends. */
const pelvis = z.strictObject({
  mostYawDegrees: angle(45).optional().describe('turn about the long axis of the body'),
  mostTiltDegrees: angle(45).optional().describe('forward or backward'),
  mostLiftMetres: z.number().min(0).max(0.1).optional().describe('rise or fall of each sit bone'),
});

/** What the help adds to what the person does alone. */
const assisted = z.strictObject({
  coordinates: z.array(coordinateName).min(1).describe("the person's joint angles that are deepened: their sum is measured"),
  mostDegrees: angle(45).describe('more than when the ease-in begins, at any time until the ease-out ends'),
});

const forceAlong = z.strictObject({
  contacts,
  mostDegrees: angle(90).describe('between the force and the movement of the skin under the hand, in the ease-in'),
});

/** Hands that hold on with bent fingers and draw along the skin, where a flat palm would press into it. */
const hooked = z.strictObject({
  contacts,
  mostDegrees: angle(90).describe('between the force and where the palm faces, and between the force and straight into the skin'),
});

const headOverThorax = z.strictObject({
  mostDegrees: angle(45).describe('bend, side-bend and turn of the head over the chest, each, from contact to release'),
});

const turningForces = z.strictObject({
  contacts,
  toward: sideName.describe("the person's own side to which all these forces together turn the person"),
});

/** Parts of the person that stay where they lie from the beginning of the ease-in to the end of the ease-out. */
const staysDown = z.strictObject({
  sites: z.array(z.enum(LANDMARK_SITES as [LandmarkSite, ...LandmarkSite[]])).min(1).describe('points on the skin'),
  mostLiftMetres: z.number().min(0).max(0.1).default(0.02),
});

/** The hand that steadies while others move the person. */
const steadied = z.strictObject({
  moving: contacts,
  by: z.string().describe('id of the contact that is laid on meanwhile'),
  leastShare: z.number().min(0).max(2).default(0.5).describe('its force as a share of each moving one, at least'),
});

const sitsTall = z.strictObject({ mostDegrees: angle(45).describe('forward bend of lower back and chest together, from contact to release') });

/** The bent leg's foot stands on the far side of the straight leg's knee. */
const footCrossed = z.strictObject({
  foot: sideName,
  mostSoleDegrees: angle(45).default(5).describe('of the sole, from level'),
});

/** How the helper may stand. Choreography 10.11; wrists are held to comfort in every stretch. */
const helper = z.strictObject({
  kneeFlexionDegrees: z.tuple([angle(135), angle(135)]).default([0, 40]).describe('of a leg whose foot stands: least, most'),
  mostTrunkLeanDegrees: angle(90).default(35).describe('line from hips to neck, from upright, any way'),
  mostLumbarExtensionDegrees: angle(30).default(10).describe('the hollow back'),
  elbowFlexionDegrees: z.tuple([angle(145), angle(145)]).default([10, 140]).describe('of an arm whose hand lies on: least, most'),
});

/** A leg that the person's own hands hold up. */
const carried = z.strictObject({
  foot: sideName.describe('of that leg'),
  off: z.enum(['table', 'chair', 'floor']).describe('what the foot leaves, and comes back to'),
  by: z.array(z.string()).min(1).describe('ids of rests: own hands, one of which lies on the leg while the foot is in the air'),
});

export const movementSchema = z.strictObject({
  trunkTurn: trunkTurn.optional(),
  opposingTorques: opposingTorques.optional(),
  turningForces: turningForces.optional(),
  forceAlong: forceAlong.optional(),
  hooked: hooked.optional(),
  assisted: assisted.optional(),
  pelvis: pelvis.optional(),
  headOverThorax: headOverThorax.optional(),
  staysDown: staysDown.optional(),
  steadied: steadied.optional(),
  sitsTall: sitsTall.optional(),
  footCrossed: footCrossed.optional(),
  carried: carried.optional(),
  ownHands: z.array(z.string()).min(1).optional().describe("ids of rests: the person's own hands that stay laid on from contact to release"),
  helperStands: z.enum(['left', 'right', 'behind']).optional().describe("where the helper is, seen from the person's hips"),
  helper: helper.prefault({}),
});

export type MovementFile = z.output<typeof movementSchema>;
