import { vec3 } from 'gl-matrix';
import { vector, type Vector } from '../math/vector.ts';
import { END_RINGS, RING_STRIDE } from './towel-frame.ts';

/** A fist holds the end straight for this much, metres. */
const STRAIGHT_METRES = 0.045;
/** Over this angle the bend comes to its stop, hanging straight down, radians. */
const SOFT_STOP = 0.5;

const level = vector();
const side = vector();
const place = vector();
const way = vector();
const outward = vector();

/** An angle that comes down from `from` to -90 degrees and stays there, softly, radians. */
const comeDown = (from: number, by: number): number => {
  const left = from - by + Math.PI / 2;
  return -Math.PI / 2 + (left > SOFT_STOP ? left : left < -SOFT_STOP ? 0 : (left + SOFT_STOP) ** 2 / (4 * SOFT_STOP));
};

/**
 * Writes the rings of a free end, from the fist's ring on, which must be written: out of the fist along `axis` (unit),
 * bending down with the droop radius. `way` is +1 at the left end, -1 at the right, as rings count.
 */
export const setFreeEnd = (
  rings: Float64Array,
  end: { readonly fist: number; readonly way: 1 | -1; readonly axis: Vector; readonly lengthMetres: number; readonly droopRadiusMetres: number },
): void => {
  const { axis } = end;
  const fist = RING_STRIDE * end.fist;
  const step = end.lengthMetres / END_RINGS;
  const rise = Math.asin(Math.max(-1, Math.min(1, axis[1]!)));
  vec3.set(level, axis[0]!, 0, axis[2]!);
  vec3.normalize(level, level);
  vec3.set(side, level[2]!, 0, -level[0]!);
  for (let k = 0; k < 3; k += 1) {
    place[k] = rings[fist + k]!;
    outward[k] = rings[fist + 4 + k]!;
  }
  // What of the outward direction lies in the upright plane of the bend turns with it; the rest stays.
  const outOfPlane = vec3.dot(outward, side);
  const inPlane = outward[1]! * Math.cos(rise) - (outward[0]! * level[0]! + outward[2]! * level[2]!) * Math.sin(rise);
  for (let i = 1; i <= END_RINGS; i += 1) {
    const middle = comeDown(rise, Math.max(0, (i - 0.5) * step - STRAIGHT_METRES) / end.droopRadiusMetres);
    vec3.scale(way, level, Math.cos(middle));
    way[1]! += Math.sin(middle);
    vec3.scaleAndAdd(place, place, way, step);
    const angle = comeDown(rise, Math.max(0, i * step - STRAIGHT_METRES) / end.droopRadiusMetres);
    vec3.scale(outward, side, outOfPlane);
    vec3.scaleAndAdd(outward, outward, level, -inPlane * Math.sin(angle));
    outward[1]! += inPlane * Math.cos(angle);
    const ring = RING_STRIDE * (end.fist + end.way * i);
    rings.set(place, ring);
    rings.set(outward, ring + 4);
  }
};
