import { BONE_INDEX, type BoneName } from '../../../../src/core/anatomy/bones.ts';
import { distance, type Vec3 } from '../math/vector.ts';
import type { Translations } from '../skeleton/rest-pose.ts';
import { raycast, type Hit } from '../surface/raycast.ts';
import type { DrawnPrimitive } from './drawn-mesh.ts';
import { poseBones, skinPrimitive, type Pose, type PosedBones } from './pose.ts';

/** A point on the drawn surface. */
export interface SurfacePoint {
  readonly primitive: DrawnPrimitive;
  readonly vertices: readonly [number, number, number];
  readonly barycentric: Vec3;
  readonly point: Vec3;
}

/** A figure's drawn surface in one pose. */
export interface PosedSurface {
  readonly bones: PosedBones;
  readonly joint: (bone: BoneName) => Vec3;
  readonly primitives: ReadonlyArray<{ readonly source: DrawnPrimitive; readonly points: readonly Vec3[]; readonly normals: readonly Vec3[] }>;
}

export const poseSurface = (drawn: readonly DrawnPrimitive[], translations: Translations, pose: Pose): PosedSurface => {
  const bones = poseBones(translations, pose);
  return {
    bones,
    joint: (bone) => bones[BONE_INDEX[bone]].origin,
    // Eyes are never touched, and stick out behind their lids.
    primitives: drawn.filter(({ name }) => name !== 'eyes').map((source) => ({ source, ...skinPrimitive(source, bones) })),
  };
};

/** Which bones a triangle must mostly follow to be hit: keeps a ray for the ribs off the arm. */
export type Follows = (bone: BoneName) => boolean;

const names = Object.keys(BONE_INDEX) as BoneName[];

const mostlyFollows = (primitive: DrawnPrimitive, vertex: number, follows: Follows): boolean =>
  primitive.vertices[vertex].reduce((s, i) => (follows(names[i.bone]) ? s + i.weight : s), 0) > 0.5;

export interface Ray {
  readonly origin: Vec3;
  readonly direction: Vec3;
  readonly follows?: Follows;
  /** Hits farther than this are another part of the body, metres. */
  readonly reach?: number;
  /** Which hit: the outermost (default, for rays from inside) or the first met (for rays from outside). */
  readonly take?: 'last' | 'first';
  /** Hair counts as surface unless left out. */
  readonly hair?: boolean;
}

/** Where a ray meets the drawn surface. */
export const castOnSurface = (surface: PosedSurface, ray: Ray): SurfacePoint => {
  const found: { hit: Hit; point: SurfacePoint }[] = [];
  for (const { source, points } of surface.primitives) {
    if (source.name === 'hair' && ray.hair !== true) continue;
    const { follows } = ray;
    const accept = (t: number): boolean => follows === undefined || source.triangles[t].every((v) => mostlyFollows(source, v, follows));
    for (const hit of raycast(points, source.triangles, ray.origin, ray.direction, accept)) {
      if (hit.distance > (ray.reach ?? 1)) continue;
      found.push({ hit, point: { primitive: source, vertices: source.triangles[hit.triangle], barycentric: hit.barycentric, point: hit.point } });
    }
  }
  found.sort((a, b) => a.hit.distance - b.hit.distance);
  const taken = ray.take === 'first' ? found[0] : found[found.length - 1];
  if (!taken) throw new Error(`A ray from ${ray.origin.map((x) => x.toFixed(3)).join(' ')} along ${ray.direction.map((x) => x.toFixed(2)).join(' ')} meets no skin.`);
  return taken.point;
};

/** The vertex with the greatest score among those of some bones. */
export const extremeVertex = (surface: PosedSurface, follows: Follows, score: (point: Vec3) => number): SurfacePoint => {
  let best: { score: number; point: SurfacePoint } | null = null;
  for (const { source, points } of surface.primitives) {
    if (source.name === 'hair') continue;
    for (const triangle of source.triangles) {
      for (let k = 0; k < 3; k++) {
        const v = triangle[k];
        const s = score(points[v]);
        if (s === -Infinity || (best && s <= best.score) || !mostlyFollows(source, v, follows)) continue;
        const barycentric: Vec3 = [k === 0 ? 1 : 0, k === 1 ? 1 : 0, k === 2 ? 1 : 0];
        best = { score: s, point: { primitive: source, vertices: triangle, barycentric, point: points[v] } };
      }
    }
  }
  if (!best) throw new Error('No vertex to choose from.');
  return best.point;
};

/** Mean normal of the drawn surface within `radius` metres of a point, in the pose; only what faces the same way as `outward`. */
export const meanNormal = (surface: PosedSurface, at: Vec3, radius: number, outward: Vec3): Vec3 => {
  let sum: Vec3 = [0, 0, 0];
  for (const { source, points, normals } of surface.primitives) {
    if (source.name === 'hair') continue;
    points.forEach((p, v) => {
      const n = normals[v];
      if (distance(p, at) > radius || n[0] * outward[0] + n[1] * outward[1] + n[2] * outward[2] < 0.2) return;
      sum = [sum[0] + n[0], sum[1] + n[1], sum[2] + n[2]];
    });
  }
  const l = Math.hypot(...sum);
  return l > 0 ? [sum[0] / l, sum[1] / l, sum[2] / l] : outward;
};
