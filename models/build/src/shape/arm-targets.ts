import { distance } from '../math/vector.ts';
import { findJoints } from '../source/joints.ts';

/** Wanted lengths between joint centres, metres. */
export interface ArmLengths {
  readonly upperArm: number;
  readonly forearm: number;
}

const UPPER_ARM = 'measure/measure-upperarmlenght-';
const FOREARM = 'measure/measure-lowerarmlenght-';

/** Secant steps; the targets are all but linear in their weight, so a few reach a micrometre. */
const STEPS = 8;

/**
 * Adds the weights of the package's arm-length targets that give the wanted lengths. They move hand and forearm
 * rigidly along the limb, so hands keep their size. The bare macro shape has arms about 10 % too short
 * (shoulder joint to wrist .28 of stature; ordinary people .31).
 */
export const addArmTargets = (
  targets: ReadonlyMap<string, number>, wanted: ArmLengths, shapeOf: (targets: ReadonlyMap<string, number>) => Float64Array,
): Map<string, number> => {
  const signed = { upperArm: 0, forearm: 0 };
  const withArms = (): Map<string, number> => {
    const all = new Map(targets);
    for (const [prefix, weight] of [[UPPER_ARM, signed.upperArm], [FOREARM, signed.forearm]] as const) {
      all.set(prefix + (weight < 0 ? 'decrease' : 'increase'), Math.abs(weight));
    }
    return all;
  };
  /** Metres that a target of weight 1 adds, about; only the first guess of the slope. */
  const metresPerWeight = 0.068;
  for (let step = 0; step < STEPS; step++) {
    const joints = findJoints(shapeOf(withArms()));
    const elbow = joints.head('lowerarm01.L');
    signed.upperArm += (wanted.upperArm - distance(joints.head('upperarm01.L'), elbow)) / metresPerWeight;
    signed.forearm += (wanted.forearm - distance(elbow, joints.head('wrist.L'))) / metresPerWeight;
  }
  return withArms();
};
