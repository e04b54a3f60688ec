import { vec3 } from 'gl-matrix';
import { vector, type Vector } from '../math/vector.ts';
import { RING_COUNT, RING_STRIDE, ringAlongMetres, type TowelFrame } from './towel-frame.ts';
import type { TowelSizes } from './towel-section.ts';
import { createTowelSection, setSection } from './towel-surface.ts';

/** Where a point is to a towel. Metres. */
export interface AtTowel {
  /** To its surface: outside +, inside -. */
  distanceMetres: number;
  /** Along it from its middle, to the left +. */
  alongMetres: number;
}

const section = createTowelSection();
const from = vector();

/** Place on the line through the rings that is nearest to a point, in rings from the right end; the squared distance goes to `nearest`. */
const nearestPlace = (rings: Float64Array, point: Vector): number => {
  let least = Infinity, place = 0;
  for (let i = 0; i + 1 < RING_COUNT; i += 1) {
    const a = RING_STRIDE * i, b = a + RING_STRIDE;
    const dx = rings[b]! - rings[a]!, dy = rings[b + 1]! - rings[a + 1]!, dz = rings[b + 2]! - rings[a + 2]!;
    const px = point[0]! - rings[a]!, py = point[1]! - rings[a + 1]!, pz = point[2]! - rings[a + 2]!;
    const share = Math.min(1, Math.max(0, (px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz)));
    const x = px - share * dx, y = py - share * dy, z = pz - share * dz;
    const squared = x * x + y * y + z * z;
    if (squared >= least) continue;
    least = squared;
    place = i + share;
  }
  return place;
};

/** Distance to an ellipse with half axes a, b, to first order: good to a tenth of a millimetre near it. */
const toEllipse = (x: number, y: number, a: number, b: number): number => {
  const share = Math.hypot(x / a, y / b);
  if (share < 0.3) return (share - 1) * Math.min(a, b);
  return ((share - 1) * share) / Math.hypot(x / (a * a), y / (b * b));
};

/** Writes where a point (world) is to a towel, by the very surface that is drawn. Beyond an end the distance is to its face. */
export const findAtTowel = (out: AtTowel, { rings }: TowelFrame, sizes: TowelSizes, point: Vector): AtTowel => {
  let place = nearestPlace(rings, point);
  // The curve is not the line: one step along it.
  setSection(section, rings, place);
  vec3.subtract(from, point, section.middle);
  const ring = Math.min(RING_COUNT - 2, Math.floor(place));
  const span = ringAlongMetres(ring + 1, sizes.wrapMetres, sizes.lengthMetres) - ringAlongMetres(ring, sizes.wrapMetres, sizes.lengthMetres);
  place = Math.min(RING_COUNT - 1, Math.max(0, place + vec3.dot(from, section.along) / span));
  setSection(section, rings, place);
  vec3.subtract(from, point, section.middle);
  const across = toEllipse(vec3.dot(from, section.outward), vec3.dot(from, section.up), section.halfThickness, section.halfHeight);
  const beyond = place === 0 || place === RING_COUNT - 1 ? Math.abs(vec3.dot(from, section.along)) : 0;
  out.distanceMetres = beyond > 0 ? Math.hypot(Math.max(across, 0), beyond) : across;
  const whole = Math.min(RING_COUNT - 2, Math.floor(place));
  const here = ringAlongMetres(whole, sizes.wrapMetres, sizes.lengthMetres), next = ringAlongMetres(whole + 1, sizes.wrapMetres, sizes.lengthMetres);
  out.alongMetres = here + (next - here) * (place - whole);
  return out;
};
