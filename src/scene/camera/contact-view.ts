import type { ContactFrame, Frame } from '../../core/frame/frame.ts';
import { contactSight } from '../sight/hand-sight.ts';

/** From the contact to the camera, metres: near enough for one hand, far enough to see whose it is. */
export const CONTACT_DISTANCE_METRES = 1;
/** Directions that are tried: round the contact, and how high, degrees. */
const AZIMUTHS = 24;
const HEIGHTS_DEGREES = [8, 25, 42, 60];
/** The most pleasant height to look from, degrees: a little down, as who stands beside it. */
const BEST_HEIGHT_DEGREES = 30;
/** No camera stands lower, metres. */
const LOWEST_METRES = 0.25;
/** What it is worth to look at the back of the hand, and to look from a pleasant height, as shares of a contact wholly seen. */
const FACING_WORTH = 0.35;
const HEIGHT_WORTH = 0.1;

export interface Eye {
  x: number;
  y: number;
  z: number;
}

const eye: Eye = { x: 0, y: 0, z: 0 };

/**
 * Writes where to look at a contact from: the place around it from which both bodies leave most of it to see, before the
 * back of the hand, a little from above. Depends on the frame alone. Metres, world.
 */
export const contactView = (frame: Frame, contact: ContactFrame, distanceMetres: number, out: Eye): Eye => {
  const [x = 0, y = 0, z = 0] = contact.laidInWorld;
  const [nx = 0, ny = 0, nz = 0] = contact.normalInWorld;
  let most = -Infinity;
  for (const height of HEIGHTS_DEGREES) {
    const up = Math.sin((height * Math.PI) / 180), level = Math.cos((height * Math.PI) / 180);
    for (let i = 0; i < AZIMUTHS; i += 1) {
      const turn = (2 * Math.PI * i) / AZIMUTHS;
      const dx = level * Math.sin(turn), dz = level * Math.cos(turn);
      eye.x = x + distanceMetres * dx;
      eye.y = y + distanceMetres * up;
      eye.z = z + distanceMetres * dz;
      if (eye.y < LOWEST_METRES) continue;
      const facing = dx * nx + up * ny + dz * nz;
      const worth = contactSight(contact, frame, eye) + FACING_WORTH * facing - HEIGHT_WORTH * Math.abs(height - BEST_HEIGHT_DEGREES) / BEST_HEIGHT_DEGREES;
      if (worth <= most) continue;
      most = worth;
      Object.assign(out, eye);
    }
  }
  return out;
};
