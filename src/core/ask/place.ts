import { quat, vec3 } from 'gl-matrix';
import type { FrameSolver } from '../frame/solve-frame.ts';
import { solveFrame } from '../frame/solve-frame.ts';
import { quaternion, vector, type Vector } from '../math/vector.ts';
import { isNever, regionAt, type Region, type SkinPoint } from './region.ts';

/** So far from where the palm's middle goes a press in the right region still is right, metres: half of a hand's length. */
const HALF_HAND_LENGTH_METRES = 0.09;
/** So far it is right whatever the region is called, metres: half of a hand's breadth (beside a border between two regions). */
const HALF_HAND_BREADTH_METRES = 0.045;
/** So far it is nearly right, metres: the hand would still cover a part of the place. */
const NEARLY_METRES = 0.14;

/** When the set-up is over: both are ready, and nothing touches yet. That is when a place is asked for. Seconds. */
export const askedAtSeconds = ({ phaseStartsSeconds }: FrameSolver): number => phaseStartsSeconds[1] ?? 0;
/** When all hands lie where they belong, and nothing has moved. Seconds. */
export const laidOnAtSeconds = ({ phaseStartsSeconds }: FrameSolver): number => phaseStartsSeconds[2] ?? 0;

/** Where a contact's hand goes. */
export interface Goal extends SkinPoint {
  readonly region: Region;
}

/** right · near: the right part, but too far off · wrong: another part · never: where nobody may press · spine: where no hand may ever be. */
export type Verdict = 'right' | 'near' | 'wrong' | 'never' | 'spine';

export interface Judgement {
  readonly verdict: Verdict;
  /** Where it was pressed. */
  readonly region: Region;
}

const mainBone = (influences: readonly { readonly bone: number; readonly weight: number }[]): number =>
  influences.reduce((most, one) => (one.weight > most.weight ? one : most)).bone;

const turn = quaternion();

/**
 * Where a contact's palm goes, as the person sits or lies when it is asked for: the place where the palm lies once it is laid on, carried
 * along with the skin. Leaves the solver at {@link askedAtSeconds}.
 */
export const goalOf = (solver: FrameSolver, contactId: string): Goal => {
  const index = solver.frame.contacts.findIndex(({ id }) => id === contactId);
  const prepared = solver.motion.contacts[index];
  const contact = solver.frame.contacts[index];
  if (prepared === undefined || contact === undefined || !('site' in prepared.contact.on)) throw new Error(`${solver.stretch.id}: no contact "${contactId}" on a named place.`);
  const { rig, scratch } = solver.figures[prepared.onFigure];
  const bone = mainBone(rig.sites[prepared.contact.on.site].influences);
  solveFrame(solver, laidOnAtSeconds(solver));
  const offset = vec3.subtract(vector(), contact.laidInWorld, contact.pointInWorld) as Vector;
  vec3.transformQuat(offset, offset, quat.invert(turn, scratch.worldRotation[bone]!));
  solveFrame(solver, askedAtSeconds(solver));
  vec3.transformQuat(offset, offset, scratch.worldRotation[bone]!);
  const pointInWorld = vec3.add(vector(), contact.pointInWorld, offset) as Vector;
  return { bone, pointInWorld, region: regionAt(solver, { bone, pointInWorld }) };
};

/** A hand on a hand: whichever of the two it is, they lie together. */
const isSame = (a: Region, b: Region): boolean => a.name === b.name && (a.side === b.side || a.name === 'hand');

/** Judges a region that was named. */
export const judgeRegion = (goal: Goal, region: Region): Judgement => {
  if (region.name === 'spine') return { verdict: 'spine', region };
  if (isSame(region, goal.region)) return { verdict: 'right', region };
  return { verdict: isNever(region) ? 'never' : 'wrong', region };
};

/** Judges a press on the person's skin, posed as the solver's last frame: by its region, by its distance to the spine and to the place itself. */
export const judgePress = (solver: FrameSolver, goal: Goal, press: SkinPoint): Judgement => {
  const region = regionAt(solver, press);
  if (region.name === 'spine') return { verdict: 'spine', region };
  if (isNever(region)) return { verdict: 'never', region };
  const away = vec3.distance(press.pointInWorld, goal.pointInWorld);
  if (away <= HALF_HAND_BREADTH_METRES || (isSame(region, goal.region) && away <= HALF_HAND_LENGTH_METRES)) return { verdict: 'right', region };
  return { verdict: away <= NEARLY_METRES || isSame(region, goal.region) ? 'near' : 'wrong', region };
};
