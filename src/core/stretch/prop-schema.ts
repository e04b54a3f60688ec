import { z } from 'zod';
import { MIDLINE_LEVELS } from '../anatomy/sites.ts';

/** What a stretch needs beside two people: the list `props` of a stretch file. Metres, degrees; world axes as in the stretch file. */

const size = z.number().min(0.005).max(3);

export const tableSchema = z.strictObject({
  kind: z.literal('table'),
  topHeightMetres: z.number(),
  widthMetres: z.number(),
  lengthMetres: z.number(),
  rearEdgeZMetres: z.number(),
});

export const chairSchema = z.strictObject({
  kind: z.literal('chair').describe('without arms and without a back'),
  seatHeightMetres: size,
  widthMetres: size.default(0.4),
  depthMetres: size.default(0.4),
  rearEdgeZMetres: z.number().describe('of the seat; its middle is at x = 0'),
});

/** Half thickness (away from the body) and half height of a section. */
const halves = z.tuple([size, size]);

const influence = z.strictObject({
  bone: z.string(), weight: z.number(), point: z.tuple([z.number(), z.number(), z.number()]),
  breath: z.tuple([z.number(), z.number(), z.number()]), normal: z.tuple([z.number(), z.number(), z.number()]),
});

/** A place on the person's skin that the towel lies on; `influences` as a skin site of a rig file has them. */
export const towelSiteSchema = z.strictObject({
  alongMetres: z.number().describe('along the taut towel from the middle of the back, to the left +'),
  liftMetres: z.number().describe('how much further than half its thickness the towel is off the skin: the skin around is not flat'),
  influences: z.array(influence).min(1),
});

export const towelSchema = z.strictObject({
  kind: z.literal('towel').describe('a rolled towel round the back of the person, an end in each fist of the helper'),
  lengthMetres: size,
  radiusMetres: size.describe('of the roll where nothing presses it'),
  neckRadiusMetres: size.describe('in the fists'),
  wrapMetres: size.describe('from the middle of the one fist to that of the other: the same all the time, for nothing slides'),
  pressed: z.strictObject({ back: halves, sides: halves }).describe('half thickness and half height where it is pressed on the back and on the sides'),
  level: z
    .strictObject({ from: z.enum(MIDLINE_LEVELS), to: z.enum(MIDLINE_LEVELS), share: z.number().min(0).max(1) })
    .describe('where its middle lies on the back: a share of the way from one level of the midline to another'),
  tilt: z.number().min(-45).max(45).describe("its plane below the thorax's forward axis, front lower +, degrees"),
  oblique: z.number().min(0).max(60).describe('how far it lies across the palm, to the little finger nearer the wrist +, degrees'),
  droopRadiusMetres: size.describe('radius with which the free ends bend down'),
  sites: z.array(towelSiteSchema).default([]).describe('from the right to the left round the back; found by the compiler, not written'),
});

export const pillowSchema = z.strictObject({
  kind: z.literal('pillow').describe('thin and firm, on the table: it keeps its height under the head'),
  sizeMetres: z.tuple([size, size, size]).describe('along x, its height, along z'),
  centreMetres: z.tuple([z.number(), z.number(), z.number()]),
});

export const propSchema = z.discriminatedUnion('kind', [tableSchema, pillowSchema, chairSchema, towelSchema]);

export type Prop = z.output<typeof propSchema>;
export type Table = z.output<typeof tableSchema>;
export type Pillow = z.output<typeof pillowSchema>;
export type Chair = z.output<typeof chairSchema>;
export type TowelProp = z.output<typeof towelSchema>;
export type TowelSiteFile = z.output<typeof towelSiteSchema>;
