import { setBoxAround, setBoxAroundTwo, type Boxes } from './box.ts';
import type { SkinnedMesh } from './load-skinned-mesh.ts';

/** Vertices of a posed skin in small clusters, each in a ball: what a ball is clear of needn't be asked for each vertex. */
export interface VertexClusters {
  /** All vertices, a cluster's ones together. */
  readonly vertices: Uint32Array;
  /** Where each cluster begins in `vertices`, and the end. */
  readonly starts: Uint32Array;
  /** Middle of each cluster, 3 each, metres, world. */
  readonly centres: Float64Array;
  /** Distance of each cluster's outermost vertex from the middle, metres. */
  readonly radii: Float64Array;
  /** Holds all vertices. */
  readonly box: Boxes;
  /** To be called after the skin was posed anew: brings the box to the pose, but not yet the balls. */
  refresh(): void;
  /** Brings middles and radii to the pose: many parts are told to be clear by their box alone. */
  refreshBalls(): void;
}

/** Vertices in one cluster. */
const CLUSTER_VERTICES = 12;

/** Splits vertices into halves along the axis on which they lie furthest apart, until each is small. */
const split = (stored: Float32Array, vertices: readonly number[]): number[][] => {
  if (vertices.length <= CLUSTER_VERTICES) return vertices.length === 0 ? [] : [[...vertices]];
  const spreads = [0, 1, 2].map((axis) => {
    const values = vertices.map((v) => stored[3 * v + axis]!);
    return Math.max(...values) - Math.min(...values);
  });
  const axis = spreads.indexOf(Math.max(...spreads));
  const sorted = vertices.toSorted((a, b) => stored[3 * a + axis]! - stored[3 * b + axis]!);
  const middle = sorted.length >> 1;
  return [...split(stored, sorted.slice(0, middle)), ...split(stored, sorted.slice(middle))];
};

/**
 * Makes clusters of some vertices. They are split as the skin is stored, one primitive at a time, since each may be stored in another space.
 * `around`: boxes that hold them as posed, and vertices that those leave out.
 */
export const createVertexClusters = (mesh: SkinnedMesh, positions: Float32Array, chosen: readonly number[], around: { readonly boxes: readonly Boxes[]; readonly loose: Uint32Array }): VertexClusters => {
  const clusters = mesh.parts.flatMap(({ firstVertex, vertexCount }) =>
    split(mesh.positions, chosen.filter((v) => v >= firstVertex && v < firstVertex + vertexCount)));
  const vertices = Uint32Array.from(clusters.flat());
  const starts = new Uint32Array(clusters.length + 1);
  for (const [i, cluster] of clusters.entries()) starts[i + 1] = starts[i]! + cluster.length;
  const centres = new Float64Array(3 * clusters.length), radii = new Float64Array(clusters.length);
  const box: Boxes = new Float64Array(6);
  let isStale = true;

  /** Brings one cluster's ball to the pose. */
  const refreshBall = (cluster: number): void => {
    const start = starts[cluster]!, end = starts[cluster + 1]!;
    let x = 0, y = 0, z = 0, farthestSquared = 0;
    for (let i = start; i < end; i += 1) {
      const v = 3 * vertices[i]!;
      x += positions[v]!; y += positions[v + 1]!; z += positions[v + 2]!;
    }
    x /= end - start; y /= end - start; z /= end - start;
    for (let i = start; i < end; i += 1) {
      const v = 3 * vertices[i]!;
      const dx = positions[v]! - x, dy = positions[v + 1]! - y, dz = positions[v + 2]! - z;
      const squared = dx * dx + dy * dy + dz * dz;
      if (squared > farthestSquared) farthestSquared = squared;
    }
    centres[3 * cluster] = x; centres[3 * cluster + 1] = y; centres[3 * cluster + 2] = z;
    radii[cluster] = Math.sqrt(farthestSquared);
  };

  return {
    vertices, starts, centres, radii, box,
    refresh() {
      isStale = true;
      setBoxAround(box, 0, positions, around.loose, 0, around.loose.length);
      for (const one of around.boxes) setBoxAroundTwo(box, 0, box, 0, one, 0);
    },
    refreshBalls() {
      if (isStale) for (let cluster = 0; cluster < clusters.length; cluster += 1) refreshBall(cluster);
      isStale = false;
    },
  };
};
