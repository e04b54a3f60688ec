import type { Side } from '../../core/anatomy/bones.ts';
import { COORDINATE_INDEX, COORDINATE_NAMES, type CoordinateName } from '../../core/anatomy/coordinates.ts';
import { solveFrame } from '../../core/frame/solve-frame.ts';
import type { LayingFile, MotionFile } from '../../core/motion/motion-file.ts';
import type { Stretch } from '../../core/stretch/stretch.ts';
import type { SolvedPoseFile } from '../../core/stretch/compile-schema.ts';
import { prepareClearances } from './body-residuals.ts';
import { findUnmet } from './find-unmet.ts';
import { fitFingers, type FingerShape } from './fit-fingers.ts';
import { layHands } from './lay-hands.ts';
import { isPressed, prepareHand } from './palm-residuals.ts';
import { hasLaidKeys, layingOf } from './pose-unknowns.ts';
import { settle, settledNames } from './settle.ts';
import { chooseTowelSites } from './towel-sites.ts';
import { createMoment, createWorkbench, handOf, handsSurface, isFist, keysOf, type Moment, type Workbench } from './workbench.ts';
import { roundedDegrees, roundedMetres, writePoseFile } from './write-pose-file.ts';

/** The person first: what the helper touches must stand still. */
const ORDER = ['person', 'helper'] as const;

/** Poses that hang together by `near`, in the order of the file. */
const groupsOf = (poses: readonly SolvedPoseFile[]): SolvedPoseFile[][] => {
  const groups: SolvedPoseFile[][] = [];
  for (const pose of poses) {
    const group = groups.find((one) => one.some(({ figure, pose: name }) => figure === pose.figure && name === pose.near));
    if (group) group.push(pose);
    else groups.push([pose]);
  }
  return groups;
};

const namesOf = (part: string): CoordinateName[] => COORDINATE_NAMES.filter((name) => name.startsWith(`${part}.`));

const copyInto = (bench: Workbench, moment: Moment, names: readonly CoordinateName[]): void => {
  const { coordinates } = bench.solver.figures[moment.solved.figure].scratch;
  for (const key of moment.keys) for (const name of names) key[COORDINATE_INDEX[name]] = coordinates[COORDINATE_INDEX[name]]!;
};

/** Closes the fingers of all hands; `shapes` are what they have been, and become what they are. */
const closeHands = (bench: Workbench, moments: readonly Moment[], shapes: Map<string, FingerShape>): void => {
  for (const moment of moments) {
    for (const id of moment.solved.hands) {
      const { prepared: { figure, side, part }, intent } = handOf(bench, id);
      // A hand beyond a laid-on forearm touches nothing: its fingers stay as written.
      if (part === 'forearm') continue;
      solveFrame(bench.solver, moment.solved.at);
      const { rig, scratch } = bench.solver.figures[figure];
      const surface = moment.touched.get(id)!;
      shapes.set(id, fitFingers({ rig, figure: scratch, mesh: bench.figures[figure].mesh, side, surface, avoided: handsSurface(bench, intent.avoid), skinUnder: moment.shells.get(id)?.points ?? null, intent, before: shapes.get(id) ?? null }));
      copyInto(bench, moment, namesOf(`${side}Fingers`));
    }
  }
};

/** Of a hand's fingers, what stays as it is written. */
const NEVER_FOUND = /\.(spread|thumbAdduction)$/;

const solvedNames = (bench: Workbench, solved: SolvedPoseFile): Set<CoordinateName> =>
  new Set([
    ...(Object.keys(solved.move) as CoordinateName[]),
    ...(solved.press === undefined ? [] : [solved.press.along]),
    ...settledNames(solved),
    ...solved.hands.flatMap((id) => {
      const { side, part } = handOf(bench, id).prepared;
      return part === 'forearm' ? [] : namesOf(`${side}Fingers`).filter((name) => !NEVER_FOUND.test(name));
    }),
  ]);

const isLaid = (bench: Workbench, id: string): boolean => {
  const { intent, prepared } = handOf(bench, id);
  return intent.lay && !isFist(bench, id) && hasLaidKeys(prepared);
};

const layingFile = (bench: Workbench, id: string): LayingFile => {
  const [gap, tip, roll, along, thumbward] = layingOf(handOf(bench, id).prepared);
  return {
    gap: roundedMetres(gap! / 1000), tip: roundedDegrees(tip!), roll: roundedDegrees(roll!),
    shift: [roundedMetres(along! / 1000), roundedMetres(thumbward! / 1000)],
  };
};

/** What a compile works on. */
export interface CompileInput {
  readonly stretch: Stretch;
  readonly side: Side;
  readonly figures: Workbench['figures'];
  /** What the motion file is to carry; see `motion-hash.ts`. */
  readonly hash: string;
}

/** Fingers that close move the palm's skin too: where that presses it too deep, palms and fingers are laid once more. */
const MOST_LAYINGS = 3;

