import { vec3 } from 'gl-matrix';
import { vector, type Vector } from '../math/vector.ts';
import { RING_COUNT, RING_STRIDE } from './towel-frame.ts';

/**
 * The towel's surface between its rings: a Catmull-Rom curve whose section is an ellipse. The page's vertex shader
 * (`scene/towel/towel-shader.ts`) holds the same formula; there the cloth's folds only take away, by at most 2 mm.
 */

/** A section of the towel at one place: middle, way along (to the left), outward, up; unit, world. Metres. */
export interface TowelSection {
  readonly middle: Vector;
  readonly along: Vector;
  readonly outward: Vector;
  readonly up: Vector;
  halfThickness: number;
  halfHeight: number;
}

export const createTowelSection = (): TowelSection => ({
  middle: vector(), along: vector(), outward: vector(), up: vector(), halfThickness: 0, halfHeight: 0,
});

const weights = new Float64Array(4);
const slopes = new Float64Array(4);

const sum = (rings: Float64Array, ring: number, part: number, by: Float64Array): number => {
  let total = 0;
  for (let k = 0; k < 4; k += 1) total += by[k]! * rings[RING_STRIDE * Math.max(0, Math.min(RING_COUNT - 1, ring - 1 + k)) + part]!;
  return total;
};

/** Writes the section at a place between rings: `at` counts rings from the right end. */
export const setSection = (out: TowelSection, rings: Float64Array, at: number): TowelSection => {
  const ring = Math.max(0, Math.min(RING_COUNT - 2, Math.floor(at)));
  const f = at - ring;
  weights[0] = f * (-0.5 + f * (1 - 0.5 * f));
  weights[1] = 1 + f * f * (-2.5 + 1.5 * f);
  weights[2] = f * (0.5 + f * (2 - 1.5 * f));
  weights[3] = f * f * (-0.5 + 0.5 * f);
  slopes[0] = -0.5 + f * (2 - 1.5 * f);
  slopes[1] = f * (-5 + 4.5 * f);
  slopes[2] = 0.5 + f * (4 - 4.5 * f);
  slopes[3] = f * (-1 + 1.5 * f);
  for (let k = 0; k < 3; k += 1) {
    out.middle[k] = sum(rings, ring, k, weights);
    out.along[k] = sum(rings, ring, k, slopes);
    out.outward[k] = sum(rings, ring, 4 + k, weights);
  }
  out.halfThickness = sum(rings, ring, 3, weights);
  out.halfHeight = sum(rings, ring, 7, weights);
  vec3.normalize(out.along, out.along);
  vec3.scaleAndAdd(out.outward, out.outward, out.along, -vec3.dot(out.outward, out.along));
  vec3.normalize(out.outward, out.outward);
  vec3.cross(out.up, out.along, out.outward);
  return out;
};

/** Writes the surface's point at an angle round a section, radians: 0 outward, + upward. */
export const setSurfacePoint = (out: Vector, section: TowelSection, angle: number): Vector => {
  vec3.scaleAndAdd(out, section.middle, section.outward, section.halfThickness * Math.cos(angle));
  return vec3.scaleAndAdd(out, out, section.up, section.halfHeight * Math.sin(angle)) as Vector;
};
