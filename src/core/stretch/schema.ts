import { z } from 'zod';
import { BONES, type BoneName } from '../anatomy/bones.ts';
import { CONTACT_SITE_NAMES } from '../anatomy/sites.ts';
import { BODY_PARTS } from '../anatomy/body-parts.ts';
import { compileSchema } from './compile-schema.ts';
import { degrees, figureName, seconds, sideName, vec3 } from './fields.ts';
import { movementSchema } from './movement-schema.ts';
import { figurePoseSchema } from './pose-schema.ts';
import { propSchema } from './prop-schema.ts';

/**
 * The stretch file: one assisted stretch, declared for one side. Degrees, seconds, metres. World axes: Y up,
 * both figures face +Z, +X is their left; the table's rear edge is at z = 0. Mirroring makes the other side.
 *
 * This schema is the source of the TypeScript types, of the validation and of the JSON Schema for editors.
 */

const BONE_NAMES = BONES.map(({ name }) => name) as [BoneName, ...BoneName[]];

const gazeKey = z.strictObject({
  at: seconds,
  look: z
    .union([
      z.strictObject({ figure: figureName, point: z.enum(['face', 'hands', 'leftHand', 'rightHand']) }),
      z.strictObject({ world: vec3 }),
    ])
    .describe('what the eyes look at from then on; between two keys the look wanders over'),
  glance: z.boolean().default(false).describe('the eyes jump over as soon as they leave what they looked at before, with a blink; else they wander until this key'),
  head: z.number().min(0).max(20).default(0).describe('how far at most the head turns after the eyes, degrees; it takes until this key'),
});

/** One out-breath; the in-breath fills the time until the next one. */
const outBreath = z.strictObject({
  at: z.number().min(-20).max(600).describe('when it begins, seconds; the first may begin before the stretch'),
  outSeconds: z.number().min(3).max(8).default(5),
  depth: z.number().min(0).max(1).default(1).describe('how far the chest was filled'),
});

const pass = z.boolean().default(false).describe('whether the movement goes on through this key without stopping');

const asAt = seconds.optional().describe('all as it is at that earlier moment, in the place of what is written here: so a way back ends where the way in went by');

const poseKey = z.strictObject({ at: seconds, pose: z.string(), pass, asAt });

/**
 * Where a foot stands, over time. Between two keys with different places the foot steps: it moves along a
 * straight line in plan and is lifted in the middle. `weight` 0 leaves the leg to the pose's joint angles.
 */
const footKey = z.strictObject({
  at: seconds,
  weight: z.number().min(0).max(1).default(1),
  ankle: vec3.describe('ankle joint in the world, metres'),
  yaw: degrees('toes to the own left +'),
  knee: vec3.describe('the way the knee points, as a direction in the world; the swivel of the pose turns it'),
  pitch: degrees('toes down +').default(0),
  roll: degrees('sole inward +').default(0),
  lift: z.number().min(0).max(0.5).default(0).describe('rise in the middle of the way to this key, metres'),
  toeDrop: degrees('toes hang down in the middle of the way to this key +').default(0),
  pass,
});
const footTrack = z.strictObject({
  figure: figureName,
  side: sideName,
  keys: z.array(footKey).min(1),
});

/** How a hand lies on a place: directions in the frame of `frame` (a bone of the touched figure, or the world). */
const laying = {
  fingers: vec3.describe('where the fingers point; projected on the skin'),
  shift: z.tuple([z.number(), z.number()]).describe('along the fingers, and to the thumb side; metres'),
  gap: z.number().min(-0.02).max(0.1).describe('palm centre above the skin when laid on, metres'),
  tip: degrees('finger end lifted off +'),
  roll: degrees('thumb side lifted off +'),
};
const palm = z.strictObject({
  frame: z.string().describe("'skin' (turns with the skin at the site; axes of the rest pose), a bone of the touched figure, or 'world'"),
  ...laying,
  shift: laying.shift.default([0, 0]),
  gap: laying.gap.default(0),
  tip: laying.tip.default(0),
  roll: laying.roll.default(0),
});
// No defaults here: what a key leaves out stays as in the key before.
const layingChange = z.strictObject(laying).partial();

