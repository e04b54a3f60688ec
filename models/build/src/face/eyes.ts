import { hexToLinear, toLinear } from '../math/colour.ts';
import { smoothstep } from '../math/smoothstep.ts';
import { addScaled, mix, ZERO, type Vec3 } from '../math/vector.ts';
import type { Body } from '../clothes/body.ts';
import { Part } from '../surface/part.ts';
import { wholly } from '../weights/weights.ts';

/** Rings of the eyeball by angle from its front, radians: pupil to .18, iris to .5, then white; the back is never seen. */
const RINGS = [0, 0.1, 0.17, 0.19, 0.3, 0.42, 0.48, 0.52, 0.6, 0.8, 1.05, 1.3, 1.6, 1.9];
const PUPIL_END = 0.18;
const IRIS_START_OF_RIM = 0.4;
const IRIS_END = 0.5;
const SEGMENTS = 24;

const PUPIL = hexToLinear(0x120d0b);
// Off-white: pure white stares from across the room, as the lids cast no shadow of their own.
const WHITE = hexToLinear(0xd6ccc3);
const WHITE_FAR = hexToLinear(0xb5a096);

const colourAt = (angle: number, iris: Vec3): Vec3 => {
  if (angle < PUPIL_END) return PUPIL;
  if (angle > IRIS_END) return mix(WHITE, WHITE_FAR, smoothstep(0.8, 1.3, angle));
  // A darker rim round the iris reads as a real eye.
  return mix(iris, mix(iris, PUPIL, 0.6), smoothstep(IRIS_START_OF_RIM, IRIS_END, angle));
};

/** Both eyeballs, each wholly on its eye bone, looking ahead. */
export const makeEyes = (body: Body, irisSrgb: Vec3): Part => {
  const part = new Part('eyes');
  const iris = toLinear(irisSrgb);
  for (const side of ['left', 'right'] as const) {
    const { centre, radius } = body.eyes[side];
    const weights = wholly(`${side}Eye`);
    const first = part.vertices.length;
    for (const angle of RINGS) {
      for (let k = 0; k < SEGMENTS; k++) {
        const round = (2 * Math.PI * k) / SEGMENTS;
        const normal: Vec3 = [Math.sin(angle) * Math.cos(round), Math.sin(angle) * Math.sin(round), Math.cos(angle)];
        part.push({ point: addScaled(centre, normal, radius), normal, colour: colourAt(angle, iris), weights, breath: ZERO });
      }
    }
    const at = (ring: number, k: number): number => first + ring * SEGMENTS + (k % SEGMENTS);
    for (let ring = 0; ring + 1 < RINGS.length; ring++) {
      for (let k = 0; k < SEGMENTS; k++) {
        if (ring > 0) part.triangles.push([at(ring, k), at(ring + 1, k), at(ring, k + 1)]);
        part.triangles.push([at(ring, k + 1), at(ring + 1, k), at(ring + 1, k + 1)]);
      }
    }
  }
  return part;
};
