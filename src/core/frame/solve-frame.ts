import { quat, vec3 } from 'gl-matrix';
import { BONE_INDEX, type Side } from '../anatomy/bones.ts';
import { LIMB_BONES } from '../anatomy/limb-index.ts';
import { MIDLINE_LEVELS } from '../anatomy/sites.ts';
import { distanceToMidline } from '../contact/distance-to-midline.ts';
import { quaternion, vector, type Vector } from '../math/vector.ts';
import { applyMotion } from '../motion/apply-motion.ts';
import { breathAt } from '../motion/breath.ts';
import type { MotionFile } from '../motion/motion-file.ts';
import { openFingers, openingAt } from '../motion/finger-opening.ts';
import { prepareMotion, type PreparedContact, type PreparedMotion } from '../motion/prepare-motion.ts';
import { sampleTrack } from '../motion/track.ts';
import { createFigureScratch, type FigureScratch } from '../rig/figure-scratch.ts';
import { placeBones } from '../rig/forward-kinematics.ts';
import { setForearmPoint } from '../ik/solve-forearm.ts';
import { poseBones } from '../rig/pose-bones.ts';
import { restPalmCentre } from '../rig/rest-point.ts';
import { createRig, type Rig } from '../rig/rig.ts';
import type { RigFile } from '../rig/rig-file.ts';
import { setSiteNormal, setSitePoint } from '../rig/skin-site.ts';
import { setPress } from '../rig/thigh-press.ts';
import { stretchForSide } from '../stretch/mirror.ts';
import { toldSite } from '../stretch/told-site.ts';
import type { Stretch } from '../stretch/stretch.ts';
import { clampTimeSeconds, phaseIndexAt, phaseStartsSeconds, stretchDurationSeconds } from '../stretch/timeline.ts';
import type { ContactFrame, FigureName, Frame } from './frame.ts';
import type { Moment } from './moment.ts';
import { solveFoot } from './solve-feet.ts';
import { setForce } from './solve-force.ts';
import { areArmsCrossed, solveRestsOf } from './solve-rests.ts';
import { createHandResult, setPlace, solveHand, type HandResult, type Touched } from './solve-hand.ts';
import { solveLook } from './solve-look.ts';
import { createPadFrame, createSolvedTowel, solvePad, solveTowel, type SolvedTowel } from './solve-towel.ts';

/** A stretch, a side and two figures, made ready to be solved at any time without allocation. */
export interface FrameSolver {
  /** As mirrored for the side. */
  readonly stretch: Stretch;
  readonly side: Side;
  readonly durationSeconds: number;
  /** Start of each phase, and the end, seconds. */
  readonly phaseStartsSeconds: readonly number[];
  /** Overwritten by each {@link solveFrame}. */
  readonly frame: Frame;
  readonly motion: PreparedMotion;
  readonly figures: Readonly<Record<FigureName, SolvedFigure>>;
  /** How each contact's arm came out, in the order of `frame.contacts`; then each rest's. */
  readonly hands: readonly HandResult[];
  /** Whose hands rest on each other's arm. */
  readonly areArmsCrossed: Readonly<Record<FigureName, boolean>>;
  readonly towel: SolvedTowel | null;
  /** How far each pinned foot stays from its place, metres, in the order of `motion.feet`. */
  readonly footShortfallsMetres: Float64Array;
  /** How far each figure's eyes stay from what they look at, radians; see {@link solveGaze}. */
  readonly gazeShortfallsRadians: Record<FigureName, number>;
}

/** One figure of a solver. */
export interface SolvedFigure {
  readonly rig: Rig;
  readonly scratch: FigureScratch;
  readonly palmCentreInHand: Readonly<Record<Side, Vector>>;
  /** Rig and scratch as hands ask for them. */
  readonly asTouched: Touched;
}

const createSolvedFigure = (file: RigFile): SolvedFigure => {
  const rig = createRig(file);
  const scratch = createFigureScratch();
  return {
    rig,
    scratch,
    asTouched: { rig, figure: scratch },
    palmCentreInHand: { left: restPalmCentre(rig, 'left'), right: restPalmCentre(rig, 'right') },
  };
};

const createContactFrame = ({ contact, onFigure }: PreparedContact): ContactFrame => ({
  id: contact.id,
  role: contact.role,
  handFigure: contact.hand.figure,
  hand: contact.hand.side,
  part: contact.part,
  onFigure,
  site: toldSite(contact.on),
  pointInWorld: vector(),
  laidInWorld: vector(),
  normalInWorld: vector(),
  forceDirectionInWorld: vector(),
  forceLevel: 0,
  forceTrend: 0,
  sinceForceChangeSeconds: Infinity,
  isHolding: false,
  reach: 0,
  touch: 0,
  palmInWorld: vector(),
  spineDistanceMetres: Infinity,
});

