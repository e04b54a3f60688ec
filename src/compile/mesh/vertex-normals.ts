import type { Vector3 } from 'three';

/** Averaged normals of a posed skin's vertices, worked out only where they are asked for. */
export interface VertexNormals {
  /** To be called after the skin was posed anew. */
  refresh(): void;
  /** Adds a share of a vertex's outward unit normal to `out`. */
  addScaled(out: Vector3, vertex: number, share: number): void;
}

/** Where each vertex's faces begin in `faces`, and the faces of all vertices one after the other. */
const facesOfVertices = (vertexCount: number, indices: Uint32Array): { starts: Uint32Array; faces: Uint32Array } => {
  const starts = new Uint32Array(vertexCount + 1);
  for (const v of indices) starts[v + 1]! += 1;
  for (let v = 0; v < vertexCount; v += 1) starts[v + 1]! += starts[v]!;
  const filled = starts.slice();
  const faces = new Uint32Array(indices.length);
  for (let i = 0; i < indices.length; i += 1) {
    const v = indices[i]!;
    faces[filled[v]!] = Math.floor(i / 3);
    filled[v]! += 1;
  }
  return { starts, faces };
};

/** Makes normals of vertices from all faces around them, large faces weighing more. `positions`: 3 per vertex, `indices`: 3 per face. */
export const createVertexNormals = (positions: Float32Array, indices: Uint32Array): VertexNormals => {
  const vertexCount = positions.length / 3;
  const { starts, faces } = facesOfVertices(vertexCount, indices);
  const normals = new Float64Array(positions.length);
  const madeAt = new Uint32Array(vertexCount);
  let now = 1;

  const make = (vertex: number): void => {
    let x = 0, y = 0, z = 0;
    for (let i = starts[vertex]!; i < starts[vertex + 1]!; i += 1) {
      const f = 3 * faces[i]!, a = 3 * indices[f]!, b = 3 * indices[f + 1]!, c = 3 * indices[f + 2]!;
      const ux = positions[b]! - positions[a]!, uy = positions[b + 1]! - positions[a + 1]!, uz = positions[b + 2]! - positions[a + 2]!;
      const vx = positions[c]! - positions[a]!, vy = positions[c + 1]! - positions[a + 1]!, vz = positions[c + 2]! - positions[a + 2]!;
      // The cross product is twice as long as the face is large.
      x += uy * vz - uz * vy;
      y += uz * vx - ux * vz;
      z += ux * vy - uy * vx;
    }
    const length = Math.hypot(x, y, z) || 1;
    normals[3 * vertex] = x / length; normals[3 * vertex + 1] = y / length; normals[3 * vertex + 2] = z / length;
    madeAt[vertex] = now;
  };

  return {
    refresh() { now += 1; },
    addScaled(out, vertex, share) {
      if (madeAt[vertex] !== now) make(vertex);
      out.x += share * normals[3 * vertex]!;
      out.y += share * normals[3 * vertex + 1]!;
      out.z += share * normals[3 * vertex + 2]!;
    },
  };
};
