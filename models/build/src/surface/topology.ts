import { cross, distance, add, normalize, sub, ZERO, type Vec3 } from '../math/vector.ts';

export type Triangle = readonly [number, number, number];
export type Face = readonly number[];

/** The vertices that share an edge with each vertex. */
export const findNeighbours = (faces: readonly Face[], vertexCount: number): number[][] => {
  const sets = Array.from({ length: vertexCount }, () => new Set<number>());
  for (const face of faces) {
    face.forEach((v, k) => {
      const next = face[(k + 1) % face.length];
      sets[v].add(next);
      sets[next].add(v);
    });
  }
  return sets.map((set) => [...set]);
};

/** Quads cut along their shorter diagonal. */
export const triangulate = (faces: readonly Face[], points: readonly Vec3[]): Triangle[] =>
  faces.flatMap((face): Triangle[] => {
    const [a, b, c, d] = face;
    if (face.length === 3) return [[a, b, c]];
    return distance(points[a], points[c]) <= distance(points[b], points[d]) ? [[a, b, c], [a, c, d]] : [[a, b, d], [b, c, d]];
  });

/** Vertex normals, each face counted by its area. */
export const vertexNormals = (points: readonly Vec3[], faces: readonly Face[]): Vec3[] => {
  const sums: Vec3[] = points.map(() => ZERO);
  for (const face of faces) {
    const [a, b, c, d] = face;
    const n = face.length === 4
      ? cross(sub(points[c], points[a]), sub(points[d], points[b]))
      : cross(sub(points[b], points[a]), sub(points[c], points[a]));
    for (const v of face) sums[v] = add(sums[v], n);
  }
  return sums.map(normalize);
};
