import type { Side } from '../anatomy/bones.ts';
import { LIMB_BONES } from '../anatomy/limb-index.ts';
import { vector } from '../math/vector.ts';
import type { PreparedMotion, PreparedPad } from '../motion/prepare-motion.ts';
import { setPadPlace } from '../prop/pad-place.ts';
import { createTowelRoom, setTowel, type PreparedTowel, type TowelRoom } from '../prop/towel.ts';
import { createTowelFrame, type TowelFrame } from '../prop/towel-frame.ts';
import type { FigureScratch } from '../rig/figure-scratch.ts';
import { createGrip, restGrip, setGrip, type Grip } from '../rig/fist.ts';
import type { Rig } from '../rig/rig.ts';
import { radians } from '../units.ts';
import type { PadFrame } from './frame.ts';
import type { Moment } from './moment.ts';
import { setForce } from './solve-force.ts';

/** A solver's towel: what is fixed, and room for what is solved. */
export interface SolvedTowel {
  readonly towel: PreparedTowel;
  readonly room: TowelRoom;
  readonly frame: TowelFrame;
  /** How each fist of the helper holds it, in the hand. */
  readonly gripsAtRest: Readonly<Record<Side, Grip>>;
  /** The same as posed, world. */
  readonly grips: Readonly<Record<Side, Grip>>;
}

/** Makes a towel ready; null when the stretch has none. */
export const createSolvedTowel = ({ towel }: PreparedMotion, helper: Rig): SolvedTowel | null => {
  if (towel === null) return null;
  const { neckRadiusMetres, oblique } = towel.prop;
  const gripOf = (side: Side): Grip => restGrip(helper, side, neckRadiusMetres, radians(oblique));
  return {
    towel,
    room: createTowelRoom(towel),
    frame: createTowelFrame(),
    gripsAtRest: { left: gripOf('left'), right: gripOf('right') },
    grips: { left: createGrip(), right: createGrip() },
  };
};

/** Lays the towel round the person between the helper's fists; both must be posed. */
export const solveTowel = ({ towel, room, frame, gripsAtRest, grips }: SolvedTowel, person: FigureScratch, helper: FigureScratch): void => {
  setGrip(grips.left, gripsAtRest.left, helper, LIMB_BONES.left.hand);
  setGrip(grips.right, gripsAtRest.right, helper, LIMB_BONES.right.hand);
  setTowel(frame, towel, room, { body: person, grips });
};

/** A patch is this much of the roll's height: a roll presses with its middle. */
const DRAWN_SHARE = 0.76;

export const createPadFrame = ({ pad }: PreparedPad, { towel }: PreparedMotion): PadFrame => ({
  id: pad.id,
  role: 'support',
  side: pad.side,
  pointInWorld: vector(),
  normalInWorld: vector(),
  alongInWorld: vector(),
  halfLengthMetres: (pad.fromMidlineMetres[1] - pad.fromMidlineMetres[0]) / 2,
  halfHeightMetres: towel === null ? 0 : DRAWN_SHARE * towel.prop.pressed.back[1],
  forceDirectionInWorld: vector(),
  forceLevel: 0,
  forceTrend: 0,
  sinceForceChangeSeconds: Infinity,
  isHolding: false,
  touch: 0,
});

/** Writes where a pad is on the person's skin, whether the towel lies on it, and its force. */
export const solvePad = (out: PadFrame, prepared: PreparedPad, { towel, frame }: SolvedTowel, person: FigureScratch, moment: Moment): void => {
  const [from, to] = prepared.pad.fromMidlineMetres;
  out.touch = setPadPlace(out, { towel, frame, body: person, alongMetres: (prepared.pad.side === 'left' ? 1 : -1) * ((from + to) / 2) });
  setForce(out, prepared, person, moment);
};
