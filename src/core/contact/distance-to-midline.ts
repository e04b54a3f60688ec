import type { Vector } from '../math/vector.ts';

/** Shortest distance from a point to a polyline of packed x, y, z points, metres. */
export const distanceToMidline = (point: Vector, midline: Float64Array): number => {
  let nearest = Infinity;
  for (let i = 0; i + 5 < midline.length; i += 3) {
    const ax = midline[i]!, ay = midline[i + 1]!, az = midline[i + 2]!;
    const dx = midline[i + 3]! - ax, dy = midline[i + 4]! - ay, dz = midline[i + 5]! - az;
    const px = point[0]! - ax, py = point[1]! - ay, pz = point[2]! - az;
    const share = Math.min(1, Math.max(0, (px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz)));
    nearest = Math.min(nearest, Math.hypot(px - share * dx, py - share * dy, pz - share * dz));
  }
  return nearest;
};
