/** Triangles of a posed skin: 3 numbers a vertex (world, metres), 3 corners a triangle. */
export interface PosedTriangles {
  readonly positions: Float32Array;
  readonly corners: ArrayLike<number>;
}

/** What a look meets. */
export interface SkinHit {
  readonly distanceMetres: number;
  /** The corner of the triangle that lies nearest to the hit, as a vertex. */
  readonly vertex: number;
}

type Triple = readonly [number, number, number];

/** Looks along a triangle's plane meet it nowhere: the least determinant that counts. */
const LEAST_DETERMINANT = 1e-12;

/**
 * The first triangle that a look meets (after Möller and Trumbore), from either side; null for none. The direction is of unit length.
 * For a press, not for every frame: it goes through all triangles.
 */
export const hitSkin = ({ positions: p, corners }: PosedTriangles, [ox, oy, oz]: Triple, [dx, dy, dz]: Triple): SkinHit | null => {
  let distanceMetres = Infinity;
  let vertex = -1;
  for (let i = 0; i + 2 < corners.length; i += 3) {
    const a = 3 * corners[i]!, b = 3 * corners[i + 1]!, c = 3 * corners[i + 2]!;
    const ux = p[b]! - p[a]!, uy = p[b + 1]! - p[a + 1]!, uz = p[b + 2]! - p[a + 2]!;
    const vx = p[c]! - p[a]!, vy = p[c + 1]! - p[a + 1]!, vz = p[c + 2]! - p[a + 2]!;
    const qx = dy * vz - dz * vy, qy = dz * vx - dx * vz, qz = dx * vy - dy * vx;
    const determinant = ux * qx + uy * qy + uz * qz;
    if (Math.abs(determinant) < LEAST_DETERMINANT) continue;
    const wx = ox - p[a]!, wy = oy - p[a + 1]!, wz = oz - p[a + 2]!;
    const s = (wx * qx + wy * qy + wz * qz) / determinant;
    if (s < 0 || s > 1) continue;
    const rx = wy * uz - wz * uy, ry = wz * ux - wx * uz, rz = wx * uy - wy * ux;
    const t = (dx * rx + dy * ry + dz * rz) / determinant;
    if (t < 0 || s + t > 1) continue;
    const far = (vx * rx + vy * ry + vz * rz) / determinant;
    if (far <= 0 || far >= distanceMetres) continue;
    distanceMetres = far;
    const first = 1 - s - t;
    vertex = corners[first >= s && first >= t ? i : s >= t ? i + 1 : i + 2]!;
  }
  return vertex < 0 ? null : { distanceMetres, vertex };
};
