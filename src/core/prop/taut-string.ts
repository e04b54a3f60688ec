/**
 * A string pulled tight round one side of a body, seen along the body: from the first of some points to the last, with
 * the others, which are in order round the body, on its inside. It is the convex chain of the points, found by one
 * scan, and moves smoothly with them.
 */

/** Writes the indices of the points that the string bends at, first and last included; returns how many. Points: u, v pairs, body to the left of the way. */
export const setTautString = (out: Int32Array, points: Float64Array, isLeftOut: Uint8Array, count: number): number => {
  let kept = 0;
  for (let i = 0; i < count; i += 1) {
    if (isLeftOut[i] === 1) continue;
    const u = points[2 * i]!, v = points[2 * i + 1]!;
    while (kept >= 2) {
      const a = 2 * out[kept - 2]!, b = 2 * out[kept - 1]!;
      const turn = (points[b]! - points[a]!) * (v - points[b + 1]!) - (points[b + 1]! - points[a + 1]!) * (u - points[b]!);
      if (turn > 0) break;
      kept -= 1;
    }
    out[kept] = i;
    kept += 1;
  }
  return kept;
};
