import type { SkinnedMesh } from './load-skinned-mesh.ts';

/** A plane with two axes in it; unit and at right angles to each other. Metres, world. */
export interface Plane {
  readonly origin: ArrayLike<number>;
  readonly left: ArrayLike<number>;
  readonly forward: ArrayLike<number>;
  readonly up: ArrayLike<number>;
}

/** A point where the edge of a face crosses a plane: in the plane, and on the skin. */
export interface CutPoint {
  readonly u: number;
  readonly v: number;
  /** The edge's ends, and the share of the second. */
  readonly vertices: readonly [number, number];
  readonly share: number;
}
/** A face's piece of a cut. */
export type CutSegment = readonly [CutPoint, CutPoint];

const along = (positions: Float32Array, v: number, origin: ArrayLike<number>, axis: ArrayLike<number>): number =>
  (positions[3 * v]! - origin[0]!) * axis[0]! + (positions[3 * v + 1]! - origin[1]!) * axis[1]! + (positions[3 * v + 2]! - origin[2]!) * axis[2]!;

/** Cuts posed faces (3 vertices each) with a plane raised by some metres. `positions`: 3 per vertex. */
export const cutFaces = (positions: Float32Array, faces: Uint32Array, plane: Plane, raisedMetres: number): CutSegment[] => {
  const segments: CutSegment[] = [];
  for (let i = 0; i < faces.length; i += 3) {
    const corners = [faces[i]!, faces[i + 1]!, faces[i + 2]!];
    const heights = corners.map((v) => along(positions, v, plane.origin, plane.up) - raisedMetres);
    const ends: CutPoint[] = [];
    for (let k = 0; k < 3; k += 1) {
      const next = (k + 1) % 3;
      if (heights[k]! >= 0 === heights[next]! >= 0) continue;
      const share = heights[k]! / (heights[k]! - heights[next]!);
      const place = (axis: ArrayLike<number>): number =>
        along(positions, corners[k]!, plane.origin, axis) * (1 - share) + along(positions, corners[next]!, plane.origin, axis) * share;
      ends.push({ u: place(plane.left), v: place(plane.forward), vertices: [corners[k]!, corners[next]!], share });
    }
    if (ends.length === 2) segments.push([ends[0]!, ends[1]!]);
  }
  return segments;
};

/** Faces of which all three vertices are wanted, hair left out. */
export const facesOf = (mesh: SkinnedMesh, isWanted: (vertex: number) => boolean): Uint32Array => {
  const kept: number[] = [];
  for (const part of mesh.parts) {
    if (part.name === 'hair') continue;
    for (let i = part.firstIndex; i < part.firstIndex + part.indexCount; i += 3) {
      const [a, b, c] = [mesh.indices[i]!, mesh.indices[i + 1]!, mesh.indices[i + 2]!];
      if (isWanted(a) && isWanted(b) && isWanted(c)) kept.push(a, b, c);
    }
  }
  return Uint32Array.from(kept);
};

/** A point in a plane. */
export interface FlatPoint {
  readonly u: number;
  readonly v: number;
}

/** The convex hull of points, anticlockwise (u to the right, v up). Andrew's monotone chain. */
export const convexHull = <Point extends FlatPoint>(points: readonly Point[]): Point[] => {
  const sorted = [...points].sort((a, b) => a.u - b.u || a.v - b.v);
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const p of list) {
      while (chain.length >= 2) {
        const a = chain[chain.length - 2]!, b = chain[chain.length - 1]!;
        if ((b.u - a.u) * (p.v - a.v) - (b.v - a.v) * (p.u - a.u) > 0) break;
        chain.pop();
      }
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
};
