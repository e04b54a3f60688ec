import { z } from 'zod';

/**
 * The schema of `models/figures/*.rig.json`: what the build of a figure tells about it, so that core can pose it
 * and find its skin without reading the GLB. Metres; the rest pose of `anatomy/bones.ts`.
 */

const vec3 = z.tuple([z.number(), z.number(), z.number()]);

/**
 * One bone's share in a skin site. With M the bone's posed world transform (rotation and translation):
 * posed point = sum over influences of weight * (M * (point + breath * breathAmount)).
 * What a thigh presses in (`thigh-press.ts`) is left out: none lies there but `navel`, which only names a zone of 10 cm.
 * `point` is in the bone's own frame (rest axes, origin at the joint); `breath` is the offset of the
 * breathing shape at 1, `normal` the outward skin normal averaged around the site, both as directions in that frame.
 */
const influence = z.strictObject({
  bone: z.string(),
  weight: z.number().min(0).max(1),
  point: vec3,
  breath: vec3,
  normal: vec3,
});

const site = z.strictObject({
  /** Where it sits on the drawn mesh: glTF primitive (by material name), the three vertices and their barycentric weights. */
  primitive: z.string(),
  vertices: z.tuple([z.int(), z.int(), z.int()]),
  barycentric: vec3,
  influences: z.array(influence).min(1),
});

/**
 * The tube that stands for a thigh's flesh where it is bent against the belly, from beside the hip's fold to near the knee.
 * `start` is in the frame of UpperLeg, `end` in that of UpperLegTwist; radius at the start, half way and at the end;
 * `flatness`, at start and end, divides the radius across the thigh (along the bone's X).
 */
const thigh = z.strictObject({ start: vec3, end: vec3, radii: vec3, flatness: z.tuple([z.number(), z.number()]) });

export const rigFileSchema = z.strictObject({
  format: z.literal('steady-hands/rig@1'),
  figure: z.enum(['person', 'helper']),
  /** SHA-256 of the GLB file that this was made from, hex. */
  glbSha256: z.string().length(64),
  heightMetres: z.number(),
  /** Parents first, the very list of `anatomy/bones.ts`; translation from the parent's joint (from the floor's origin for the root). */
  bones: z.array(z.strictObject({ name: z.string(), parent: z.string().nullable(), translation: vec3 })),
  /** Flexion axis of each finger and thumb bone in its own rest frame, unit; a positive turn about it closes the hand. */
  flexionAxes: z.record(z.string(), vec3),
  /** Opposition axis of each thumb metacarpal: a positive turn about it swings the thumb in front of the palm. */
  oppositionAxes: z.record(z.string(), vec3),
  thighs: z.strictObject({ left: thigh, right: thigh }),
  sites: z.record(z.string(), site),
});

export type RigFile = z.infer<typeof rigFileSchema>;
export type ThighFile = z.infer<typeof thigh>;
export type SiteInfluence = z.infer<typeof influence>;
