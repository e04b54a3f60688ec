import { quat, vec3 } from 'gl-matrix';
import { LIMB_BONES, LIMB_COORDINATES } from '../anatomy/limb-index.ts';
import { solveLeg } from '../ik/solve-leg.ts';
import { riseAndFall } from '../math/ease.ts';
import { quaternion, setRotationX, setRotationY, setRotationZ, vector } from '../math/vector.ts';
import { FOOT_VALUE_COUNT, type PreparedFoot } from '../motion/prepare-motion.ts';
import { keyBefore, sampleTrack, shareAfterKey } from '../motion/track.ts';
import type { FigureScratch } from '../rig/figure-scratch.ts';
import { sideSign } from '../rig/pose-bones.ts';
import type { Rig } from '../rig/rig.ts';

const values = new Float64Array(FOOT_VALUE_COUNT);
const ankle = vector();
const knee = vector();
const line = vector();
const foot = quaternion();
const part = quaternion();

/** Puts one foot where its track says at a time, lifted on its way; returns the ankle's shortfall, metres. */
export const solveFoot = (rig: Rig, figure: FigureScratch, prepared: PreparedFoot, timeSeconds: number): number => {
  const { side, track, lifts, toeDrops } = prepared;
  sampleTrack(values, track, timeSeconds);
  const weight = values[0]!;
  if (weight === 0) return 0;
  const sign = sideSign(side);
  const index = keyBefore(track, timeSeconds);
  const onTheWay = riseAndFall(shareAfterKey(track, index, timeSeconds));
  const lift = (lifts[index + 1] ?? 0) * onTheWay;
  const toeDrop = (toeDrops[index + 1] ?? 0) * onTheWay;
  vec3.set(ankle, values[1]!, values[2]! + lift, values[3]!);
  setRotationY(foot, values[4]!);
  quat.multiply(foot, foot, setRotationX(part, values[5]! + toeDrop));
  quat.multiply(foot, foot, setRotationZ(part, -sign * values[6]!));
  vec3.set(knee, values[7]!, values[8]!, values[9]!);

  const footBone = LIMB_BONES[side].foot;
  const hip = figure.worldPosition[LIMB_BONES[side].upperLeg]!;
  if (weight < 1) {
    // Partly left to the pose: between where the joints put the foot and where the track wants it.
    vec3.lerp(ankle, figure.worldPosition[footBone]!, ankle, weight);
    quat.slerp(foot, figure.worldRotation[footBone]!, foot, weight);
    vec3.set(line, 0, 0, 1);
    vec3.transformQuat(line, line, figure.worldRotation[LIMB_BONES[side].upperLegTwist]!);
    vec3.normalize(knee, knee);
    vec3.lerp(knee, line, knee, weight);
  }
  const swivel = figure.coordinates[LIMB_COORDINATES[side].swivel]!;
  if (swivel !== 0) {
    // About the line from ankle to hip; the outward knee is to +X on the left, -X on the right.
    vec3.subtract(line, hip, ankle);
    vec3.normalize(line, line);
    quat.setAxisAngle(part, line, sign * swivel);
    vec3.transformQuat(knee, knee, part);
  }
  return solveLeg(rig, figure, side, ankle, foot, knee);
};
