import { expect, test } from 'vitest';
import { vector } from '../../src/core/math/vector.ts';
import { RING_COUNT, ringAlongMetres } from '../../src/core/prop/towel-frame.ts';
import { createTowelSection, setSection, setSurfacePoint } from '../../src/core/prop/towel-surface.ts';
import { towelGeometry } from '../../src/scene/towel/towel-geometry.ts';
import { createDrum, reachRound } from '../core/prop/towel-on-a-drum.ts';

const drum = createDrum();
const { wrapMetres, lengthMetres } = drum.prop;
const geometry = towelGeometry((ring) => lengthMetres / 2 + ringAlongMetres(ring, wrapMetres, lengthMetres));
const place = geometry.getAttribute('place');

test('every face of the grid looks outward once it is bent into a towel', () => {
  const { rings } = drum.lay(reachRound(1));
  const section = createTowelSection();
  const index = geometry.getIndex()!;
  const corners = [vector(), vector(), vector()];
  let seen = 0;
  for (let i = 0; i < index.count; i += 3) {
    const vertices = [0, 1, 2].map((k) => index.getX(i + k));
    // The two ends' flat faces are bent by the shader alone.
    if (vertices.some((v) => place.getZ(v) < 1)) continue;
    for (const [k, v] of vertices.entries()) setSurfacePoint(corners[k]!, setSection(section, rings, place.getX(v)), place.getY(v));
    const [a, b, c] = corners as [Float64Array, Float64Array, Float64Array];
    const u = [0, 1, 2].map((k) => b[k]! - a[k]!), v = [0, 1, 2].map((k) => c[k]! - a[k]!);
    const normal = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
    const out = normal.reduce((sum, value, k) => sum + value * (a[k]! - section.middle[k]!), 0);
    expect(out).toBeGreaterThan(0);
    seen += 1;
  }
  expect(seen).toBeGreaterThan(1000);
});

test('the grid goes from end to end, and tells how far each end is', () => {
  const fromEnd = geometry.getAttribute('fromEnd');
  let most = 0, last = 0;
  for (let v = 0; v < place.count; v += 1) {
    most = Math.max(most, fromEnd.getX(v));
    last = Math.max(last, place.getX(v));
  }
  expect(last).toBe(RING_COUNT - 1);
  expect(most).toBeCloseTo(lengthMetres / 2, 6);
  expect(fromEnd.getX(0)).toBe(0);
  expect(fromEnd.getX(place.count - 1)).toBeCloseTo(0, 6);
});
