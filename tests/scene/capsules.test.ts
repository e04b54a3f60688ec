import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { betweenStretches } from '../../src/scene/sight/bodies-as-capsules.ts';

const triples = fc.tuple(...([0, 1, 2] as const).map(() => fc.double({ min: -2, max: 2, noNaN: true })));
const STEPS = 60;

test.prop([triples, triples, triples, fc.oneof(triples, fc.constant([0, 0, 0]))])('the distance of two stretches is the least of all their points', (a, u, b, v) => {
  const [ax = 0, ay = 0, az = 0] = a, [ux = 0, uy = 0, uz = 0] = u, [bx = 0, by = 0, bz = 0] = b, [vx = 0, vy = 0, vz = 0] = v;
  const distance = betweenStretches(ax, ay, az, ux, uy, uz, bx, by, bz, vx, vy, vz);
  let least = Infinity;
  for (let i = 0; i <= STEPS; i += 1) {
    for (let j = 0; j <= STEPS; j += 1) {
      const s = i / STEPS, t = j / STEPS;
      least = Math.min(least, Math.hypot(ax + s * ux - bx - t * vx, ay + s * uy - by - t * vy, az + s * uz - bz - t * vz));
    }
  }
  expect(distance).toBeLessThanOrEqual(least + 1e-6);
  expect(least - distance).toBeLessThan(0.13);
});