/** Bodies and palms of a group of poses, then fingers; returns the hands that were laid. */
const solveStage = (bench: Workbench, stage: readonly SolvedPoseFile[]): string[] => {
  const moments = stage.map((pose) => createMoment(bench, pose));
  const hands = [...new Set(stage.flatMap((pose) => pose.hands))];
  const laid = hands.filter((id) => isLaid(bench, id));
  const between = stage.slice(1).map((pose, i) => {
    const before = stage[i]!;
    return createMoment(bench, { ...pose, at: (before.at + pose.at) / 2, hands: pose.hands.filter((id) => before.hands.includes(id)) });
  });
  const shapes = new Map<string, FingerShape>();
  const samples = new Map(laid.map((id) => [id, prepareHand(bench.figures[stage[0]!.figure].mesh, handOf(bench, id).prepared)] as const));
  const arePressed = (): boolean => moments.some((moment) => {
    solveFrame(bench.solver, moment.solved.at);
    return moment.solved.hands.some((id) => samples.has(id) && isPressed(bench, moment, id, samples.get(id)!));
  });
  for (let laying = 0; laying === 0 || (laying < MOST_LAYINGS && arePressed()); laying += 1) {
    layHands(bench, { moments, between, laid });
    closeHands(bench, moments, shapes);
  }
  return laid;
};

/**
 * A hand that lies over the own other hand is found after it, with its own arm, on the body as it then is. All else is
 * found together, first.
 */
const stagesOf = (bench: Workbench, group: readonly SolvedPoseFile[]): SolvedPoseFile[][] => {
  const chain = bench.solver.stretch.rests.flatMap(({ id, over }) =>
    (over !== undefined && isLaid(bench, id) && group.some(({ hands }) => hands.includes(id)) ? [id] : []));
  const isOfArm = (id: string) => ([name]: [string, number]): boolean => name.startsWith(`${handOf(bench, id).prepared.side}Arm.`);
  const moving = (pose: SolvedPoseFile, isMeant: (entry: [string, number]) => boolean): SolvedPoseFile['move'] =>
    Object.fromEntries(Object.entries(pose.move).filter(isMeant));
  return [
    group.map((pose) => ({
      ...pose,
      hands: pose.hands.filter((id) => !chain.includes(id)),
      move: moving(pose, (entry) => !chain.some((id) => isOfArm(id)(entry))),
    })),
    ...chain.map((id) => group.filter(({ hands }) => hands.includes(id)).map((pose) => ({ ...pose, hands: [id], move: moving(pose, isOfArm(id)) }))),
  ];
};

/** Bodies and palms of a group of poses, then fingers; adds what it finds to the motion. */
const solveGroup = (bench: Workbench, group: readonly SolvedPoseFile[], motion: MotionFile): MotionFile => {
  for (const pose of group) settle(bench, pose);
  const { figure } = group[0]!;
  const laid = stagesOf(bench, group).flatMap((stage) => solveStage(bench, stage));
  const found = Object.fromEntries(group.map((solved) => [solved.pose, writePoseFile(keysOf(bench.solver, figure, solved.pose)[0]!, solvedNames(bench, solved))]));
  return {
    ...motion,
    poses: { ...motion.poses, [figure]: { ...motion.poses[figure], ...found } },
    layings: { ...motion.layings, ...Object.fromEntries(laid.map((id) => [id, layingFile(bench, id)])) },
  };
};

/** Lays the towel on the person, who is posed by now. */
const layTowel = ({ stretch, side, figures }: CompileInput, motion: MotionFile): MotionFile => {
  const bench = createWorkbench({ stretch, side, figures, motion });
  const prop = bench.solver.motion.towel?.prop;
  return prop === undefined || bench.compile.towel === undefined ? motion : { ...motion, towel: chooseTowelSites(bench, prop, bench.compile.towel.at) };
};

/** What a motion leaves unmet, measured as it will be played: rounded, and with all that one pose hands down to others. */
const measureUnmet = ({ stretch, side, figures }: CompileInput, motion: MotionFile): MotionFile['unmet'] => {
  const bench = createWorkbench({ stretch, side, figures, motion });
  const clearances = prepareClearances(bench);
  return bench.compile.poses.flatMap((pose) => findUnmet(bench, createMoment(bench, pose), clearances));
};

/** Finds one side's motion, figure by figure and group by group, each on what was found before. */
export const compileStretch = (input: CompileInput): MotionFile => {
  const { stretch, side, figures, hash } = input;
  let motion: MotionFile = { format: 'steady-hands/motion@1', stretch: stretch.id, side, hash, poses: { person: {}, helper: {} }, layings: {}, unmet: [] };
  const declared = stretch.compile?.poses ?? [];
  for (const figure of ORDER) {
    const groups = groupsOf(declared.filter((pose) => pose.figure === figure));
    for (const i of groups.keys()) {
      const bench = createWorkbench({ stretch, side, figures, motion });
      // As declared for this side: coordinates' names may be mirrored.
      const group = groupsOf(bench.compile.poses.filter((pose) => pose.figure === figure))[i]!;
      motion = solveGroup(bench, group, motion);
    }
    // The helper needs to know where the towel is.
    if (figure === 'person' && stretch.compile !== undefined) motion = layTowel(input, motion);
  }
  // In the order of the file's schema: what is read and written again stays the same text.
  const { unmet: _, ...found } = motion;
  return { ...found, unmet: measureUnmet(input, motion) };
};
