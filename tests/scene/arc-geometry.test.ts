import { expect, test } from 'vitest';
import { arcGeometry, arcRings } from '../../src/scene/markers/arc-geometry.ts';

const SHAFT = { length: 0.3, radius: 0.02 };
const HEAD = { length: 0.11, radius: 0.05 };
const slant = Math.hypot(HEAD.length, HEAD.radius);
const rings = arcRings(6, HEAD.radius / slant, HEAD.length / slant);

/** The outline of the straight arrow, grown by a width, metres: along and away from the middle line. */
const outline = (width: number) =>
  rings.map((ring) => [
    ring.shaft * SHAFT.length + ring.head * HEAD.length + ring.along * width,
    ring.shaftRadius * SHAFT.radius + ring.headRadius * HEAD.radius + ring.outwards * width,
  ] as const);

test.each([0.01, -0.008])('an arrow grown by %f metres keeps every surface at that distance', (width) => {
  const before = outline(0);
  const after = outline(width);
  for (let i = 1; i < before.length; i += 1) {
    const [[ax, ay], [bx, by]] = [before[i - 1]!, before[i]!];
    const long = Math.hypot(bx - ax, by - ay);
    // Outwards is to the left of the way from the tail to the tip.
    for (const [x, y] of [after[i - 1]!, after[i]!]) expect(((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / long).toBeCloseTo(width, 9);
  }
});

test('the geometry is one closed body for each layer, every triangle of vertices that exist', () => {
  const geometry = arcGeometry(rings);
  const { count } = geometry.getAttribute('position');
  const index = Array.from(geometry.index?.array ?? []);
  expect(Math.max(...index)).toBe(count - 1);
  expect(index.length % 3).toBe(0);
});
