import { vec3 } from 'gl-matrix';
import type { Vector } from '../math/vector.ts';
import type { PreparedForce } from '../motion/prepare-motion.ts';
import { keyBefore, sampleTrack } from '../motion/track.ts';
import type { FigureScratch } from '../rig/figure-scratch.ts';
import type { Moment } from './moment.ts';

/** What has a force at one time: a contact, a pad. */
interface Pressing {
  /** Unit, world. */
  readonly forceDirectionInWorld: Vector;
  /** 0 none · 1 light · 2 gentle; fractions between. */
  forceLevel: number;
  forceTrend: -1 | 0 | 1;
  sinceForceChangeSeconds: number;
  /** Whether the level is held (not rising or falling) right now. */
  isHolding: boolean;
}

/** Time since the last of some times, seconds; Infinity before the first. */
const sinceLast = (times: Float64Array, timeSeconds: number): number => {
  let since = Infinity;
  for (let i = 0; i < times.length && times[i]! <= timeSeconds; i += 1) since = timeSeconds - times[i]!;
  return since;
};

const level = new Float64Array(1);
const levelBefore = new Float64Array(1);

/** Writes direction and level of a force; `touched` is the figure that it presses on, as posed. */
export const setForce = (out: Pressing, prepared: PreparedForce, touched: FigureScratch, moment: Moment): void => {
  vec3.normalize(out.forceDirectionInWorld, prepared.forceDirection);
  if (prepared.forceFrameBone >= 0) vec3.transformQuat(out.forceDirectionInWorld, out.forceDirectionInWorld, touched.worldRotation[prepared.forceFrameBone]!);
  sampleTrack(level, prepared.force, moment.poseTimeSeconds);
  sampleTrack(levelBefore, prepared.force, moment.forceTimeSeconds);
  out.forceLevel = Math.min(level[0]!, levelBefore[0]! * moment.forceShare);
  const key = keyBefore(prepared.force, moment.poseTimeSeconds);
  const here = prepared.force.values[Math.max(key, 0)]![0]!;
  const next = key < 0 ? here : (prepared.force.values[key + 1]?.[0] ?? here);
  const isLettingGo = moment.forceShare < 1;
  out.isHolding = out.forceLevel > 0 && !isLettingGo && key >= 0 && next === here;
  out.forceTrend = out.forceLevel === 0 ? 0 : isLettingGo ? -1 : (Math.sign(next - here) as -1 | 0 | 1);
  out.sinceForceChangeSeconds = isLettingGo ? Infinity : sinceLast(prepared.forceChangesSeconds, moment.poseTimeSeconds);
};