/** What a solver is made from. */
export interface FrameSolverInput {
  readonly stretch: Stretch;
  readonly side: Side;
  /** What the compiler found for this side, in the place of the numbers that are written. */
  readonly motion?: MotionFile | undefined;
  readonly person: RigFile;
  readonly helper: RigFile;
}

/**
 * Makes a stretch ready for a side.
 * @throws Error in words when the stretch names a pose or bone that isn't there, or a rig file is incomplete.
 */
export const createFrameSolver = (input: FrameSolverInput): FrameSolver => {
  const declared = stretchForSide(input.stretch, input.side);
  const stretch = input.motion === undefined ? declared : applyMotion(declared, input.motion);
  const motion = prepareMotion(stretch);
  const figures = { person: createSolvedFigure(input.person), helper: createSolvedFigure(input.helper) };
  const towel = createSolvedTowel(motion, figures.helper.rig);
  for (const name of ['person', 'helper'] as const) figures[name].scratch.frame.neutral.set(motion.neutral[name]);
  const firstPhase = stretch.phases[0];
  if (!firstPhase) throw new Error(`${stretch.id}: it has no phases.`);
  return {
    stretch,
    side: input.side,
    durationSeconds: stretchDurationSeconds(stretch),
    phaseStartsSeconds: phaseStartsSeconds(stretch),
    motion,
    figures,
    hands: [...motion.contacts, ...motion.rests].map(createHandResult),
    areArmsCrossed: { person: areArmsCrossed(figures.person.rig, 'person', motion.rests), helper: areArmsCrossed(figures.helper.rig, 'helper', motion.rests) },
    towel,
    footShortfallsMetres: new Float64Array(motion.feet.length),
    gazeShortfallsRadians: { person: 0, helper: 0 },
    frame: {
      timeSeconds: 0,
      phaseIndex: 0,
      phase: firstPhase,
      person: figures.person.scratch.frame,
      helper: figures.helper.scratch.frame,
      contacts: motion.contacts.map(createContactFrame),
      towel: towel?.frame ?? null,
      pads: motion.pads.map((pad) => createPadFrame(pad, motion)),
      midlineInWorld: new Float64Array(3 * MIDLINE_LEVELS.length),
      midlineNormalsInWorld: new Float64Array(3 * MIDLINE_LEVELS.length),
      trunkTurnRadians: 0,
    },
  };
};

const point = vector();

const solveFeetOf = (solver: FrameSolver, name: FigureName, timeSeconds: number): void => {
  const { rig, scratch } = solver.figures[name];
  for (let i = 0; i < solver.motion.feet.length; i += 1) {
    const foot = solver.motion.feet[i]!;
    if (foot.figure === name) solver.footShortfallsMetres[i] = solveFoot(rig, scratch, foot, timeSeconds);
  }
};

const MIDLINE_SITES = MIDLINE_LEVELS.map((level) => `midline${level}` as const);

const solveMidline = (solver: FrameSolver): void => {
  const { rig, scratch } = solver.figures.person;
  for (let i = 0; i < MIDLINE_LEVELS.length; i += 1) {
    const site = rig.sites[MIDLINE_SITES[i]!];
    solver.frame.midlineInWorld.set(setSitePoint(point, site, scratch), 3 * i);
    solver.frame.midlineNormalsInWorld.set(setSiteNormal(point, site, scratch), 3 * i);
  }
};

/** Centre of the palm, or of what else is laid on, world. */
const setTouchingPoint = (out: Vector, { scratch, palmCentreInHand }: SolvedFigure, { side, part }: PreparedContact): void => {
  if (part === 'forearm') {
    setForearmPoint(out, scratch, side);
    return;
  }
  const { hand } = LIMB_BONES[side];
  vec3.transformQuat(out, palmCentreInHand[side], scratch.worldRotation[hand]!);
  vec3.add(out, out, scratch.worldPosition[hand]!);
};

