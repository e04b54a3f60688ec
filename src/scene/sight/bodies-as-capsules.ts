import { BONE_INDEX, type BoneName, type Side } from '../../core/anatomy/bones.ts';
import type { FigureFrame, FigureName, Frame } from '../../core/frame/frame.ts';

/** What a rod stands for. */
export type RodPart = 'trunk' | 'neck' | 'head' | 'upperArm' | 'forearm' | 'hand' | 'leg' | 'foot';

/**
 * Both bodies as round-ended rods between joints: rough, but enough to ask whether something stands in the way of a
 * look. What is drawn is still cut by the true skin, by depth.
 */
export interface Capsule {
  readonly figure: FigureName;
  readonly part: Exclude<RodPart, 'head'>;
  /** Of which limb it is; null in the middle of the body. */
  readonly side: Side | null;
  /** Whose arm below the elbow it is, if any: a hand does not hide its own marker. */
  readonly hand: Side | null;
  /** Whether it is of the trunk, from the pelvis to the shoulders. */
  readonly isTrunk: boolean;
  readonly from: number;
  readonly to: number;
  readonly radius: number;
}

type Rod = readonly [from: BoneName, to: BoneName, radius: number, part: Exclude<RodPart, 'head'>];

const limbs = (side: Side): readonly Rod[] => [
  [`${side}UpperLeg`, `${side}Shoulder`, 0.095, 'trunk'],
  ['neck', `${side}UpperArm`, 0.055, 'trunk'],
  [`${side}UpperArm`, `${side}LowerArm`, 0.045, 'upperArm'],
  [`${side}LowerArm`, `${side}Hand`, 0.034, 'forearm'],
  [`${side}Hand`, `${side}MiddleDistal`, 0.03, 'hand'],
  [`${side}UpperLeg`, `${side}UpperLegTwist`, 0.085, 'leg'],
  [`${side}UpperLegTwist`, `${side}LowerLeg`, 0.062, 'leg'],
  [`${side}LowerLeg`, `${side}Foot`, 0.045, 'leg'],
  [`${side}Foot`, `${side}Toes`, 0.045, 'foot'],
];
const MIDDLE: readonly Rod[] = [
  ['hips', 'spineUpper', 0.12, 'trunk'], ['spineUpper', 'upperChest', 0.115, 'trunk'], ['upperChest', 'neck', 0.095, 'trunk'],
  ['leftUpperLeg', 'rightUpperLeg', 0.105, 'trunk'], ['neck', 'head', 0.06, 'neck'],
];

const capsulesOf = (figure: FigureName, rods: readonly Rod[], side: Side | null): Capsule[] =>
  rods.map(([from, to, radius, part]) => ({
    figure, part, side, hand: part === 'forearm' || part === 'hand' ? side : null, isTrunk: part === 'trunk', from: 3 * BONE_INDEX[from], to: 3 * BONE_INDEX[to], radius,
  }));

export const CAPSULES: readonly Capsule[] = (['person', 'helper'] as const).flatMap((figure) =>
  [...capsulesOf(figure, MIDDLE, null), ...(['left', 'right'] as const).flatMap((side) => capsulesOf(figure, limbs(side), side))]);

/** The head as a ball: its middle above the skull's base, metres, and its radius with hair. */
export const HEAD_RISE_METRES = 0.1;
export const HEAD_RADIUS_METRES = 0.125;
const headAt = BONE_INDEX.head;

/** Writes the middle of a figure's head, which stands along the head's own up axis. */
export const headMiddle = ({ worldPositions: p, worldRotations: q }: FigureFrame, out: Float64Array): void => {
  const x = q[4 * headAt] ?? 0, y = q[4 * headAt + 1] ?? 0, z = q[4 * headAt + 2] ?? 0, w = q[4 * headAt + 3] ?? 1;
  out[0] = (p[3 * headAt] ?? 0) + HEAD_RISE_METRES * 2 * (x * y - w * z);
  out[1] = (p[3 * headAt + 1] ?? 0) + HEAD_RISE_METRES * (1 - 2 * (x * x + z * z));
  out[2] = (p[3 * headAt + 2] ?? 0) + HEAD_RISE_METRES * 2 * (y * z + w * x);
};

/** Much quicker than `Math.hypot`, and asked hundreds of times a frame. */
const length = (x: number, y: number, z: number): number => Math.sqrt(x * x + y * y + z * z);

