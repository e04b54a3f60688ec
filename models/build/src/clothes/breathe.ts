import { smoothstep } from '../math/smoothstep.ts';
import { add, scale, ZERO, type Vec3 } from '../math/vector.ts';
import type { Body } from './body.ts';

/** Greatest outward movement, at the lower ribs and upper belly in front: a calm breath, metres. */
const FRONT = 0.009;
/** The same at the sides (ribs open like bucket handles) and at the back. */
const SIDE = 0.005;
const BACK = 0.0015;
/** How far the front of the chest rises at most, metres. */
const RISE = 0.003;
/** Over this distance from its edges the shirt's movement fades in, metres. */
const FADE = 0.07;

/** The breathing shape: how a shirt vertex moves when the breath is full. `inside`: distance to the shirt's edges. */
export const breathAt = (body: Body, point: Vec3, normal: Vec3, inside: number, armShare: number): Vec3 => {
  const at = body.skeleton.bindPoint;
  const bottom = at.spine[1];
  const peak = at.chest[1] + 0.03;
  const top = at.upperChest[1] + (at.neck[1] - at.upperChest[1]) * 0.75;
  const level = point[1] < peak ? smoothstep(bottom, peak, point[1]) : 1 - smoothstep(peak, top, point[1]) * 0.85;
  const fade = level * smoothstep(0, FADE, inside) * (1 - smoothstep(0, 0.4, armShare));
  if (fade <= 0) return ZERO;
  const forward = normal[2];
  const outward = forward > 0 ? SIDE + (FRONT - SIDE) * forward * forward : SIDE + (BACK - SIDE) * forward * forward;
  const rise = RISE * Math.max(0, forward) * smoothstep(peak - 0.05, peak + 0.1, point[1]);
  return scale(add(scale(normal, outward), [0, rise, 0]), fade);
};