const solveContact = (solver: FrameSolver, index: number, moment: Moment): void => {
  const timeSeconds = moment.poseTimeSeconds;
  const prepared = solver.motion.contacts[index]!;
  const contact = solver.frame.contacts[index]!;
  const own = solver.figures[prepared.figure];
  const touched = solver.figures[prepared.onFigure];
  const grip = prepared.contact.grip === undefined ? undefined : solver.towel?.gripsAtRest[prepared.side];
  setPlace(contact.pointInWorld, contact.normalInWorld, prepared, touched.asTouched);
  const result = solveHand(solver.hands[index]!, {
    rig: own.rig, figure: own.scratch, prepared, touched: touched.asTouched,
    point: contact.pointInWorld, normal: contact.normalInWorld,
    palmCentreInHand: grip?.centre ?? own.palmCentreInHand[prepared.side], timeSeconds,
  });
  contact.reach = result.reach;
  vec3.add(contact.laidInWorld, contact.pointInWorld, result.shiftInWorld);
  contact.touch = result.touch;
  setTouchingPoint(contact.palmInWorld, own, prepared);
  contact.spineDistanceMetres = distanceToMidline(contact.palmInWorld, solver.frame.midlineInWorld);

  setForce(contact, prepared, touched.scratch, moment);
};
/** The towel between the helper's fists, and where it presses. */
const solveTowelOf = ({ towel, figures, frame, motion }: FrameSolver, moment: Moment): void => {
  if (towel === null) return;
  solveTowel(towel, figures.person.scratch, figures.helper.scratch);
  for (let i = 0; i < motion.pads.length; i += 1) solvePad(frame.pads[i]!, motion.pads[i]!, towel, figures.person.scratch, moment);
};

const turn = quaternion();

/** Chest relative to pelvis about the pelvis's up axis, radians, + to the person's left. */
const trunkTurn = (figure: FigureScratch): number => {
  quat.invert(turn, figure.worldRotation[BONE_INDEX.hips]!);
  quat.multiply(turn, turn, figure.worldRotation[BONE_INDEX.upperChest]!);
  vec3.set(point, 0, 0, 1);
  vec3.transformQuat(point, point, turn);
  return Math.atan2(point[0]!, point[2]!);
};

const SIDES = ['left', 'right'] as const;

const poseFigure = (solver: FrameSolver, name: FigureName, timeSeconds: number): void => {
  const { rig, scratch } = solver.figures[name];
  sampleTrack(scratch.coordinates, solver.motion.poses[name], timeSeconds);
  for (const side of SIDES) openFingers(scratch.coordinates, side, openingAt(solver.motion.fingers[name][side], timeSeconds));
  poseBones(rig, scratch);
  placeBones(rig, scratch);
  solveFeetOf(solver, name, timeSeconds);
  setPress(scratch.frame.press, rig, scratch);
};

/** The helper breathes along with the person, this much later, seconds: two calm people, not one. */
const HELPER_BREATH_LAG_SECONDS = 0.6;

/**
 * Solves the frame of a moment into `solver.frame` and returns it. A pure function of the solver's inputs and the
 * moment: what was solved before leaves no trace. Fixed order: the person's joints, feet and own hands; the skin points
 * that are touched; the helper's joints, feet and hands; the towel between them; gaze.
 */
export const solveMoment = (solver: FrameSolver, moment: Moment): Frame => {
  const time = moment.poseTimeSeconds;
  const { frame, figures, motion } = solver;
  frame.timeSeconds = time;
  frame.phaseIndex = moment.phaseIndex;
  frame.phase = solver.stretch.phases[moment.phaseIndex]!;
  figures.person.scratch.frame.breath = breathAt(motion.breath, moment.breathTimeSeconds);
  figures.helper.scratch.frame.breath = breathAt(motion.breath, moment.breathTimeSeconds - HELPER_BREATH_LAG_SECONDS);
  poseFigure(solver, 'person', time);
  solveRestsOf(solver, 'person', time);
  solveMidline(solver);
  poseFigure(solver, 'helper', time);
  for (let i = 0; i < motion.contacts.length; i += 1) solveContact(solver, i, moment);
  solveRestsOf(solver, 'helper', time);
  solveTowelOf(solver, moment);
  frame.trunkTurnRadians = trunkTurn(figures.person.scratch);
  solveLook(solver, 'person', moment);
  solveLook(solver, 'helper', moment);
  return frame;
};

const played = { poseTimeSeconds: 0, phaseIndex: 0, breathTimeSeconds: 0, blinkTimeSeconds: 0, forceTimeSeconds: 0, forceShare: 1 };

/** Solves the frame at a time of the stretch as it is played (seconds, clamped); see {@link solveMoment}. */
export const solveFrame = (solver: FrameSolver, timeSeconds: number): Frame => {
  const time = clampTimeSeconds(timeSeconds, solver.durationSeconds);
  played.poseTimeSeconds = played.breathTimeSeconds = played.blinkTimeSeconds = played.forceTimeSeconds = time;
  played.phaseIndex = phaseIndexAt(solver.phaseStartsSeconds, time);
  return solveMoment(solver, played);
};
