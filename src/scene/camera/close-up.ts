import type { PerspectiveCamera } from 'three';
import type { Frame } from '../../core/frame/frame.ts';
import { smoothStep } from '../sight/smooth-step.ts';

/** A picture that shows this much of the world from top to bottom at a contact is of that contact alone, metres. */
const ONE_HAND_METRES = 0.42;
/** From here on it shows more than one hand. */
const MORE_METRES = 0.6;
/** Half of the picture's height within which a contact has to lie to be what is looked at. */
const CENTRAL_SHARE = 0.6;

/** Which contact a picture is of. */
export interface CloseUp {
  /** Its place in the frame's contacts; -1 for none. */
  index: number;
  /** 0 not at all, 1 of that contact alone. */
  amount: number;
}

/** Looks at the frame and the camera alone, so that zooming in by hand is a close-up just as a prepared one is. */
export const findCloseUp = (frame: Frame, camera: PerspectiveCamera, out: CloseUp): CloseUp => {
  out.index = -1;
  out.amount = 0;
  const e = camera.matrixWorld.elements;
  const tangent = Math.tan((camera.fov * Math.PI) / 360);
  let nearest = CENTRAL_SHARE;
  for (let i = 0; i < frame.contacts.length; i += 1) {
    const p = frame.contacts[i]?.laidInWorld;
    if (p === undefined) continue;
    const x = (p[0] ?? 0) - e[12], y = (p[1] ?? 0) - e[13], z = (p[2] ?? 0) - e[14];
    const depth = -(x * e[8] + y * e[9] + z * e[10]);
    if (depth <= 0) continue;
    const half = depth * tangent;
    const aside = Math.hypot(x * e[0] + y * e[1] + z * e[2], x * e[4] + y * e[5] + z * e[6]) / half;
    if (aside >= nearest) continue;
    nearest = aside;
    out.index = i;
    out.amount = 1 - smoothStep(ONE_HAND_METRES, MORE_METRES, 2 * half);
  }
  return out;
};
