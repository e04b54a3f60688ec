import { quat, vec3 } from 'gl-matrix';
import type { Side } from '../anatomy/bones.ts';
import { LIMB_BONES } from '../anatomy/limb-index.ts';
import { setHandTarget, type Laying } from '../contact/hand-target.ts';
import { FOREARM_HALF_THICKNESS_METRES } from '../anatomy/forearm.ts';
import { solveArm, type ArmResult } from '../ik/solve-arm.ts';
import { setForearmPoint, solveForearm } from '../ik/solve-forearm.ts';
import { riseAndFall } from '../math/ease.ts';
import { makePerpendicular, quaternion, vector, type Vector } from '../math/vector.ts';
import { HAND_VALUE_COUNT, SKIN_FRAME, type HandPlace, type PreparedHand } from '../motion/prepare-motion.ts';
import { keyBefore, sampleTrack, shareAfterKey } from '../motion/track.ts';
import type { FigureScratch } from '../rig/figure-scratch.ts';
import { sideSign } from '../rig/pose-bones.ts';
import { setSiteDirection, setSiteNormal, setSitePoint, type OnSkin } from '../rig/skin-site.ts';
import type { Rig } from '../rig/rig.ts';

/**
 * Height at which a hand counts as off the skin, metres: over this much the touch fades from 1 to 0. A hand that stays
 * further than this from where it should be does not touch at all.
 */
const TOUCH_FADE_METRES = 0.02;

const values = new Float64Array(HAND_VALUE_COUNT);
const wrist = vector();
const hand = quaternion();
const direction = vector();
const laying: { -readonly [Key in keyof Laying]: Laying[Key] } = {
  fingersInWorld: vector(), heightMetres: 0, shiftAlongMetres: 0, shiftThumbwardMetres: 0, tip: 0, roll: 0,
};

/** A figure that is touched, already posed. */
export interface Touched {
  readonly rig: Rig;
  readonly figure: FigureScratch;
}

const skinAt = (on: Extract<HandPlace, { figure: unknown }>, { rig }: Touched): OnSkin => ('site' in on ? rig.sites[on.site] : on.skin);

/** What a hand does at one time. */
export interface HandResult extends ArmResult {
  /** 0 the arm is left to its pose, 1 the hand is at its place. */
  reach: number;
  /** 0 off, 1 laid on. */
  touch: number;
  /** From the place to where the palm's middle lies along the skin, world, metres; nothing while the arm is left to its pose. */
  readonly shiftInWorld: Vector;
}

export const createHandResult = (): HandResult => ({ shiftInWorld: vector(), reach: 0, touch: 0, shortfallMetres: 0, reserveMetres: 0 });

interface HandInput {
  readonly rig: Rig;
  readonly figure: FigureScratch;
  readonly prepared: PreparedHand;
  readonly touched: Touched | null;
  readonly point: Vector;
  readonly normal: Vector;
  readonly palmCentreInHand: Vector;
  readonly timeSeconds: number;
}

/**
 * Brings a hand to its place at a time. `point` and `normal` (world) are that place; `touched` is the figure on
 * whose skin it is, already posed, or null for a place in the world.
 */
export const solveHand = (
  out: HandResult,
  input: HandInput,
): HandResult => {
  const { rig, figure, prepared, touched, point, normal } = input;
  const { side } = prepared;
  sampleTrack(values, prepared.track, input.timeSeconds);
  const reach = values[0]!;
  const height = values[1]!;
  out.reach = reach;
  out.touch = reach < 1 ? 0 : Math.max(0, 1 - height / TOUCH_FADE_METRES);
  out.shortfallMetres = 0;
  out.reserveMetres = Infinity;
  vec3.zero(out.shiftInWorld);
  if (reach === 0) return out;
  laying.heightMetres = height + values[2]!;
  laying.tip = values[3]!;
  laying.roll = values[4]!;
  laying.shiftAlongMetres = values[5]!;
  laying.shiftThumbwardMetres = values[6]!;
  vec3.set(laying.fingersInWorld, values[7]!, values[8]!, values[9]!);
  if (touched && prepared.frameBone === SKIN_FRAME && 'figure' in prepared.on)
    setSiteDirection(laying.fingersInWorld, skinAt(prepared.on, touched), touched.figure, vec3.copy(direction, laying.fingersInWorld) as Vector);
  else if (touched && prepared.frameBone >= 0) vec3.transformQuat(laying.fingersInWorld, laying.fingersInWorld, touched.figure.worldRotation[prepared.frameBone]!);
  setShift(out.shiftInWorld, normal, side);
  if (prepared.part === 'forearm') return layForearm(out, input);
  setHandTarget(wrist, hand, { side, point, normal, laying, palmCentreInHand: input.palmCentreInHand });
  if (reach < 1) {
    const bone = LIMB_BONES[side].hand;
    vec3.lerp(wrist, figure.worldPosition[bone]!, wrist, reach);
    quat.slerp(hand, figure.worldRotation[bone]!, hand, reach);
  }
  const key = keyBefore(prepared.track, input.timeSeconds);
  wrist[1]! += values[10]! + (prepared.lifts[key + 1] ?? 0) * riseAndFall(shareAfterKey(prepared.track, key, input.timeSeconds));
  solveArm(out, rig, figure, side, wrist, hand);
  if (out.shortfallMetres > TOUCH_FADE_METRES) out.touch = 0;
  return out;
};

/** Writes how far `laying` moves the palm along the skin. */
const setShift = (out: Vector, normal: Vector, side: Side): void => {
  vec3.copy(wrist, laying.fingersInWorld);
  if (makePerpendicular(wrist, normal) < 1e-6) return;
  vec3.cross(direction, wrist, normal);
  vec3.scale(out, wrist, laying.shiftAlongMetres);
  vec3.scaleAndAdd(out, out, direction, sideSign(side) * laying.shiftThumbwardMetres);
};

/** Lays the forearm's palm side on the place: `wrist` serves for its touching point. */
const layForearm = (out: HandResult, { rig, figure, prepared, point, normal, timeSeconds }: HandInput): HandResult => {
  const { side } = prepared;
  vec3.scaleAndAdd(wrist, out.shiftInWorld, normal, laying.heightMetres + FOREARM_HALF_THICKNESS_METRES);
  vec3.add(wrist, wrist, point);
  vec3.lerp(wrist, setForearmPoint(direction, figure, side), wrist, out.reach);
  const key = keyBefore(prepared.track, timeSeconds);
  wrist[1]! += values[10]! + (prepared.lifts[key + 1] ?? 0) * riseAndFall(shareAfterKey(prepared.track, key, timeSeconds));
  solveForearm(out, rig, figure, { side, pointInWorld: wrist, normal, roll: laying.roll, share: out.reach });
  if (out.shortfallMetres > TOUCH_FADE_METRES) out.touch = 0;
  return out;
};

/** Writes the place of a prepared hand: on posed skin, or fixed in the world. */
export const setPlace = (point: Vector, normal: Vector, prepared: PreparedHand, touched: Touched | null): void => {
  if ('point' in prepared.on) {
    vec3.copy(point, prepared.on.point);
    vec3.normalize(normal, prepared.on.normal);
  } else if (touched) {
    const site = skinAt(prepared.on, touched);
    setSitePoint(point, site, touched.figure);
    setSiteNormal(normal, site, touched.figure);
  }
};
