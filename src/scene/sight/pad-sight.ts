import type { Frame, PadFrame } from '../../core/frame/frame.ts';
import { clearanceMetres, type Viewpoint } from './bodies-as-capsules.ts';
import { smoothStep } from './smooth-step.ts';

/** Off the skin, metres: the outer side of the towel that lies on it. */
const RISE_METRES = 0.075;
const SHORT_METRES = 0.02;
/** A look that goes this deep through a body is blocked; one that clears it by the second is free. Metres. */
const BLOCKED_METRES = -0.012;
const FREE_METRES = 0.006;

const goal = { x: 0, y: 0, z: 0 };

/** How well a patch under the towel is seen from a point, 0 to 1. */
export const padSight = ({ pointInWorld: p, normalInWorld: n }: PadFrame, frame: Frame, eye: Viewpoint): number => {
  goal.x = (p[0] ?? 0) + RISE_METRES * (n[0] ?? 0);
  goal.y = (p[1] ?? 0) + RISE_METRES * (n[1] ?? 0);
  goal.z = (p[2] ?? 0) + RISE_METRES * (n[2] ?? 0);
  return smoothStep(BLOCKED_METRES, FREE_METRES, clearanceMetres(frame, eye, goal, null, SHORT_METRES));
};
