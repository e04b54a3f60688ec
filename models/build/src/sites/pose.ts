import { BONES, type BoneName } from '../../../../src/core/anatomy/bones.ts';
import { IDENTITY, multiply, rotationAbout, turn, type Mat3 } from '../math/matrix.ts';
import { add, addScaled, normalize, ZERO, type Vec3 } from '../math/vector.ts';
import type { Translations } from '../skeleton/rest-pose.ts';
import type { DrawnPrimitive, VertexInfluence } from './drawn-mesh.ts';

/** Local rotations of some bones; the others stay in rest. */
export type Pose = Partial<Record<BoneName, Mat3>>;

export interface PosedBone {
  readonly origin: Vec3;
  readonly turn: Mat3;
}

export type PosedBones = readonly PosedBone[];

const DEGREE = Math.PI / 180;

/** Arms hanging at the sides, abducted this much: the pose in which sites on trunk and shoulder are found. */
const RELAXED_ABDUCTION_DEGREES = 15;
/** Share of the arm's swing that the shoulder blade makes, as at run time. */
const SCAPULA_SHARE = 0.28;

const SIDES = [['left', -1], ['right', 1]] as const;

/** Standing with hanging arms (from the T-pose: -Z left, +Z right). */
export const relaxedPose = (): Pose => {
  const pose: Pose = {};
  // The bind pose is about 45 degrees below the T: the blade's share counts from there.
  const swing = (90 - RELAXED_ABDUCTION_DEGREES) * DEGREE;
  const blade = (90 - RELAXED_ABDUCTION_DEGREES - 45) * SCAPULA_SHARE * DEGREE;
  for (const [side, sign] of SIDES) {
    pose[`${side}Scapula`] = rotationAbout([0, 0, 1], sign * blade);
    pose[`${side}UpperArm`] = rotationAbout([0, 0, 1], sign * (swing - blade));
  }
  return pose;
};

/** Sitting upright: hips and knees at 90 degrees, arms hanging. */
export const seatedPose = (): Pose => {
  const pose = relaxedPose();
  for (const [side] of SIDES) {
    pose[`${side}UpperLeg`] = rotationAbout([1, 0, 0], -90 * DEGREE);
    pose[`${side}HipHalf`] = rotationAbout([1, 0, 0], -45 * DEGREE);
    pose[`${side}LowerLeg`] = rotationAbout([1, 0, 0], 90 * DEGREE);
    pose[`${side}KneeHalf`] = rotationAbout([1, 0, 0], 45 * DEGREE);
  }
  return pose;
};

export const restPose = (): Pose => ({});

/** Every bone's place and turn in the world, in the order of `BONES`. */
export const poseBones = (translations: Translations, pose: Pose): PosedBones => {
  const posed = {} as Record<BoneName, PosedBone>;
  return BONES.map(({ name, parent }) => {
    const above: PosedBone = parent === null ? { origin: ZERO, turn: IDENTITY } : posed[parent];
    const local = pose[name];
    posed[name] = {
      origin: add(above.origin, turn(above.turn, translations[name])),
      turn: local ? multiply(above.turn, local) : above.turn,
    };
    return posed[name];
  });
};

export const skinPoint = (influences: readonly VertexInfluence[], bones: PosedBones): Vec3 =>
  influences.reduce<Vec3>((s, i) => addScaled(s, add(bones[i.bone].origin, turn(bones[i.bone].turn, i.point)), i.weight), ZERO);

export const skinNormal = (influences: readonly VertexInfluence[], bones: PosedBones): Vec3 =>
  normalize(influences.reduce<Vec3>((s, i) => addScaled(s, turn(bones[i.bone].turn, i.normal), i.weight), ZERO));

/** A primitive's vertices in a pose. */
export const skinPrimitive = (primitive: DrawnPrimitive, bones: PosedBones): { points: Vec3[]; normals: Vec3[] } => ({
  points: primitive.vertices.map((v) => skinPoint(v, bones)),
  normals: primitive.vertices.map((v) => skinNormal(v, bones)),
});
