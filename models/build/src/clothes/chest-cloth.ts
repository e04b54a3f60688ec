import { smoothstep } from '../math/smoothstep.ts';
import { cross, length, sub, type Vec3 } from '../math/vector.ts';
import type { Body } from './body.ts';

/** The chest's front, by how far it lies before the spine's joints, metres. */
const FRONT_FROM = 0.01;
const FRONT_FULL = 0.05;
/** A vertex that follows the arm by more than this hangs beside the chest. */
const ARM_SHARE = 0.3;
/** Kernel radius in standard deviations. */
const REACH = 2.5;

/** Area about each vertex: the mesh is far denser at the nipples, and must not count for more there. */
const vertexAreas = (body: Body): number[] => {
  const areas = body.points.map(() => 0);
  for (const [a, b, c] of body.triangles) {
    const third = length(cross(sub(body.points[b], body.points[a]), sub(body.points[c], body.points[a]))) / 6;
    for (const v of [a, b, c]) areas[v] += third;
  }
  return areas;
};

/**
 * The body's points with the chest's front softened as cloth that hangs from it: its depth (z) is averaged with a
 * Gaussian of `spread` metres over the front. Smoothing along mesh edges left cones: the mesh is dense at the nipples.
 */
export const softenChest = (body: Body, spread: number, armShare: readonly number[]): Vec3[] => {
  const at = body.skeleton.bindPoint;
  const areas = vertexAreas(body);
  const depth = (p: Vec3): number => p[2] - at.chest[2];
  const isFront = body.points.map((p, v) =>
    depth(p) > 0 && armShare[v] < ARM_SHARE && p[1] > at.spine[1] && p[1] < at.neck[1] && body.normals[v][2] > -0.2);
  const front = body.points.map((_, v) => v).filter((v) => isFront[v]);
  return body.points.map((p, v) => {
    if (!isFront[v]) return p;
    const share = smoothstep(at.spineUpper[1], at.chest[1], p[1])
      * (1 - smoothstep(at.leftScapula[1] - 0.04, at.leftScapula[1] + 0.03, p[1]))
      * smoothstep(FRONT_FROM, FRONT_FULL, depth(p)) * (1 - smoothstep(0.05, ARM_SHARE, armShare[v]));
    if (share <= 0) return p;
    let sum = 0;
    let weights = 0;
    for (const n of front) {
      const q = body.points[n];
      const far = ((q[0] - p[0]) ** 2 + (q[1] - p[1]) ** 2) / (spread * spread);
      if (far > REACH * REACH) continue;
      const w = areas[n] * Math.max(0, body.normals[n][2]) * Math.exp(-far / 2);
      sum += w * q[2];
      weights += w;
    }
    return weights > 0 ? [p[0], p[1], p[2] + (sum / weights - p[2]) * share] : p;
  });
};