const reachKey = z.strictObject({
  at: seconds,
  reach: z.number().min(0).max(1).describe('0 the arm is left to its pose, 1 the hand is at the place'),
  height: z.number().min(0).max(0.3).default(0).describe('palm above the skin, metres'),
  lift: z.number().min(0).max(0.5).default(0).describe('rise of the hand in the middle of the way to this key, metres'),
  pass,
  palm: layingChange.optional().describe('changes to how the hand lies, from this key on'),
  asAt,
});

/** What carries a body: checked at every frame while it does, and aimed at by the compiler. */
const support = z.strictObject({
  figure: figureName,
  parts: z.array(z.enum(BODY_PARTS)).min(1).describe('parts that rest or stand together: one of them at least touches'),
  on: z.enum(['table', 'pillow', 'chair', 'floor']),
  during: z.array(z.tuple([seconds, seconds])).min(1).optional().describe('from when to when, seconds; all the time when left out'),
  sink: z
    .tuple([z.number().min(-10).max(30), z.number().min(-10).max(30)])
    .default([-4, 6])
    .describe('least and most depth of the lowest skin under the surface that the compiler aims at, millimetres: flesh and pad give'),
});

const forceKey = z.strictObject({ at: seconds, level: z.number().min(0).max(2) });

const CONTACT_SITES = CONTACT_SITE_NAMES.flatMap((name) => [`left${name}`, `right${name}`] as const) as [
  `left${(typeof CONTACT_SITE_NAMES)[number]}`,
];

/** A fist round a prop, how thick and how oblique it is there the prop says. */
const grip = z.strictObject({ holds: z.literal('towel').describe('the prop that is held') });

const force = z.strictObject({
  frame: z.string().describe("a bone of the touched figure, or 'world'"),
  direction: vec3,
  keys: z.array(forceKey).min(2),
});

/** A helper's hand on the person: drawn with a marker, and checked. */
const contact = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  role: z.enum(['guide', 'steady']),
  hand: z.strictObject({ figure: figureName, side: sideName }),
  part: z.enum(['palm', 'forearm']).default('palm').describe("what is laid on: the palm, or the palm side of that hand's forearm (then `palm` says how the forearm lies; `tip` is left out of account)"),
  on: z.strictObject({
    figure: figureName,
    site: z.enum(CONTACT_SITES),
    called: z.enum(CONTACT_SITES).optional().describe('the site by whose words the place is told, where `palm` moves the hand far along the skin; left out: by those of `site`'),
  }),
  palm,
  grip: grip.optional().describe('the hand is a fist that holds something, all the time: `palm` then lays the middle of what is held, not the palm'),
  force,
  reach: z.array(reachKey).min(2),
});

/** A hand that rests on the own body or on a prop: solved like a contact, not marked. */
const rest = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  hand: z.strictObject({ figure: figureName, side: sideName }),
  on: z.union([
    z.strictObject({ figure: figureName, site: z.enum(CONTACT_SITES) }),
    z.strictObject({ point: vec3.describe('in the world, metres'), normal: vec3 }),
  ]),
  over: z.string().optional().describe('id of a rest further up: the own other hand, over which this one lies. It is found after that one, on both'),
  palm,
  reach: z.array(reachKey).min(2),
});

/** What presses on the person but is no hand: the towel, beside the spine. Drawn as a patch, and checked. */
const pad = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  of: z.literal('towel'),
  side: sideName.describe("the person's own side of the spine"),
  fromMidlineMetres: z.tuple([z.number().min(0.02), z.number().max(0.2)]).describe('from where to where it is drawn, along the towel from the middle of the back'),
  force,
});

/** Plain words in which {left} and {right} stand for the sides, so that the mirrored stretch says the right ones. */
const sidedText = z.string().min(1);

/** What the person may feel. */
const felt = z.strictObject({
  may: sidedText.describe('where a mild stretch may be felt'),
  mustNot: sidedText.describe('where it must not hurt'),
});

const phase = z.strictObject({
  id: z.enum(['setUp', 'contact', 'easeIn', 'hold', 'easeOut', 'release']),
  durationSeconds: seconds,
  caption: sidedText.describe('what happens, for who watches: it says who does it'),
  captionFor: z
    .strictObject({ person: sidedText, helper: sidedText })
    .optional()
    .describe('the same said to the person, and to the helper ("you"); left out: the caption serves all'),
  ask: sidedText.optional().describe('what the helper asks in this phase: the question alone'),
  screenReader: sidedText.describe('the same moment told without the picture'),
});

