import { BONE_INDEX, BONES } from '../../../../src/core/anatomy/bones.ts';
import { COORDINATE_INDEX } from '../../../../src/core/anatomy/coordinates.ts';
import { createFigureScratch } from '../../../../src/core/rig/figure-scratch.ts';
import { placeBones } from '../../../../src/core/rig/forward-kinematics.ts';
import { poseBones } from '../../../../src/core/rig/pose-bones.ts';
import type { Rig } from '../../../../src/core/rig/rig.ts';
import { rotationAbout, transpose, turn, type Mat3 } from '../math/matrix.ts';
import { length, sub, type Vec3 } from '../math/vector.ts';
import type { DrawnPrimitive, VertexInfluence } from '../sites/drawn-mesh.ts';
import { skinPoint, type PosedBone } from '../sites/pose.ts';

/** A point of a bent thigh's skin: metres in the frame of UpperLeg, from the hip joint; `roll`: of UpperLegTwist on it, radians. */
export interface ThighPoint {
  readonly across: number;
  /** Toward the knee. */
  readonly along: number;
  readonly front: number;
  readonly roll: number;
}

/** Which skin counts, metres from the hip joint: nearer lies its fold, farther the knee. */
export interface ThighReach {
  readonly fromJoint: number;
  readonly alongFrom: number;
  readonly alongTo: number;
  /** Angle from the thigh's front, radians: farther back is not asked for. */
  readonly aside: number;
}

const DEGREE = Math.PI / 180;
/** Bent hips that press the belly, degrees: flexion up to the range's end, straight and across, the knee turned out or not. */
const FLEXIONS = [108, 118, 126] as const;
const ADDUCTIONS = [0, 18] as const;
const INTERNAL_ROTATIONS = [0, -34] as const;
const KNEE_FLEXION = 90;

const thighBones = BONES.map(({ name }) => /^right(UpperLeg|HipHalf)/.test(name));

const isThigh = (influences: readonly VertexInfluence[]): boolean =>
  thighBones[influences.reduce((most, one) => (one.weight > most.weight ? one : most)).bone];

/** A quaternion (x, y, z, w) as a matrix. */
const matrixOf = ([x, y, z, w]: ArrayLike<number> & Iterable<number>): Mat3 => {
  const sine = Math.hypot(x, y, z);
  return rotationAbout(sine > 0 ? [x / sine, y / sine, z / sine] : [1, 0, 0], 2 * Math.atan2(sine, w));
};

/** The right thigh's skin as drawn, in all reference poses. */
export const bentThighSkin = (drawn: readonly DrawnPrimitive[], rig: Rig, reach: ThighReach): ThighPoint[] => {
  const skin = drawn.flatMap(({ name, vertices }) => (name === 'skin' || name === 'bottom' ? vertices.filter(isThigh) : []));
  const figure = createFigureScratch();
  const set = (name: 'hipFlexion' | 'hipAdduction' | 'hipInternalRotation' | 'kneeFlexion', degrees: number): void => {
    figure.coordinates[COORDINATE_INDEX[`rightLeg.${name}`]] = degrees * DEGREE;
  };
  const points: ThighPoint[] = [];
  set('kneeFlexion', KNEE_FLEXION);
  for (const flexion of FLEXIONS) for (const adduction of ADDUCTIONS) for (const rotation of INTERNAL_ROTATIONS) {
    set('hipFlexion', flexion);
    set('hipAdduction', adduction);
    set('hipInternalRotation', rotation);
    poseBones(rig, figure);
    placeBones(rig, figure);
    const bones = BONES.map((_, b): PosedBone => {
      const [x, y, z] = figure.worldPosition[b];
      return { origin: [x, y, z], turn: matrixOf(figure.worldRotation[b]) };
    });
    const hip = bones[BONE_INDEX.rightUpperLeg];
    const intoThigh = transpose(hip.turn);
    const twist = figure.localRotation[BONE_INDEX.rightUpperLegTwist];
    for (const influences of skin) {
      const fromHip: Vec3 = sub(skinPoint(influences, bones), hip.origin);
      const [across, up, front] = turn(intoThigh, fromHip);
      if (length(fromHip) < reach.fromJoint || -up < reach.alongFrom || -up > reach.alongTo || Math.abs(Math.atan2(across, front)) > reach.aside) continue;
      points.push({ across, along: -up, front, roll: 2 * Math.atan2(twist[1], twist[3]) });
    }
  }
  return points;
};
