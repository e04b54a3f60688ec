import { BONE_INDEX } from '../../../src/core/anatomy/bones.ts';
import { vector } from '../../../src/core/math/vector.ts';
import { createTowelFrame, type TowelFrame } from '../../../src/core/prop/towel-frame.ts';
import { createTowelRoom, prepareTowel, setTowel } from '../../../src/core/prop/towel.ts';
import { createFigureScratch } from '../../../src/core/rig/figure-scratch.ts';
import { towelSchema, type TowelProp, type TowelSiteFile } from '../../../src/core/stretch/prop-schema.ts';

/** A towel round an upright drum that hangs on the chest: everything about it can be reckoned by hand. Metres. */
export const DRUM_RADIUS = 0.13;
const CENTRE = [0, 0.9, 0] as const;
const SITES_A_SIDE = 20;
/** Sites go round the back as far as this from its middle, radians. */
const FARTHEST = 2;

const prop = towelSchema.parse({
  kind: 'towel', lengthMetres: 1.2, radiusMetres: 0.042, neckRadiusMetres: 0.023, wrapMetres: 0.67,
  pressed: { back: [0.035, 0.05], sides: [0.035, 0.05] }, level: { from: 'T7', to: 'T10', share: 0.2 }, tilt: 0, oblique: 30, droopRadiusMetres: 0.125,
});

const site = (angle: number): TowelSiteFile => {
  const out: [number, number, number] = [Math.sin(angle), 0, -Math.cos(angle)];
  return {
    alongMetres: (DRUM_RADIUS + 0.035) * angle, liftMetres: 0,
    influences: [{ bone: 'upperChest', weight: 1, point: [DRUM_RADIUS * out[0], 0, DRUM_RADIUS * out[2]], breath: [0, 0, 0], normal: out }],
  };
};

const towelProp: TowelProp = { ...prop, sites: Array.from({ length: 2 * SITES_A_SIDE + 1 }, (_, i) => site((FARTHEST * (i - SITES_A_SIDE)) / SITES_A_SIDE)) };

type Point = readonly [number, number, number];
export interface Hands { readonly left: Point; readonly right: Point; readonly leftAxis: Point; readonly rightAxis: Point }

/** The towel between two hands, solved anew each time with the same room: what was solved before must leave no trace. */
export const createDrum = (): { readonly prop: TowelProp; lay(hands: Hands): TowelFrame } => {
  const towel = prepareTowel(towelProp);
  const room = createTowelRoom(towel);
  const frame = createTowelFrame();
  const body = createFigureScratch();
  for (const rotation of body.worldRotation) rotation[3] = 1;
  body.worldPosition[BONE_INDEX.upperChest]!.set(CENTRE);
  return {
    prop: towelProp,
    lay: ({ left, right, leftAxis, rightAxis }) => {
      setTowel(frame, towel, room, {
        body,
        grips: { left: { centre: vector(...left), axis: vector(...leftAxis) }, right: { centre: vector(...right), axis: vector(...rightAxis) } },
      });
      return frame;
    },
  };
};

/** Hands on both sides of the drum, `share` 0 well behind it with the towel straight between them, 1 wrapped round it; the same on both sides. */
export const reachRound = (share: number): Hands => {
  // The towel's middle line runs on a circle of this radius, and straight on from there.
  const circle = DRUM_RADIUS + 0.035;
  const half = 0.667 / 2;
  const round = share * 1.6;
  const straight = half - circle * round;
  const x = circle * Math.sin(round) + straight * Math.cos(round);
  const z = -circle * Math.cos(round) + straight * Math.sin(round) - 0.2 * (1 - Math.min(1, 6 * share));
  const axis: Point = [Math.cos(round), 0, Math.sin(round)];
  return { left: [x, CENTRE[1], z], right: [-x, CENTRE[1], z], leftAxis: axis, rightAxis: [-axis[0], axis[1], axis[2]] };
};
