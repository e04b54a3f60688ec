import { BONE_INDEX } from '../../../../src/core/anatomy/bones.ts';
import type { RigFile, ThighFile } from '../../../../src/core/rig/rig-file.ts';
import { createRig } from '../../../../src/core/rig/rig.ts';
import { solveLinear } from '../math/solve-linear.ts';
import type { DrawnPrimitive } from '../sites/drawn-mesh.ts';
import { bentThighSkin, type ThighPoint } from './thigh-skin.ts';

/** Where the tube starts (beside the hip's fold) and ends (above the knee), metres from the hip joint along the thigh. */
const START = 0.04;
const END = 0.36;
/** Skin nearer to the hip joint folds, metres. */
const FOLD = 0.115;
/** As far around from the thigh's front as is fitted, radians: of the back only the fold of the seat is left out. */
const ASIDE = 2.8;
/** Skin that lies further from the tube than this counts ever less, metres: the fold's deep creases. */
const OUTLIER = 0.008;
const ROUNDS = 40;
/** Step of the numeric slopes, metres. */
const STEP = 1e-6;

/** Middle at the start (across, front) and at the end, in the frames of UpperLeg and UpperLegTwist; three radii; two flatnesses. */
type Tube = readonly number[];
const FIRST_GUESS: Tube = [0, 0.02, 0, 0.02, 0.08, 0.09, 0.06, 1, 1];

/** How far a point of skin lies outside the tube, metres. */
const outside = ({ across, along, front, roll }: ThighPoint, [x0, z0, x1, z1, r0, rHalf, r1, flat0, flat1]: Tube): number => {
  const u = (along - START) / (END - START);
  const [c, s] = [Math.cos(roll), Math.sin(roll)];
  const x = across - (1 - u) * x0 - u * (c * x1 + s * z1);
  const z = front - (1 - u) * z0 - u * (c * z1 - s * x1);
  const radius = (2 * u - 1) * (u - 1) * r0 + 4 * u * (1 - u) * rHalf + u * (2 * u - 1) * r1;
  return Math.hypot((flat0 + (flat1 - flat0) * Math.min(1, Math.max(0, u))) * x, z) - radius;
};

/** Least squares by Gauss-Newton, outliers weighed down; a set number of rounds, so that it ends the same everywhere. */
const fitTube = (points: readonly ThighPoint[]): Tube => {
  let tube = FIRST_GUESS;
  for (let round = 0; round < ROUNDS; round++) {
    const matrix = tube.map(() => tube.map(() => 0));
    const right = tube.map(() => 0);
    for (const point of points) {
      const far = outside(point, tube);
      const weight = 1 / (1 + (far / OUTLIER) ** 2);
      const slopes = tube.map((_, i) => (outside(point, tube.map((value, k) => (k === i ? value + STEP : value))) - far) / STEP);
      for (let i = 0; i < slopes.length; i++) {
        right[i] -= weight * slopes[i] * far;
        for (let k = 0; k < slopes.length; k++) matrix[i][k] += weight * slopes[i] * slopes[k];
      }
    }
    const change = solveLinear(matrix, right);
    tube = tube.map((value, i) => value + change[i]);
  }
  return tube;
};

/** Decimals kept: a tenth of a millimetre. */
const round = (x: number): number => Math.round(x * 1e4) / 1e4 + 0;

type UnfittedRig = Omit<RigFile, 'thighs'>;

const NO_THIGH: ThighFile = { start: [0, 0, 0], end: [0, 0, 0], radii: [0, 0, 0], flatness: [1, 1] };

/** The tubes that stand for the thighs' flesh, from the drawn skin of the right one; the left is its mirror image. */
export const fitThighs = (drawn: readonly DrawnPrimitive[], file: UnfittedRig): RigFile['thighs'] => {
  const rig = createRig({ ...file, thighs: { left: NO_THIGH, right: NO_THIGH } });
  const points = bentThighSkin(drawn, rig, { fromJoint: FOLD, alongFrom: START, alongTo: END, aside: ASIDE });
  const [x0, z0, x1, z1, r0, rHalf, r1, flat0, flat1] = fitTube(points);
  const twistAlong = -rig.restTranslations[3 * BONE_INDEX.rightUpperLegTwist + 1];
  const thigh = (mirror: 1 | -1): ThighFile => ({
    start: [round(mirror * x0), -START, round(z0)],
    end: [round(mirror * x1), round(twistAlong - END), round(z1)],
    radii: [round(r0), round(rHalf), round(r1)],
    flatness: [round(flat0), round(flat1)],
  });
  return { left: thigh(-1), right: thigh(1) };
};
