import { add, addScaled, cross, normalize, scale, ZERO, type Vec3 } from '../math/vector.ts';
import type { Part } from '../surface/part.ts';
import type { WeightRow } from '../weights/weights.ts';
import { ripple } from './noise.ts';

/** Half-width and half-thickness of the bun, metres: flat, so that the head can lie on a pillow. */
const WIDTH = 0.036;
const DEPTH = 0.018;
/** How far its middle stands off the scalp, metres. */
const STAND = 0.006;
const ROUND = 40;
const ACROSS = 14;
/** Turns of the wound strands from rim to middle. */
const TURNS = 1.1;

/** Adds a flat coil of hair at `at`, facing along `outward`. */
export const addBun = (part: Part, at: Vec3, outward: Vec3, colour: Vec3, weights: WeightRow): void => {
  const x = normalize(cross([0, 1, 0], outward));
  const y = cross(outward, x);
  const middle = addScaled(at, outward, STAND);
  const first = part.vertices.length;
  for (let i = 0; i <= ACROSS; i++) {
    const polar = (Math.PI * 0.8 * i) / ACROSS;
    for (let k = 0; k < ROUND; k++) {
      const round = (2 * Math.PI * k) / ROUND;
      const strand = ripple((k / ROUND + (TURNS * i) / ACROSS) * 20, 20, 5);
      const swell = 1 + 0.035 * strand;
      const sideways = add(scale(x, Math.cos(round)), scale(y, Math.sin(round) * 0.85));
      // A dimple in the middle: it is wound, not a ball.
      const dimple = 1 - 0.3 * Math.exp(-((i / ACROSS / 0.16) ** 2));
      const point = add(middle, add(scale(sideways, WIDTH * swell * Math.sin(polar)), scale(outward, DEPTH * Math.cos(polar) * dimple)));
      const normal = normalize(add(scale(sideways, Math.sin(polar) / WIDTH), scale(outward, Math.cos(polar) / DEPTH)));
      part.push({ point, normal, colour: scale(colour, 1 + 0.28 * strand), weights, breath: ZERO });
    }
  }
  for (let i = 0; i < ACROSS; i++) {
    for (let k = 0; k < ROUND; k++) {
      const a = first + i * ROUND + k;
      const b = first + i * ROUND + ((k + 1) % ROUND);
      if (i > 0) part.triangles.push([a, a + ROUND, b]);
      part.triangles.push([b, a + ROUND, b + ROUND]);
    }
  }
};
