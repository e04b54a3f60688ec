import { quat, vec3 } from 'gl-matrix';
import { BONE_INDEX, type Side } from '../anatomy/bones.ts';
import { LIMB_BONES } from '../anatomy/limb-index.ts';
import { MIDLINE_LEVELS } from '../anatomy/sites.ts';
import { distanceToMidline } from '../contact/distance-to-midline.ts';
import { minimumJerk } from '../math/ease.ts';
import { quaternion, vector, type Vector } from '../math/vector.ts';
import { applyMotion } from '../motion/apply-motion.ts';
import { breathAt } from '../motion/breath.ts';
import type { MotionFile } from '../motion/motion-file.ts';
import { prepareMotion, type GazeTarget, type PreparedContact, type PreparedGaze, type PreparedMotion } from '../motion/prepare-motion.ts';
import { keyBefore, sampleTrack } from '../motion/track.ts';
import { createFigureScratch, type FigureScratch } from '../rig/figure-scratch.ts';
import { placeBones } from '../rig/forward-kinematics.ts';
import { poseBones } from '../rig/pose-bones.ts';
import { restPalmCentre } from '../rig/rest-point.ts';
import { createGrip, restGrip, setGrip, type Grip } from '../rig/fist.ts';
import { createRig, type Rig } from '../rig/rig.ts';
import type { RigFile } from '../rig/rig-file.ts';
import { setSiteNormal, setSitePoint } from '../rig/skin-site.ts';
import { setPress } from '../rig/thigh-press.ts';
import { stretchForSide } from '../stretch/mirror.ts';
import type { Stretch } from '../stretch/stretch.ts';
import { radians } from '../units.ts';
import { clampTimeSeconds, phaseIndexAt, phaseStartsSeconds, stretchDurationSeconds } from '../stretch/timeline.ts';
import type { ContactFrame, FigureName, Frame } from './frame.ts';
import { solveFoot } from './solve-feet.ts';
import { solveGaze } from './solve-gaze.ts';
import { areArmsCrossed, solveRestsOf } from './solve-rests.ts';
import { createHandResult, setPlace, solveHand, type HandResult, type Touched } from './solve-hand.ts';

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
  /** The fists among the contacts, in their order; null for an open hand. */
  readonly grips: ReadonlyArray<SolvedGrip | null>;
  /** Whose hands rest on each other's arm. */
  readonly areArmsCrossed: Readonly<Record<FigureName, boolean>>;
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
  onFigure,
  site: contact.on.site,
  pointInWorld: vector(),
  normalInWorld: vector(),
  forceDirectionInWorld: vector(),
  forceLevel: 0,
  isHolding: false,
  touch: 0,
  palmInWorld: vector(),
  spineDistanceMetres: Infinity,
});

/** A fist round a prop: where what it holds runs through the hand, in the hand's rest axes, and in the world as just solved. */
export interface SolvedGrip {
  readonly radiusMetres: number;
  readonly atRest: Grip;
  readonly inWorld: Grip;
}

