import type { Frame } from '../../core/frame/frame.ts';
import { betweenStretches, CAPSULES, HEAD_RADIUS_METRES, headMiddle, type Point } from './bodies-as-capsules.ts';

/** Step along the look, metres: finer than a finger is thick. */
const STEP_METRES = 0.012;
const FAR_METRES = 14;

const head = new Float64Array(3);

/** Whether a point lies in a body. */
const isInBody = (frame: Frame, x: number, y: number, z: number): boolean => {
  for (const { figure, from, to, radius } of CAPSULES) {
    const p = frame[figure].worldPositions;
    const bx = p[from] ?? 0, by = p[from + 1] ?? 0, bz = p[from + 2] ?? 0;
    if (betweenStretches(bx, by, bz, (p[to] ?? 0) - bx, (p[to + 1] ?? 0) - by, (p[to + 2] ?? 0) - bz, x, y, z, 0, 0, 0) < radius) return true;
  }
  for (const figure of [frame.person, frame.helper]) {
    headMiddle(figure, head);
    if (Math.hypot((head[0] ?? 0) - x, (head[1] ?? 0) - y, (head[2] ?? 0) - z) < HEAD_RADIUS_METRES) return true;
  }
  return false;
};

/** Where a look from an eye along a direction (unit) meets a body first, metres; null where it meets none. For a tap, not for every frame. */
export const pickBody = (frame: Frame, eye: Point, along: Point): { x: number; y: number; z: number } | null => {
  for (let far = STEP_METRES; far < FAR_METRES; far += STEP_METRES) {
    const x = eye.x + far * along.x, y = eye.y + far * along.y, z = eye.z + far * along.z;
    if (isInBody(frame, x, y, z)) return { x, y, z };
  }
  return null;
};
