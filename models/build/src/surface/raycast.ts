import { add, cross, dot, scale, sub, type Vec3 } from '../math/vector.ts';
import type { Triangle } from './topology.ts';

export interface Hit {
  readonly triangle: number;
  readonly distance: number;
  readonly barycentric: Vec3;
  readonly point: Vec3;
}

/** Slack of the inside test, so that a ray along a shared edge cannot slip between two triangles. */
const SLACK = 1e-7;

/** Every hit of a ray on the given triangles, near to far. Faces are two-sided. */
export const raycast = (
  points: readonly Vec3[], triangles: readonly Triangle[], origin: Vec3, direction: Vec3, accept: (triangle: number) => boolean = () => true,
): Hit[] => {
  const hits: Hit[] = [];
  triangles.forEach(([a, b, c], index) => {
    if (!accept(index)) return;
    const pa = points[a];
    const ab = sub(points[b], pa);
    const ac = sub(points[c], pa);
    const p = cross(direction, ac);
    const det = dot(ab, p);
    if (Math.abs(det) < 1e-14) return;
    const t = sub(origin, pa);
    const u = dot(t, p) / det;
    if (u < -SLACK || u > 1 + SLACK) return;
    const q = cross(t, ab);
    const v = dot(direction, q) / det;
    if (v < -SLACK || u + v > 1 + SLACK) return;
    const far = dot(ac, q) / det;
    if (far <= 0) return;
    hits.push({ triangle: index, distance: far, barycentric: [1 - u - v, u, v], point: add(origin, scale(direction, far)) });
  });
  return hits.sort((x, y) => x.distance - y.distance);
};
