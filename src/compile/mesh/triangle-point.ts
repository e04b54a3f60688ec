/** The point of a skin that was found nearest so far. Metres, world; one is made once and overwritten by each question. */
export interface SkinPoint {
  /** Squared metres from the asked point. */
  distanceSquared: number;
  x: number;
  y: number;
  z: number;
  /** The three vertices of the face that it lies on; -1 before any was found. */
  readonly vertices: [number, number, number];
  /** How much of each vertex's place it has; they add up to 1. */
  readonly shares: [number, number, number];
}

export const createSkinPoint = (): SkinPoint => ({ distanceSquared: Infinity, x: 0, y: 0, z: 0, vertices: [-1, -1, -1], shares: [0, 0, 0] });

/** Takes the point `shareB` b + `shareC` c + the rest a, if it is nearer to x, y, z than what `best` has. */
const take = (best: SkinPoint, positions: Float32Array, a: number, b: number, c: number, shareB: number, shareC: number, x: number, y: number, z: number): void => {
  const shareA = 1 - shareB - shareC;
  const px = shareA * positions[3 * a]! + shareB * positions[3 * b]! + shareC * positions[3 * c]!;
  const py = shareA * positions[3 * a + 1]! + shareB * positions[3 * b + 1]! + shareC * positions[3 * c + 1]!;
  const pz = shareA * positions[3 * a + 2]! + shareB * positions[3 * b + 2]! + shareC * positions[3 * c + 2]!;
  const distanceSquared = (x - px) * (x - px) + (y - py) * (y - py) + (z - pz) * (z - pz);
  if (distanceSquared >= best.distanceSquared) return;
  best.distanceSquared = distanceSquared;
  best.x = px; best.y = py; best.z = pz;
  best.vertices[0] = a; best.vertices[1] = b; best.vertices[2] = c;
  best.shares[0] = shareA; best.shares[1] = shareB; best.shares[2] = shareC;
};

/**
 * Takes the triangle's point that is nearest to x, y, z, if it is nearer than what `best` has. Corner, edge or face is
 * told by the signs of products (Ericson, Real-Time Collision Detection, 5.1.5).
 */
export const takeNearerPoint = (best: SkinPoint, positions: Float32Array, a: number, b: number, c: number, x: number, y: number, z: number): void => {
  const ax = positions[3 * a]!, ay = positions[3 * a + 1]!, az = positions[3 * a + 2]!;
  const bx = positions[3 * b]!, by = positions[3 * b + 1]!, bz = positions[3 * b + 2]!;
  const cx = positions[3 * c]!, cy = positions[3 * c + 1]!, cz = positions[3 * c + 2]!;
  const abx = bx - ax, aby = by - ay, abz = bz - az;
  const acx = cx - ax, acy = cy - ay, acz = cz - az;
  const d1 = abx * (x - ax) + aby * (y - ay) + abz * (z - az), d2 = acx * (x - ax) + acy * (y - ay) + acz * (z - az);
  if (d1 <= 0 && d2 <= 0) return take(best, positions, a, b, c, 0, 0, x, y, z);
  const d3 = abx * (x - bx) + aby * (y - by) + abz * (z - bz), d4 = acx * (x - bx) + acy * (y - by) + acz * (z - bz);
  if (d3 >= 0 && d4 <= d3) return take(best, positions, a, b, c, 1, 0, x, y, z);
  const d5 = abx * (x - cx) + aby * (y - cy) + abz * (z - cz), d6 = acx * (x - cx) + acy * (y - cy) + acz * (z - cz);
  if (d6 >= 0 && d5 <= d6) return take(best, positions, a, b, c, 0, 1, x, y, z);
  const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return take(best, positions, a, b, c, d1 / (d1 - d3), 0, x, y, z);
  const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return take(best, positions, a, b, c, 0, d2 / (d2 - d6), x, y, z);
  const va = d3 * d6 - d5 * d4;
  if (va <= 0 && d4 >= d3 && d5 >= d6) {
    const shareC = (d4 - d3) / (d4 - d3 + (d5 - d6));
    return take(best, positions, a, b, c, 1 - shareC, shareC, x, y, z);
  }
  const sum = va + vb + vc;
  return take(best, positions, a, b, c, vb / sum, vc / sum, x, y, z);
};
