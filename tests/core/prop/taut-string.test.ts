import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { setTautString } from '../../../src/core/prop/taut-string.ts';

/** Points round the rear half of a circle-like body, in order from the right to the left, then the two ends far out at the front. */
const bodies = fc.array(fc.double({ min: 0.1, max: 0.2, noNaN: true }), { minLength: 3, maxLength: 40 }).map((radii) => {
  const points: number[] = [-0.4, 0.2];
  for (const [i, radius] of radii.entries()) {
    const angle = -1.5 + (3 * (i + 0.5)) / radii.length;
    points.push(radius * Math.sin(angle), -radius * Math.cos(angle));
  }
  return Float64Array.from([...points, 0.4, 0.2]);
});

test.prop([bodies])('a tight string goes from end to end, bends one way only, and leaves every point inside', (points) => {
  const count = points.length / 2;
  const out = new Int32Array(count);
  const kept = setTautString(out, points, new Uint8Array(count), count);
  expect(out[0]).toBe(0);
  expect(out[kept - 1]).toBe(count - 1);
  for (let k = 1; k < kept; k += 1) {
    const a = 2 * out[k - 1]!, b = 2 * out[k]!;
    for (let i = 0; i < count; i += 1) {
      const side = (points[b]! - points[a]!) * (points[2 * i + 1]! - points[a + 1]!) - (points[b + 1]! - points[a + 1]!) * (points[2 * i]! - points[a]!);
      expect(side).toBeGreaterThanOrEqual(-1e-12);
    }
  }
});
