import { vec3 } from 'gl-matrix';
import { smoothstep } from '../math/smoothstep.ts';
import { makePerpendicular, vector, type Vector } from '../math/vector.ts';
import type { FigureScratch } from '../rig/figure-scratch.ts';
import { setSiteNormal, setSitePoint } from '../rig/skin-site.ts';
import { LEFT_FIST_RING, RIGHT_FIST_RING, RING_STRIDE, type TowelFrame } from './towel-frame.ts';
import type { PreparedTowel } from './towel.ts';

/** A towel that is nearer to its place than this touches wholly, and further than that not at all, metres. */
const TOUCHES_WITHIN_METRES = 0.004;
const AWAY_FROM_METRES = 0.02;

const next = vector();
const roll = vector();

/** Squared distance from a point to the towel's curve between the fists, metres squared. */
const squaredDistanceToCurve = (rings: Float64Array, place: Vector): number => {
  let least = Infinity;
  for (let i = RIGHT_FIST_RING; i < LEFT_FIST_RING; i += 1) {
    const a = RING_STRIDE * i, b = a + RING_STRIDE;
    let along = 0, length = 0;
    for (let k = 0; k < 3; k += 1) {
      const d = rings[b + k]! - rings[a + k]!;
      along += d * (place[k]! - rings[a + k]!);
      length += d * d;
    }
    const share = Math.min(1, Math.max(0, along / length));
    let squared = 0;
    for (let k = 0; k < 3; k += 1) squared += (place[k]! - rings[a + k]! - share * (rings[b + k]! - rings[a + k]!)) ** 2;
    least = Math.min(least, squared);
  }
  return least;
};

/**
 * Writes the skin's place under the towel at a distance along it from the middle of the back (to the left +), and
 * returns how much the towel lies on there, 0 to 1. Without sites there is no such place: it touches nothing.
 */
export const setPadPlace = (
  out: { readonly pointInWorld: Vector; readonly normalInWorld: Vector; readonly alongInWorld: Vector },
  input: { readonly towel: PreparedTowel; readonly frame: TowelFrame; readonly body: FigureScratch; readonly alongMetres: number },
): number => {
  const { towel: { sites }, frame, body, alongMetres } = input;
  if (sites.length < 2) return 0;
  let i = 0;
  while (i + 2 < sites.length && sites[i + 1]!.alongMetres < alongMetres) i += 1;
  const from = sites[i]!, to = sites[i + 1]!;
  const share = (alongMetres - from.alongMetres) / (to.alongMetres - from.alongMetres);
  setSitePoint(out.pointInWorld, from.site, body);
  setSitePoint(next, to.site, body);
  vec3.subtract(out.alongInWorld, next, out.pointInWorld);
  vec3.lerp(out.pointInWorld, out.pointInWorld, next, share);
  setSiteNormal(out.normalInWorld, from.site, body);
  vec3.lerp(out.normalInWorld, out.normalInWorld, setSiteNormal(next, to.site, body), share);
  vec3.normalize(out.normalInWorld, out.normalInWorld);
  makePerpendicular(out.alongInWorld, out.normalInWorld);
  vec3.scaleAndAdd(roll, out.pointInWorld, out.normalInWorld, from.offMetres + (to.offMetres - from.offMetres) * share);
  return 1 - smoothstep(TOUCHES_WITHIN_METRES, AWAY_FROM_METRES, Math.sqrt(squaredDistanceToCurve(frame.rings, roll)));
};