const createSolvedGrip = (stretch: Stretch, { contact, side }: PreparedContact, rig: Rig): SolvedGrip | null => {
  const held = stretch.props.find(({ kind }) => kind === contact.grip?.holds);
  if (held?.kind !== 'towel') return null;
  return { radiusMetres: held.neckRadiusMetres, atRest: restGrip(rig, side, held.neckRadiusMetres, radians(held.oblique)), inWorld: createGrip() };
};

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
    grips: motion.contacts.map((contact) => createSolvedGrip(stretch, contact, figures[contact.figure].rig)),
    areArmsCrossed: { person: areArmsCrossed(figures.person.rig, 'person', motion.rests), helper: areArmsCrossed(figures.helper.rig, 'helper', motion.rests) },
    footShortfallsMetres: new Float64Array(motion.feet.length),
    gazeShortfallsRadians: { person: 0, helper: 0 },
    frame: {
      timeSeconds: 0,
      phaseIndex: 0,
      phase: firstPhase,
      person: figures.person.scratch.frame,
      helper: figures.helper.scratch.frame,
      contacts: motion.contacts.map(createContactFrame),
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

const level = new Float64Array(1);
const levelBefore = new Float64Array(1);

const solveContact = (solver: FrameSolver, index: number, moment: Moment): void => {
  const timeSeconds = moment.poseTimeSeconds;
  const prepared = solver.motion.contacts[index]!;
  const contact = solver.frame.contacts[index]!;
  const own = solver.figures[prepared.figure];
  const touched = solver.figures[prepared.onFigure];
  const grip = solver.grips[index];
  setPlace(contact.pointInWorld, contact.normalInWorld, prepared, touched.asTouched);
  const result = solveHand(solver.hands[index]!, {
    rig: own.rig, figure: own.scratch, prepared, touched: touched.asTouched,
    point: contact.pointInWorld, normal: contact.normalInWorld,
    palmCentreInHand: grip?.atRest.centre ?? own.palmCentreInHand[prepared.side], timeSeconds,
  });
  if (grip) setGrip(grip.inWorld, grip.atRest, own.scratch, LIMB_BONES[prepared.side].hand);
  contact.touch = result.touch;
  const hand = LIMB_BONES[prepared.side].hand;
  vec3.transformQuat(contact.palmInWorld, own.palmCentreInHand[prepared.side], own.scratch.worldRotation[hand]!);
  vec3.add(contact.palmInWorld, contact.palmInWorld, own.scratch.worldPosition[hand]!);
  contact.spineDistanceMetres = distanceToMidline(contact.palmInWorld, solver.frame.midlineInWorld);

  vec3.normalize(contact.forceDirectionInWorld, prepared.forceDirection);
  if (prepared.forceFrameBone >= 0) vec3.transformQuat(contact.forceDirectionInWorld, contact.forceDirectionInWorld, touched.scratch.worldRotation[prepared.forceFrameBone]!);
  sampleTrack(level, prepared.force, timeSeconds);
  sampleTrack(levelBefore, prepared.force, moment.forceTimeSeconds);
  contact.forceLevel = Math.min(level[0]!, levelBefore[0]! * moment.forceShare);
  const key = keyBefore(prepared.force, timeSeconds);
  const next = prepared.force.values[key + 1];
  contact.isHolding = contact.forceLevel > 0 && moment.forceShare === 1 && key >= 0 && (next === undefined || next[0] === prepared.force.values[key]![0]);
};

const setGazePoint = (out: Vector, solver: FrameSolver, target: GazeTarget): void => {
  if ('world' in target) {
    vec3.copy(out, target.world);
    return;
  }
  const { scratch, rig } = solver.figures[target.figure];
  if (target.point === 'face') setSitePoint(out, rig.sites.faceCentre, scratch);
  else if (target.point === 'hands') {
    vec3.add(out, scratch.worldPosition[BONE_INDEX.leftHand]!, scratch.worldPosition[BONE_INDEX.rightHand]!);
    vec3.scale(out, out, 0.5);
  } else vec3.copy(out, scratch.worldPosition[BONE_INDEX[target.point]]!);
};

const gazeFrom = vector();
const gazeTo = vector();

const solveGazeOf = (solver: FrameSolver, name: FigureName, gaze: PreparedGaze, timeSeconds: number): void => {
  let key = 0;
  while (key + 1 < gaze.times.length && gaze.times[key + 1]! <= timeSeconds) key += 1;
  setGazePoint(gazeFrom, solver, gaze.targets[key]!);
  const next = gaze.targets[key + 1];
  if (next !== undefined) {
    const start = gaze.times[key]!;
    setGazePoint(gazeTo, solver, next);
    vec3.lerp(gazeFrom, gazeFrom, gazeTo, minimumJerk((timeSeconds - start) / (gaze.times[key + 1]! - start)));
  }
  const { rig, scratch } = solver.figures[name];
  solver.gazeShortfallsRadians[name] = solveGaze(rig, scratch, gazeFrom);
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

const poseFigure = (solver: FrameSolver, name: FigureName, timeSeconds: number): void => {
  const { rig, scratch } = solver.figures[name];
  sampleTrack(scratch.coordinates, solver.motion.poses[name], timeSeconds);
  poseBones(rig, scratch);
  placeBones(rig, scratch);
  solveFeetOf(solver, name, timeSeconds);
  setPress(scratch.frame.press, rig, scratch);
};

/** The helper breathes along with the person, this much later, seconds: two calm people, not one. */
const HELPER_BREATH_LAG_SECONDS = 0.6;

/** Phase whose start an out-breath goes with: the ease-in. */
const EASE_IN_INDEX = 2;

/** What a frame shows, where poses, breath and force need not all be of one time. Seconds of the stretch, within it. */
export interface Moment {
  /** From when joints, feet, hands and gaze are. */
  readonly poseTimeSeconds: number;
  /** What is happening: index into the stretch's phases. */
  readonly phaseIndex: number;
  /** From when the breath is; may lie beyond the stretch's end. */
  readonly breathTimeSeconds: number;
  /** No force is above `forceShare` (0..1) of what it is at this time, nor above what it is at the poses' time. */
  readonly forceTimeSeconds: number;
  readonly forceShare: number;
}

/**
 * Solves the frame of a moment into `solver.frame` and returns it. A pure function of the solver's inputs and the
 * moment: what was solved before leaves no trace. Fixed order: the person's joints, feet and own hands; the skin points
 * that are touched; the helper's joints, feet and hands; gaze.
 */
export const solveMoment = (solver: FrameSolver, moment: Moment): Frame => {
  const time = moment.poseTimeSeconds;
  const { frame, figures, motion } = solver;
  frame.timeSeconds = time;
  frame.phaseIndex = moment.phaseIndex;
  frame.phase = solver.stretch.phases[moment.phaseIndex]!;
  const outBreathStart = solver.phaseStartsSeconds[EASE_IN_INDEX]!;
  figures.person.scratch.frame.breath = breathAt(moment.breathTimeSeconds, outBreathStart);
  figures.helper.scratch.frame.breath = breathAt(moment.breathTimeSeconds, outBreathStart + HELPER_BREATH_LAG_SECONDS);
  poseFigure(solver, 'person', time);
  solveRestsOf(solver, 'person', time);
  solveMidline(solver);
  poseFigure(solver, 'helper', time);
  for (let i = 0; i < motion.contacts.length; i += 1) solveContact(solver, i, moment);
  solveRestsOf(solver, 'helper', time);
  frame.trunkTurnRadians = trunkTurn(figures.person.scratch);
  solveGazeOf(solver, 'person', motion.gaze.person, time);
  solveGazeOf(solver, 'helper', motion.gaze.helper, time);
  return frame;
};

const played = { poseTimeSeconds: 0, phaseIndex: 0, breathTimeSeconds: 0, forceTimeSeconds: 0, forceShare: 1 };

/** Solves the frame at a time of the stretch as it is played (seconds, clamped); see {@link solveMoment}. */
export const solveFrame = (solver: FrameSolver, timeSeconds: number): Frame => {
  const time = clampTimeSeconds(timeSeconds, solver.durationSeconds);
  played.poseTimeSeconds = played.breathTimeSeconds = played.forceTimeSeconds = time;
  played.phaseIndex = phaseIndexAt(solver.phaseStartsSeconds, time);
  return solveMoment(solver, played);
};