/** Least distance between two stretches of line, each from a point along a vector (after Ericson). */
export const betweenStretches = (
  ax: number, ay: number, az: number, ux: number, uy: number, uz: number,
  bx: number, by: number, bz: number, vx: number, vy: number, vz: number,
): number => {
  const rx = ax - bx, ry = ay - by, rz = az - bz;
  const a = ux * ux + uy * uy + uz * uz, e = vx * vx + vy * vy + vz * vz;
  const f = vx * rx + vy * ry + vz * rz, c = ux * rx + uy * ry + uz * rz, b = ux * vx + uy * vy + uz * vz;
  const d = a * e - b * b;
  // A point instead of a second stretch, as is a head's middle.
  if (e < 1e-12) {
    const nearest = a > 1e-12 ? Math.min(Math.max(-c / a, 0), 1) : 0;
    return length(rx + nearest * ux, ry + nearest * uy, rz + nearest * uz);
  }
  let s = d > 1e-12 ? Math.min(Math.max((b * f - c * e) / d, 0), 1) : 0;
  let t = (b * s + f) / e;
  if (t < 0 || t > 1) {
    t = Math.min(Math.max(t, 0), 1);
    s = a > 1e-12 ? Math.min(Math.max((b * t - c) / a, 0), 1) : 0;
  }
  return length(rx + s * ux - t * vx, ry + s * uy - t * vy, rz + s * uz - t * vz);
};

/** A point in space: three.js vectors are some. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Where somebody looks from, metres. */
export interface Viewpoint extends Point {
  /** Bodies that are seen through: they hide nothing. */
  readonly seesThrough?: Readonly<Record<FigureName, boolean>>;
}

/** Whose arm does not count as an obstacle. */
export interface OwnHand {
  readonly figure: FigureName;
  readonly hand: Side;
}

/** A look that goes so deep through a body is blocked, however much deeper it may go elsewhere. */
const DEEP_METRES = -0.03;

/** What is farther beside a look than this, metres, is not measured: no answer changes beyond half of it. */
const BESIDE_METRES = 0.1;

const head = new Float64Array(3);

/** Whether a rod between two points stays so far beside a look (from a point, along a vector of that squared length) that it need not be measured: by its middle. */
const isFarBeside = (
  ax: number, ay: number, az: number, ux: number, uy: number, uz: number, squared: number,
  bx: number, by: number, bz: number, vx: number, vy: number, vz: number, radius: number,
): boolean => {
  const mx = bx + 0.5 * vx - ax, my = by + 0.5 * vy - ay, mz = bz + 0.5 * vz - az;
  const along = (mx * ux + my * uy + mz * uz) / squared;
  const reach = radius + BESIDE_METRES + 0.5 * length(vx, vy, vz);
  return mx * mx + my * my + mz * mz - along * along * squared > reach * reach;
};

/**
 * How clear the look from one point to another is of both bodies, metres: the nearest skin beside the look, below 0 when
 * it goes through a body. The last `short` metres before the goal do not count: there lies what is looked at. Of all of
 * both bodies, or of their trunks alone. Infinity where everything is beyond reach of the look: more than 10 cm beside it.
 */
export const clearanceMetres = (frame: Frame, eye: Viewpoint, goal: Point, own: OwnHand | null, short: number, part: 'all' | 'trunk' = 'all'): number => {
  let ux = goal.x - eye.x, uy = goal.y - eye.y, uz = goal.z - eye.z;
  const far = length(ux, uy, uz);
  const share = far > short ? (far - short) / far : 0;
  ux *= share;
  uy *= share;
  uz *= share;
  const squared = Math.max(ux * ux + uy * uy + uz * uz, 1e-12);
  let least = Infinity;
  for (let i = 0; i < CAPSULES.length && least > DEEP_METRES; i += 1) {
    const capsule = CAPSULES[i];
    if (capsule === undefined || (own !== null && capsule.hand === own.hand && capsule.figure === own.figure)) continue;
    if (eye.seesThrough?.[capsule.figure] === true || (part === 'trunk' && !capsule.isTrunk)) continue;
    const p = frame[capsule.figure].worldPositions;
    const { from, to, radius } = capsule;
    const bx = p[from] ?? 0, by = p[from + 1] ?? 0, bz = p[from + 2] ?? 0;
    const vx = (p[to] ?? 0) - bx, vy = (p[to + 1] ?? 0) - by, vz = (p[to + 2] ?? 0) - bz;
    if (isFarBeside(eye.x, eye.y, eye.z, ux, uy, uz, squared, bx, by, bz, vx, vy, vz, radius)) continue;
    least = Math.min(least, betweenStretches(eye.x, eye.y, eye.z, ux, uy, uz, bx, by, bz, vx, vy, vz) - radius);
  }
  for (let i = 0; i < 2 && least > DEEP_METRES && part === 'all'; i += 1) {
    if (eye.seesThrough?.[i === 0 ? 'person' : 'helper'] === true) continue;
    headMiddle(i === 0 ? frame.person : frame.helper, head);
    const away = betweenStretches(eye.x, eye.y, eye.z, ux, uy, uz, head[0] ?? 0, head[1] ?? 0, head[2] ?? 0, 0, 0, 0);
    // Who looks through the own eyes has the own head round them.
    const isOwnHead = length(eye.x - (head[0] ?? 0), eye.y - (head[1] ?? 0), eye.z - (head[2] ?? 0)) < 0.4 && i === 1;
    if (!isOwnHead) least = Math.min(least, away - HEAD_RADIUS_METRES);
  }
  return least;
};
