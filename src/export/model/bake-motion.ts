import { BONE_COUNT } from '../../core/anatomy/bones.ts';
import type { ContactFrame, FigureFrame, FigureName, Frame } from '../../core/frame/frame.ts';
import { solveFrame, type FrameSolver } from '../../core/frame/solve-frame.ts';
import { RING_COUNT, RING_STRIDE } from '../../core/prop/towel-frame.ts';

/**
 * How often a stretch is solved for an exported model, per second. A film needs 30; a straight line between samples this near
 * is within 0.05 degrees of the lids of a blink, which turn fastest of all. Keys that are not needed are left out afterwards.
 */
const SAMPLES_PER_SECOND = 120;
/** The towel moves slowly, and has many joints: one sample in so many is kept. */
const SAMPLES_A_TOWEL = 4;
/** Frames solved before the page gets its turn. */
const FRAMES_A_TURN = 240;

/** A figure's movement: one row a sample. Metres, unit quaternions x y z w, breath 0 to 1. */
export interface BakedFigure {
  readonly rootPositions: Float64Array;
  /** 4 per bone of BONES, relative to the parent. */
  readonly localRotations: Float64Array;
  readonly breath: Float64Array;
}

/** A contact's movement: middle of the palm on the skin and unit force direction in the world, 3 a sample; touch 0 to 1, level 0 to 2. */
export interface BakedContact {
  readonly points: Float64Array;
  readonly directions: Float64Array;
  readonly normals: Float64Array;
  readonly touch: Float64Array;
  readonly levels: Float64Array;
}

/** A whole stretch, solved at even times. */
export interface BakedMotion {
  readonly timesSeconds: Float64Array;
  readonly figures: Readonly<Record<FigureName, BakedFigure>>;
  readonly contacts: readonly BakedContact[];
  /** `TowelFrame.rings`, one row for each of `towelTimesSeconds`; null without a towel. */
  readonly towelRings: Float64Array | null;
  readonly towelTimesSeconds: Float64Array;
}

/** From and to, seconds of the stretch. */
export type TimeRange = readonly [fromSeconds: number, toSeconds: number];

/** Told now and then while something long goes on: share 0 to 1. Gives the page its turn; throws when it was cancelled. */
export type Turn = (share: number) => Promise<void>;

const createFigure = (count: number): BakedFigure => ({
  rootPositions: new Float64Array(3 * count),
  localRotations: new Float64Array(4 * BONE_COUNT * count),
  breath: new Float64Array(count),
});

const createContact = (count: number): BakedContact => ({
  points: new Float64Array(3 * count),
  directions: new Float64Array(3 * count),
  normals: new Float64Array(3 * count),
  touch: new Float64Array(count),
  levels: new Float64Array(count),
});

const keepFigure = (out: BakedFigure, index: number, frame: FigureFrame): void => {
  out.rootPositions.set(frame.rootPosition, 3 * index);
  out.localRotations.set(frame.localRotations, 4 * BONE_COUNT * index);
  out.breath[index] = frame.breath;
};

const keepContact = (out: BakedContact, index: number, frame: ContactFrame): void => {
  out.points.set(frame.laidInWorld, 3 * index);
  out.directions.set(frame.forceDirectionInWorld, 3 * index);
  out.normals.set(frame.normalInWorld, 3 * index);
  out.touch[index] = frame.touch;
  out.levels[index] = frame.forceLevel;
};

const keep = (out: BakedMotion, index: number, frame: Frame): void => {
  keepFigure(out.figures.person, index, frame.person);
  keepFigure(out.figures.helper, index, frame.helper);
  for (const [i, contact] of frame.contacts.entries()) keepContact(out.contacts[i]!, index, contact);
  if (frame.towel !== null && index % SAMPLES_A_TOWEL === 0) out.towelRings?.set(frame.towel.rings, (RING_STRIDE * RING_COUNT * index) / SAMPLES_A_TOWEL);
};

/** Solves a range of a stretch at even times, both ends among them. Overwrites the solver's frame: give it one that nobody watches. */
export const bakeMotion = async (solver: FrameSolver, [fromSeconds, toSeconds]: TimeRange, turn: Turn): Promise<BakedMotion> => {
  const towelSteps = Math.max(1, Math.ceil(((toSeconds - fromSeconds) * SAMPLES_PER_SECOND) / SAMPLES_A_TOWEL));
  const steps = SAMPLES_A_TOWEL * towelSteps;
  const count = steps + 1;
  const evenTimes = (parts: number): Float64Array => Float64Array.from({ length: parts + 1 }, (_, i) => ((toSeconds - fromSeconds) * i) / parts);
  const baked: BakedMotion = {
    timesSeconds: evenTimes(steps),
    towelTimesSeconds: evenTimes(towelSteps),
    figures: { person: createFigure(count), helper: createFigure(count) },
    contacts: solver.frame.contacts.map(() => createContact(count)),
    towelRings: solver.towel === null ? null : new Float64Array(RING_STRIDE * RING_COUNT * (towelSteps + 1)),
  };
  for (const [index, timeSeconds] of baked.timesSeconds.entries()) {
    keep(baked, index, solveFrame(solver, fromSeconds + timeSeconds));
    if (index % FRAMES_A_TURN === 0) await turn(index / count);
  }
  return baked;
};
