import { vec3 } from 'gl-matrix';
import { BONE_INDEX } from '../anatomy/bones.ts';
import { COORDINATE_INDEX } from '../anatomy/coordinates.ts';
import { minimumJerk } from '../math/ease.ts';
import { vector, type Vector } from '../math/vector.ts';
import { closureAt } from '../motion/blinks.ts';
import type { GazeTarget } from '../motion/prepare-motion.ts';
import { placeTheseBones } from '../rig/forward-kinematics.ts';
import { poseNeck } from '../rig/pose-bones.ts';
import { setSitePoint } from '../rig/skin-site.ts';
import type { FigureName } from './frame.ts';
import type { Moment } from './moment.ts';
import type { FrameSolver } from './solve-frame.ts';
import { readGazeAngles, solveGaze } from './solve-gaze.ts';

/** How long the eyes of a calm face take for a glance, seconds: a jump of 20 to 30 degrees (Bahill 1975) and a little time to see it. */
const GLANCE_SECONDS = 0.2;

/** Share of the eyes' turn that the head goes after them: it follows part of the way. */
const HEAD_SHARE = 0.5;
/** The head nods less far than it turns. */
const NOD_SHARE = 0.6;

const NECK_ROTATION = COORDINATE_INDEX['neck.rotation'];
const NECK_FLEXION = COORDINATE_INDEX['neck.flexion'];
const NECK_AND_HEAD = Int16Array.of(BONE_INDEX.neck, BONE_INDEX.neckUpper, BONE_INDEX.head);

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

const from = vector();
const to = vector();
const angles = { yaw: 0, pitch: 0 };

/** Goes to `most` and no further, smoothly, from either side. */
const within = (angle: number, most: number): number => (most === 0 ? 0 : most * Math.tanh(angle / most));

/** What the head adds for a look at a point, as shares of one to the next key: a turn to the left and a nod, radians. */
const addHeadTurn = (solver: FrameSolver, name: FigureName, look: { readonly point: Vector; readonly most: number; readonly share: number }): void => {
  if (look.most === 0 || look.share === 0) return;
  const { scratch } = solver.figures[name];
  readGazeAngles(angles, scratch, look.point);
  scratch.coordinates[NECK_ROTATION]! += look.share * within(HEAD_SHARE * angles.yaw, look.most);
  scratch.coordinates[NECK_FLEXION]! += look.share * within(HEAD_SHARE * angles.pitch, NOD_SHARE * look.most);
};

/**
 * Lets a posed figure look at what its gaze says at a moment: the head goes part of the way after the eyes, the eyes
 * do the rest, lids follow and blink. Writes by how much the eyes fall short.
 */
export const solveLook = (solver: FrameSolver, name: FigureName, moment: Moment): void => {
  const time = moment.poseTimeSeconds;
  const gaze = solver.motion.gaze[name];
  const { rig, scratch } = solver.figures[name];
  let key = 0;
  while (key + 1 < gaze.times.length && gaze.times[key + 1]! <= time) key += 1;
  setGazePoint(from, solver, gaze.targets[key]!);
  const next = gaze.targets[key + 1];
  const since = time - gaze.times[key]!;
  const way = next === undefined ? 0 : minimumJerk(since / (gaze.times[key + 1]! - gaze.times[key]!));
  if (next !== undefined) setGazePoint(to, solver, next);
  if (gaze.heads[key]! > 0 || (next !== undefined && gaze.heads[key + 1]! > 0)) {
    addHeadTurn(solver, name, { point: from, most: gaze.heads[key]!, share: 1 - way });
    if (next !== undefined) addHeadTurn(solver, name, { point: to, most: gaze.heads[key + 1]!, share: way });
    poseNeck(scratch);
    placeTheseBones(rig, scratch, NECK_AND_HEAD);
  }
  if (next !== undefined) vec3.lerp(from, from, to, gaze.isGlance[key + 1] ? minimumJerk(since / GLANCE_SECONDS) : way);
  solver.gazeShortfallsRadians[name] = solveGaze(rig, scratch, from, closureAt(solver.motion.blinks[name], moment.blinkTimeSeconds));
};
