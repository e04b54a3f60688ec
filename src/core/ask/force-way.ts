import { quat, vec3 } from 'gl-matrix';
import { BONE_INDEX } from '../anatomy/bones.ts';
import { solveFrame, type FrameSolver } from '../frame/solve-frame.ts';
import { quaternion, vector } from '../math/vector.ts';

/** Ways along the person's own body, in the axes of the pelvis: + to the left, up to the head, to the front. */
const WAYS = {
  left: [1, 0, 0], right: [-1, 0, 0], head: [0, 1, 0], feet: [0, -1, 0], front: [0, 0, 1], back: [0, 0, -1],
} as const;
export type Way = keyof typeof WAYS;
export const WAY_NAMES = Object.keys(WAYS) as readonly Way[];

/** A force that goes less than this along a way (cosine) does not plainly go that way. */
const PLAIN_COSINE = 0.75;
/** A force that goes less than this along a way (cosine) plainly does not go that way. */
const CLEARLY_NOT_COSINE = 0.2;

export interface ForceWay {
  /** Where it goes. */
  readonly right: Way;
  /** Where it plainly does not go: the ways aslant of it are left out. */
  readonly wrong: readonly Way[];
}

const turn = quaternion();
const force = vector();
const way = vector();

/** Which way a contact's force goes, seen from the person, in the middle of the ease-in; null where it goes aslant. Leaves the solver there. */
export const forceWayOf = (solver: FrameSolver, contactId: string): ForceWay | null => {
  const [, , start = 0, end = 0] = solver.phaseStartsSeconds;
  const { contacts, person } = solveFrame(solver, (start + end) / 2);
  const contact = contacts.find(({ id }) => id === contactId);
  if (contact === undefined) throw new Error(`${solver.stretch.id}: no contact "${contactId}".`);
  quat.invert(turn, person.worldRotations.subarray(4 * BONE_INDEX.hips, 4 * BONE_INDEX.hips + 4));
  vec3.transformQuat(force, contact.forceDirectionInWorld, turn);
  const along = (name: Way): number => vec3.dot(force, vec3.copy(way, WAYS[name]));
  const right = WAY_NAMES.reduce((most, name) => (along(name) > along(most) ? name : most));
  if (along(right) < PLAIN_COSINE) return null;
  return { right, wrong: WAY_NAMES.filter((name) => along(name) <= CLEARLY_NOT_COSINE) };
};