/** The prepared views that look at both bodies from outside. */
export const OUTSIDE_CAMERAS = ['over-shoulder', 'front', 'back', 'left', 'right', 'top'] as const;
const cameras = z.partialRecord(z.enum(OUTSIDE_CAMERAS), vec3.describe('from the middle of both bodies towards the camera, any length'));

/** Views that are nobody's side, so that they are the same for both sides of a stretch. */
const lookThrough = z.partialRecord(z.enum(['over-shoulder', 'front', 'back', 'top']), figureName);

/** Where the helper's own view is taken from: the eyes, and how the helper leans to see past the person's head. Metres, level look. */
const eyes = z.strictObject({
  aside: z.number().min(-0.4).max(0.4).describe('towards the side of the steady hand; less than 0: to the other side'),
  ahead: z.number().min(-0.1).max(0.4).describe('before the eyes; less than 0: behind them'),
  up: z.number().min(0).max(0.4),
});

export const stretchSchema = z.strictObject({
  format: z.literal('steady-hands/stretch@1'),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string(),
  summary: z.string(),
  side: sideName.describe('the side that the file is written for'),
  sideMeans: z.enum(['bentKnee', 'turn']).default('bentKnee').describe("what `side` is the side of: the bent knee, or the person's turn"),
  aim: sidedText.describe('in plain words: which part of the back'),
  felt: felt.optional(),
  props: z.array(propSchema),
  phases: z.array(phase).length(6),
  poses: z.strictObject({ person: z.record(z.string(), figurePoseSchema), helper: z.record(z.string(), figurePoseSchema) }),
  neutral: z
    .strictObject({ person: z.string().optional(), helper: z.string().optional() })
    .default({})
    .describe('a pose of each figure whose back and hips count as 0 degrees of flexion: how the figure lies or sits without bending'),
  motion: z.strictObject({ person: z.array(poseKey).min(1), helper: z.array(poseKey).min(1) }),
  feet: z.array(footTrack),
  contacts: z.array(contact),
  rests: z.array(rest),
  pads: z.array(pad).default([]).describe('where the towel presses'),
  supports: z.array(support).default([]).describe('what rests on table and floor, and when'),
  movement: movementSchema.prefault({}),
  gaze: z.strictObject({
    person: z.array(gazeKey).min(1),
    helper: z.array(gazeKey).min(1),
  }),
  breath: z.array(outBreath).min(2).optional().describe("both figures' out-breaths; the first and the last breath come again before and after; left out: calm breaths, one out-breath begins with the ease-in"),
  compile: compileSchema.optional().describe('what the compiler finds, and what it keeps to; without it the stretch is played as written'),
  cameras: cameras.optional().describe('where a prepared view stands, where it is not the usual place; only the picture depends on it'),
  lookThrough: lookThrough.optional().describe('whose body a prepared view looks through, where it would hide what the stretch is about; only the picture depends on it'),
  withoutMarks: z.array(z.enum(['ownTurn'])).optional().describe('which marks the picture leaves out, where they would cross a hand in every view'),
  eyes: eyes.optional().describe("where the helper's own view is taken from, where it is not the usual place; only the picture depends on it"),
  sources: z.array(z.strictObject({ what: z.string(), where: z.string() })).min(1),
});

/** A place on the skin told as a point of a bone: for mistakes alone, which may lay a hand where no stretch can name a place. */
const rawPlace = z.strictObject({
  figure: figureName,
  bone: z.enum(BONE_NAMES),
  point: vec3.describe("from the bone's origin, in the axes that it has at rest, metres"),
  normal: vec3.describe('out of the skin, in the same axes'),
});

/** A stretch with a mistake in it; see `safety/mistake-schema.ts`. */
export const mistakenStretchSchema = stretchSchema.extend({ contacts: z.array(contact.extend({ on: z.union([contact.shape.on, rawPlace]) })) });

/** A stretch file as it is written, or with a mistake made in it. */
export type StretchFile = z.output<typeof mistakenStretchSchema>;
export type PalmFile = z.output<typeof palm>;
export type BreathFile = NonNullable<StretchFile['breath']>;
export type EyesFile = z.output<typeof eyes>;
export type Support = z.output<typeof support>;
