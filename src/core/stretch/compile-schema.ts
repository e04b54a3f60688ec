import { z } from 'zod';
import { BODY_PARTS } from '../anatomy/body-parts.ts';
import { COORDINATE_NAMES, type CoordinateName } from '../anatomy/coordinates.ts';
import { figureName } from './fields.ts';

/**
 * What the compiler is to find, and what it must keep to: the section `compile` of a stretch file. The numbers in
 * `poses` and `palm` are then where the search starts and what it stays near to. A stretch without this section is
 * played as it is written.
 */

/** A joint's angle or a place of the body, by its name. */
export const coordinateName = z.enum(COORDINATE_NAMES as [CoordinateName, ...CoordinateName[]]);
const partName = z.enum(BODY_PARTS);
const millimetres = z.number().min(-50).max(500);

const solvedPose = z.strictObject({
  figure: figureName,
  pose: z.string().describe('a pose of `poses` that is found anew'),
  at: z.number().min(0).max(600).describe('the moment at which it is solved, seconds: a key of `motion` with this pose'),
  hands: z.array(z.string()).default([]).describe('contacts and rests whose hands lie on at that moment; their fingers are fitted'),
  settle: z
    .union([z.boolean(), z.partialRecord(coordinateName, partName)])
    .default(false)
    .describe('the body is let down or up until it lies on its `supports` as deep as they say; or: coordinates, each found so that the support of a part is as deep as it says'),
  press: z
    .strictObject({
      parts: z.array(partName).min(1).describe('of the body: one of them touches'),
      against: z.literal('towel'),
      millimetres: millimetres.describe('how deep'),
      along: coordinateName.describe('what is moved for it'),
    })
    .optional()
    .describe('the body is moved until it presses a prop'),
  near: z.string().optional().describe('a pose solved together with this one, which it stays close to'),
  move: z
    .partialRecord(coordinateName, z.number().min(0).max(500))
    .default({})
    .describe('coordinates that may move, and how far from what is written: degrees, pelvis.x/y/z millimetres'),
});

const solvedHand = z.strictObject({
  lay: z.boolean().default(true).describe('whether the palm is laid on the skin by its five points; else it stays as written'),
  shift: z.number().min(0).max(40).default(15).describe('how far the palm may slide on the skin from what is written, millimetres'),
  fingers: z.enum(['wrap', 'flat', 'tent', 'fist']).default('wrap').describe('wrap round what is held, lie flat, stand on the finger ends, or close to a fist'),
  avoid: z.array(z.string()).default([]).describe('contacts and rests of the same figure whose hands the fingers keep off'),
  thumb: z.enum(['oppose', 'beside', 'written']).default('oppose').describe('thumb round the other side, alongside the fingers, or as the pose has it'),
});

const clearance = z.strictObject({
  parts: z.array(partName).min(1).describe('of the helper'),
  from: z.enum(['person', 'table', 'chair']),
  millimetres,
});

/** What is wished for: what can't be met is told in words, with how much is missing. */
const wishes = z.strictObject({
  reachReserveMillimetres: millimetres.default(20).describe('what an arm that touches could still reach further'),
  clearances: z.array(clearance).default([]),
  headsApartMillimetres: millimetres.default(100).describe('nearest surfaces of the two heads'),
  balanceInsideMillimetres: millimetres.default(20).describe("the helper's centre of mass inside the outline of the feet, seen from above"),
  neckFlexionDegrees: z.number().min(0).max(60).default(12).describe("most flexion of the helper's neck: the eyes do the rest"),
});

export const compileSchema = z.strictObject({
  poses: z.array(solvedPose).min(1),
  hands: z.record(z.string(), solvedHand).describe('how each hand lies, by the id of its contact or rest'),
  towel: z.strictObject({ at: z.number().min(0).max(600) }).optional().describe('the moment at which it is found where the towel lies on the person, seconds'),
  wishes: wishes.prefault({}),
});

export type CompileFile = z.output<typeof compileSchema>;
export type SolvedPoseFile = CompileFile['poses'][number];
export type SolvedHandFile = CompileFile['hands'][string];
