/** A box along the world's axes: least x, y, z, then most x, y, z; several boxes lie one after the other. Metres. */
export type Boxes = Float64Array;

/** Squared distance of a point to the box that begins at `at`; 0 inside it. */
export const boxDistanceSquared = (boxes: Boxes, at: number, x: number, y: number, z: number): number => {
  const x0 = boxes[at]! - x, x1 = x - boxes[at + 3]!;
  const y0 = boxes[at + 1]! - y, y1 = y - boxes[at + 4]!;
  const z0 = boxes[at + 2]! - z, z1 = z - boxes[at + 5]!;
  const dx = x0 > 0 ? x0 : x1 > 0 ? x1 : 0, dy = y0 > 0 ? y0 : y1 > 0 ? y1 : 0, dz = z0 > 0 ? z0 : z1 > 0 ? z1 : 0;
  return dx * dx + dy * dy + dz * dz;
};

/** Whether two boxes come within `metres` of each other along every axis. */
export const areBoxesWithin = (a: Boxes, b: Boxes, metres: number): boolean => {
  for (let k = 0; k < 3; k += 1) if (a[k]! > b[k + 3]! + metres || b[k]! > a[k + 3]! + metres) return false;
  return true;
};

/** Writes the box around some vertices, `vertices[from]` to before `vertices[to]`; `positions`: 3 per vertex. In numbers of its own: this runs over every vertex of every frame. */
export const setBoxAround = (boxes: Boxes, at: number, positions: Float32Array, vertices: Uint32Array, from: number, to: number): void => {
  let leastX = Infinity, leastY = Infinity, leastZ = Infinity, mostX = -Infinity, mostY = -Infinity, mostZ = -Infinity;
  for (let i = from; i < to; i += 1) {
    const v = 3 * vertices[i]!;
    const x = positions[v]!, y = positions[v + 1]!, z = positions[v + 2]!;
    if (x < leastX) leastX = x;
    if (x > mostX) mostX = x;
    if (y < leastY) leastY = y;
    if (y > mostY) mostY = y;
    if (z < leastZ) leastZ = z;
    if (z > mostZ) mostZ = z;
  }
  boxes[at] = leastX; boxes[at + 1] = leastY; boxes[at + 2] = leastZ;
  boxes[at + 3] = mostX; boxes[at + 4] = mostY; boxes[at + 5] = mostZ;
};

/** Writes the box around two others. */
export const setBoxAroundTwo = (boxes: Boxes, at: number, a: Boxes, atA: number, b: Boxes, atB: number): void => {
  for (let k = 0; k < 3; k += 1) {
    const leastA = a[atA + k]!, leastB = b[atB + k]!, mostA = a[atA + 3 + k]!, mostB = b[atB + 3 + k]!;
    boxes[at + k] = leastA < leastB ? leastA : leastB;
    boxes[at + 3 + k] = mostA > mostB ? mostA : mostB;
  }
};
