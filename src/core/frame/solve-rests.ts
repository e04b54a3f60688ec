import { BONES, BONE_INDEX, type Side } from '../anatomy/bones.ts';
import { COORDINATE_COUNT } from '../anatomy/coordinates.ts';
import { LIMB_COORDINATES } from '../anatomy/limb-index.ts';
import { vector } from '../math/vector.ts';
import type { PreparedHand } from '../motion/prepare-motion.ts';
import { sampleTrack } from '../motion/track.ts';
import { placeTheseBones } from '../rig/forward-kinematics.ts';
import { poseArm } from '../rig/pose-bones.ts';
import type { Rig } from '../rig/rig.ts';
import type { FigureName } from './frame.ts';
import type { FrameSolver } from './solve-frame.ts';
import { setPlace, solveHand } from './solve-hand.ts';

/**
 * How often hands are laid that lie on each other's arm: with each round what the other arm's turn moved is made good.
 * After three, less than a tenth of a millimetre is left.
 */
const ROUNDS = 3;

const SIDES = ['left', 'right'] as const;
const OTHER: Readonly<Record<Side, Side>> = { left: 'right', right: 'left' };

const bonesOfArm = (side: Side): Int16Array =>
  Int16Array.from(BONES.filter(({ name }) => new RegExp(`^${side}(Shoulder|Scapula|UpperArm|LowerArm|Hand|Thumb|Index|Middle|Ring|Little)`).test(name)).map(({ name }) => BONE_INDEX[name]));
const ARM = { left: bonesOfArm('left'), right: bonesOfArm('right') } as const;
const isMovedByArm: Readonly<Record<Side, (bone: number) => boolean>> = {
  left: (bone) => ARM.left.includes(bone),
  right: (bone) => ARM.right.includes(bone),
};

/** Whether a hand rests on skin that the own other arm moves. */
const liesOnOtherArm = (rig: Rig, { figure, side, on }: PreparedHand): boolean =>
  'site' in on && on.figure === figure && rig.sites[on.site].influences.some(({ bone }) => isMovedByArm[OTHER[side]](bone));

/** Whether both of a figure's hands rest on each other's arm at some time: crossed arms. */
export const areArmsCrossed = (rig: Rig, name: FigureName, rests: readonly PreparedHand[]): boolean =>
  SIDES.every((side) => rests.some((rest) => rest.figure === name && rest.side === side && liesOnOtherArm(rig, rest)));

const point = vector();
const normal = vector();
const posed = new Float64Array(COORDINATE_COUNT);

const solveRest = (solver: FrameSolver, index: number, timeSeconds: number): void => {
  const prepared = solver.motion.rests[index]!;
  const own = solver.figures[prepared.figure];
  const touched = 'figure' in prepared.on ? solver.figures[prepared.on.figure].asTouched : null;
  setPlace(point, normal, prepared, touched);
  solveHand(solver.hands[solver.motion.contacts.length + index]!, {
    rig: own.rig, figure: own.scratch, prepared, touched,
    point, normal, palmCentreInHand: own.palmCentreInHand[prepared.side], timeSeconds,
  });
};

/** Gives an arm back to its pose and lays its hand anew, with the other arm as it now is. */
const layAgain = (solver: FrameSolver, name: FigureName, side: Side, timeSeconds: number): void => {
  const { rig, scratch } = solver.figures[name];
  const { shoulderForward: first, wristRadialDeviation: last } = LIMB_COORDINATES[side];
  for (let i = first; i <= last; i += 1) scratch.coordinates[i] = posed[i]!;
  poseArm(scratch, side);
  placeTheseBones(rig, scratch, ARM[side]);
  const { rests } = solver.motion;
  for (let i = 0; i < rests.length; i += 1) if (rests[i]!.figure === name && rests[i]!.side === side) solveRest(solver, i, timeSeconds);
};

/**
 * Lays a figure's hands that rest on the own body or on a prop, in the order of the file, each on the body as it then
 * is; crossed arms in a fixed number of rounds. The figure is posed already.
 */
export const solveRestsOf = (solver: FrameSolver, name: FigureName, timeSeconds: number): void => {
  const { rests } = solver.motion;
  for (let i = 0; i < rests.length; i += 1) if (rests[i]!.figure === name) solveRest(solver, i, timeSeconds);
  if (!solver.areArmsCrossed[name]) return;
  sampleTrack(posed, solver.motion.poses[name], timeSeconds);
  for (let round = 1; round < ROUNDS; round += 1) for (const side of SIDES) layAgain(solver, name, side, timeSeconds);
};
