import type { PartSurface } from './part-surface.ts';
import { createSkinPoint } from './triangle-point.ts';
import type { VertexClusters } from './vertex-clusters.ts';

/** Which vertices are measured against a surface. Metres, world. */
export interface LeastDistanceInput {
  readonly clusters: VertexClusters;
  /** Posed, 3 per vertex, of the figure whose vertices these are. */
  readonly positions: Float32Array;
  readonly surface: PartSurface;
  /** Vertices further outside aren't looked for: the answer when there are only such. */
  readonly most: number;
  /** A vertex further inside doesn't count: its nearest skin may be that of the other side. What is deeper shows at the vertices around it. */
  readonly deepest: number;
  /** Vertices that don't count. */
  readonly isLeftOut?: (vertex: number) => boolean;
}

const found = createSkinPoint();

/** What is known of the distance of each ball's middle: first that to the boxes, then that to the skin. Grown as needed. */
let ofMiddles = new Float64Array(0);

/**
 * Least signed distance of some vertices to a surface: the deepest vertex when one is inside (below 0). Exact below
 * `most`; balls and vertices that cannot be deeper than the deepest so far are passed over, as a signed distance
 * changes by no more than the way between two points. A vertex in the opening where parts were left out counts as outside.
 */
export const leastDistanceMetres = ({ clusters, positions, surface, most, deepest, isLeftOut }: LeastDistanceInput): number => {
  if (!surface.focus(clusters.box, Math.max(most, 0))) return most;
  clusters.refreshBalls();
  const { vertices, starts, centres, radii } = clusters;
  let least = most;
  /** Some vertex is at least as near as this. */
  let bound = most;

  /** Signed distance of a point, or, in an opening, the least that it can be where `isBall`; Infinity when it can't matter. */
  const distanceAt = (x: number, y: number, z: number, radius: number, isBall: boolean): number => {
    if (surface.boxDistanceMetres(x, y, z) > Math.max(bound, 0) + radius) return Infinity;
    if (!surface.findWithin(found, Math.max(bound, deepest) + radius, x, y, z)) return Infinity;
    if (surface.isInOpening(found, x, y, z)) return isBall ? -Math.sqrt(found.distanceSquared) : Math.sqrt(found.distanceSquared);
    return surface.signedDistanceMetres(found, x, y, z);
  };

  const visitMiddle = (cluster: number): void => {
    const distance = distanceAt(centres[3 * cluster]!, centres[3 * cluster + 1]!, centres[3 * cluster + 2]!, radii[cluster]!, true);
    ofMiddles[cluster] = distance;
    if (isLeftOut === undefined) bound = Math.min(bound, Math.abs(distance) + radii[cluster]!);
  };
  /** A ball's least possible distance as far as its middle has told it. */
  const ofBall = (cluster: number): number => ofMiddles[cluster]! - radii[cluster]!;

  const visitVertices = (cluster: number): void => {
    const x = centres[3 * cluster]!, y = centres[3 * cluster + 1]!, z = centres[3 * cluster + 2]!;
    for (let i = starts[cluster]!; i < starts[cluster + 1]!; i += 1) {
      const v = vertices[i]!;
      const vx = positions[3 * v]!, vy = positions[3 * v + 1]!, vz = positions[3 * v + 2]!;
      const toMiddle = Math.sqrt((vx - x) * (vx - x) + (vy - y) * (vy - y) + (vz - z) * (vz - z));
      if (ofMiddles[cluster]! - toMiddle > bound || isLeftOut?.(v) === true) continue;
      const distance = distanceAt(vx, vy, vz, 0, false);
      if (distance >= least) continue;
      least = distance;
      bound = Math.min(bound, distance);
    }
  };

  if (ofMiddles.length < radii.length) ofMiddles = new Float64Array(radii.length);
  for (let cluster = 0; cluster < radii.length; cluster += 1)
    ofMiddles[cluster] = surface.boxDistanceMetres(centres[3 * cluster]!, centres[3 * cluster + 1]!, centres[3 * cluster + 2]!);
  const isNear = (cluster: number): boolean => ofBall(cluster) <= Math.max(bound, 0);
  // Small near balls come first, then the vertices of the deepest: a small `bound` lets most others be passed over.
  const near = clusterNumbers(radii.length).filter(isNear).sort((a, b) => ofMiddles[a]! + radii[a]! - ofMiddles[b]! - radii[b]!);
  for (const cluster of near) {
    if (isNear(cluster)) visitMiddle(cluster);
    else ofMiddles[cluster] = Infinity;
  }
  for (const cluster of near.filter((one) => ofBall(one) <= bound).sort((a, b) => ofBall(a) - ofBall(b))) if (ofBall(cluster) <= bound) visitVertices(cluster);
  return least;
};

const clusterNumbers = (count: number): number[] => Array.from({ length: count }, (_, cluster) => cluster);
