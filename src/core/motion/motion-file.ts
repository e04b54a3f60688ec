import { z } from 'zod';
import { towelSiteSchema } from '../stretch/prop-schema.ts';
import { figurePoseSchema } from '../stretch/pose-schema.ts';

/**
 * The schema of `models/stretches/<id>.<side>.motion.json`: what the compiler found for one side of a stretch. Units
 * and signs as in stretch files; left and right are the figure's own, as this side has them.
 */

const solvedPoses = z.record(z.string(), figurePoseSchema);

/** How a laid-on hand lies: metres, degrees; see `palm` in the stretch file. */
const laying = z.strictObject({ gap: z.number(), tip: z.number(), roll: z.number(), shift: z.tuple([z.number(), z.number()]) });

/** A wish that could not be met. */
const unmet = z.strictObject({
  atSeconds: z.number(),
  says: z.string().describe('in words, with how much is missing'),
  unreachable: z.strictObject({ hand: z.string(), shortfallCentimetres: z.number() }).optional().describe('set when a hand does not get to its place'),
});

export const motionFileSchema = z.strictObject({
  format: z.literal('steady-hands/motion@1'),
  stretch: z.string(),
  side: z.enum(['left', 'right']),
  hash: z.string().length(64).describe('SHA-256 of the stretch file, both rig files and the compiler version: what this was made from'),
  poses: z.strictObject({ person: solvedPoses, helper: solvedPoses }).describe('the coordinates that were found, by pose; the rest is as written'),
  layings: z.record(z.string(), laying).describe('by the id of the contact or rest'),
  towel: z.array(towelSiteSchema).optional().describe('where the towel lies on the person, from the right round the back to the left'),
  unmet: z.array(unmet),
});

export type MotionFile = z.output<typeof motionFileSchema>;
export type LayingFile = MotionFile['layings'][string];
export type UnmetWish = MotionFile['unmet'][number];
