import { addScaled, mix, normalize, scale, ZERO, type Vec3 } from '../math/vector.ts';
import type { WeightRow } from '../weights/weights.ts';
import type { Triangle } from './topology.ts';

/** A vertex in the bind pose. */
export interface PartVertex {
  readonly point: Vec3;
  readonly normal: Vec3;
  /** Linear light. */
  colour: Vec3;
  readonly weights: WeightRow;
  /** Offset of the breathing shape at 1, metres. */
  readonly breath: Vec3;
}

export type PartName = 'skin' | 'top' | 'bottom' | 'hair' | 'eyes';

/** One draw call: vertices and triangles of one material. */
export class Part {
  readonly vertices: PartVertex[] = [];
  readonly triangles: Triangle[] = [];
  constructor(readonly name: PartName) {}

  /** Adds a vertex and returns its index. */
  push(vertex: PartVertex): number {
    return this.vertices.push(vertex) - 1;
  }
}

const mixRows = (a: WeightRow, b: WeightRow, t: number): WeightRow => a.map((x, i) => x + (b[i] - x) * t);

const mixVertices = (a: PartVertex, b: PartVertex, t: number): PartVertex => ({
  point: mix(a.point, b.point, t),
  normal: normalize(mix(a.normal, b.normal, t)),
  colour: mix(a.colour, b.colour, t),
  weights: mixRows(a.weights, b.weights, t),
  breath: mix(a.breath, b.breath, t),
});

export interface ClippedMesh {
  readonly vertexAt: (index: number) => PartVertex;
  readonly triangles: readonly Triangle[];
  /** Scalar of each vertex; the part keeps where it is above 0, cut along its 0-line. */
  readonly field: ArrayLike<number>;
  /** Depth to which the cut edge is folded in, metres; 0 for a bare edge. */
  readonly rim: number;
}

/** How much darker the folded-in edge is drawn: it lies in the cloth's own shadow. */
const RIM_SHADE = 0.75;

/** Adds the kept side of a mesh to a part, cut cleanly along the field's 0-line. */
export const addClipped = (part: Part, mesh: ClippedMesh): void => {
  const { field, vertexAt } = mesh;
  const kept = new Map<number, number>();
  const cuts = new Map<string, number>();
  const keep = (i: number): number => {
    let at = kept.get(i);
    if (at === undefined) kept.set(i, (at = part.push(vertexAt(i))));
    return at;
  };
  const cut = (i: number, j: number): number => {
    const [a, b] = i < j ? [i, j] : [j, i];
    const key = `${a}_${b}`;
    let at = cuts.get(key);
    if (at === undefined) cuts.set(key, (at = part.push(mixVertices(vertexAt(a), vertexAt(b), field[a] / (field[a] - field[b])))));
    return at;
  };
  const edges: (readonly [number, number])[] = [];
  for (const triangle of mesh.triangles) {
    const inside = triangle.map((v) => field[v] > 0);
    if (!inside.includes(true)) continue;
    const ring: number[] = [];
    let leaving = -1;
    let entering = -1;
    for (let k = 0; k < 3; k++) {
      const next = (k + 1) % 3;
      if (inside[k]) ring.push(keep(triangle[k]));
      if (inside[k] === inside[next]) continue;
      const at = cut(triangle[k], triangle[next]);
      ring.push(at);
      if (inside[k]) leaving = at; else entering = at;
    }
    for (let k = 1; k < ring.length - 1; k++) part.triangles.push([ring[0], ring[k], ring[k + 1]]);
    if (leaving >= 0) edges.push([leaving, entering]);
  }
  if (mesh.rim > 0) foldEdge(part, edges, mesh.rim);
};

const foldEdge = (part: Part, edges: ReadonlyArray<readonly [number, number]>, depth: number): void => {
  const folded = new Map<number, number>();
  const fold = (i: number): number => {
    let at = folded.get(i);
    if (at === undefined) {
      const v = part.vertices[i];
      at = part.push({ ...v, point: addScaled(v.point, v.normal, -depth), colour: scale(v.colour, RIM_SHADE), breath: ZERO });
      folded.set(i, at);
    }
    return at;
  };
  for (const [a, b] of edges) part.triangles.push([a, fold(a), fold(b)], [a, fold(b), b]);
};
