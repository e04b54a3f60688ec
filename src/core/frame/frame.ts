import { BONE_COUNT } from '../anatomy/bones.ts';
import { COORDINATE_COUNT } from '../anatomy/coordinates.ts';
import { MIDLINE_LEVELS, type ContactSite } from '../anatomy/sites.ts';
import type { Side } from '../anatomy/bones.ts';
import type { TowelFrame } from '../prop/towel-frame.ts';
import { PRESS_COUNT } from '../rig/thigh-press.ts';
import type { ContactPart, ForceLevelName, Role, StretchPhase } from '../stretch/stretch.ts';

/** Which body: the one stretched, or the one who helps. */
export type FigureName = 'person' | 'helper';

/** A posed figure. All arrays are indexed as `anatomy/bones.ts` BONES; quaternions are x, y, z, w. */
export interface FigureFrame {
  /** Position of the bone `hips` in the world, metres. */
  readonly rootPosition: Float64Array;
  /** Rotation of each bone relative to its parent (rest is the identity). 4 per bone. */
  readonly localRotations: Float64Array;
  /** Origin of each bone in the world, metres. 3 per bone. */
  readonly worldPositions: Float64Array;
  /** Rotation of each bone in the world. 4 per bone. */
  readonly worldRotations: Float64Array;
  /** Weight of the breathing shape, 0 (out) to 1 (in). */
  breath: number;
  /** Anatomical coordinates as solved, arms and legs that reach included; radians, metres; `anatomy/coordinates.ts`. */
  readonly coordinates: Float64Array;
  /** What counts as 0 in each of them: how the figure lies or sits without bending; radians, metres. The same all through a stretch. */
  readonly neutral: Float64Array;
  /** Where the bent thighs press the trunk's skin in, left then right; see `rig/thigh-press.ts`. */
  readonly press: Float64Array;
}

/** One contact at one time. World axes, metres. */
export interface ContactFrame {
  readonly id: string;
  readonly role: Role;
  /** Whose hand, and which. */
  readonly handFigure: FigureName;
  readonly hand: Side;
  /** What of that arm is laid on. */
  readonly part: ContactPart;
  /** On whose skin, and the site by whose words the place is told; a mistake may lie where no place has a name. */
  readonly onFigure: FigureName;
  readonly site: ContactSite | null;
  /** The site on the posed skin. */
  readonly pointInWorld: Float64Array;
  /** Where the palm's middle lies when it is laid on: the site moved along the skin as the stretch says. Flat: a round limb's skin may be some millimetres lower. */
  readonly laidInWorld: Float64Array;
  /** Outward skin normal at the site, unit. */
  readonly normalInWorld: Float64Array;
  /** Which way the hand presses or guides, unit. */
  readonly forceDirectionInWorld: Float64Array;
  /** 0 none · 1 light · 2 gentle; fractions between. */
  forceLevel: number;
  /** +1 while the level rises, -1 while it falls, 0 while it stands still or there is none. */
  forceTrend: -1 | 0 | 1;
  /** Since the level last began to rise or fall, or came to another word; seconds of the stretch, Infinity before the first time and in a let-go. */
  sinceForceChangeSeconds: number;
  /** Whether the level is held (not rising or falling) right now. */
  isHolding: boolean;
  /** 0 the arm is left to its pose, 1 the hand is at its place, maybe above the skin. */
  reach: number;
  /** 0 hand away, 1 hand laid on. */
  touch: number;
  /** Centre of the hand's palm (PalmCentre site of the hand), or the forearm's touching point, in the world. */
  readonly palmInWorld: Float64Array;
  /** Nearest distance from the palm's centre to the skin midline C7-S2, metres. */
  spineDistanceMetres: number;
}

/** A place where the towel presses on the person, at one time. World axes, metres. */
export interface PadFrame {
  readonly id: string;
  readonly role: 'support';
  /** The person's own side of the spine. */
  readonly side: Side;
  /** Its middle on the posed skin. */
  readonly pointInWorld: Float64Array;
  /** Outward skin normal there, unit. */
  readonly normalInWorld: Float64Array;
  /** Direction of the towel there, to the person's left, unit. */
  readonly alongInWorld: Float64Array;
  /** Half of its length along the towel, and half of its height. */
  readonly halfLengthMetres: number;
  readonly halfHeightMetres: number;
  readonly forceDirectionInWorld: Float64Array;
  /** 0 none · 1 light · 2 gentle; fractions between. */
  forceLevel: number;
  /** +1 while the level rises, -1 while it falls, 0 while it stands still or there is none. */
  forceTrend: -1 | 0 | 1;
  /** Since the level last began to rise or fall, or came to another word; seconds of the stretch, Infinity before the first time and in a let-go. */
  sinceForceChangeSeconds: number;
  isHolding: boolean;
  /** 0 the towel is away, 1 it lies on. */
  touch: number;
}

/** Everything that is drawn or told about one moment. Owned by a scratch, overwritten by the next solve. */
export interface Frame {
  /** The moment of the stretch that the poses are from. */
  timeSeconds: number;
  /** What is happening; in a let-go it may differ from the phase that the poses are from. */
  phaseIndex: number;
  phase: StretchPhase;
  readonly person: FigureFrame;
  readonly helper: FigureFrame;
  readonly contacts: readonly ContactFrame[];
  /** The towel, where the stretch has one. */
  readonly towel: TowelFrame | null;
  readonly pads: readonly PadFrame[];
  /** Skin midline of the person, C7 to S2, 3 per level of MIDLINE_LEVELS, metres, world. */
  readonly midlineInWorld: Float64Array;
  /** Outward skin normals along it, 3 per level. */
  readonly midlineNormalsInWorld: Float64Array;
  /**
   * The person's own turn: chest relative to pelvis about the pelvis's up axis, radians, + = to the person's left.
   * Drawn as the open curved arrow.
   */
  trunkTurnRadians: number;
}

export const createFigureFrame = (): FigureFrame => ({
  rootPosition: new Float64Array(3),
  localRotations: new Float64Array(4 * BONE_COUNT),
  worldPositions: new Float64Array(3 * BONE_COUNT),
  worldRotations: new Float64Array(4 * BONE_COUNT),
  breath: 0,
  coordinates: new Float64Array(COORDINATE_COUNT),
  neutral: new Float64Array(COORDINATE_COUNT),
  press: new Float64Array(PRESS_COUNT),
});

export const MIDLINE_POINT_COUNT = MIDLINE_LEVELS.length;

/** The word that a user sees for a force level (0 rest, 1 light, 2 gentle; nearest). */
export const forceLevelName = (level: number): ForceLevelName =>
  level < 0.5 ? 'rest' : level < 1.5 ? 'light' : 'gentle';
