import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { betweenStretches, CAPSULES, clearanceMetres, HEAD_RADIUS_METRES, headMiddle } from '../../src/scene/sight/bodies-as-capsules.ts';
import { solverOf, stretchNamed } from '../support/models.ts';

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

test('what a look need not be measured against changes no answer: as if every rod were measured', () => {
  const solver = solverOf(stretchNamed('seated-twist'), 'right');
  const place = (scale: number) => fc.record({ x: fc.double({ min: -scale, max: scale, noNaN: true }), y: fc.double({ min: 0, max: 2, noNaN: true }), z: fc.double({ min: -scale, max: scale, noNaN: true }) });
  // Beyond these nobody asks for more.
  const asAsked = (metres: number): number => Math.min(Math.max(metres, -0.03), 0.05);
  let near = 0;
  fc.assert(fc.property(place(3), place(0.6), fc.double({ min: 0, max: 54, noNaN: true }), (eye, goal, time) => {
    const frame = solveFrame(solver, time);
    const u = { x: goal.x - eye.x, y: goal.y - eye.y, z: goal.z - eye.z };
    const to = (p: Float64Array, from: number, end: number): number =>
      betweenStretches(eye.x, eye.y, eye.z, u.x, u.y, u.z, p[from]!, p[from + 1]!, p[from + 2]!, p[end]! - p[from]!, p[end + 1]! - p[from + 1]!, p[end + 2]! - p[from + 2]!);
    const rods = CAPSULES.map(({ figure, from, to: end, radius }) => to(frame[figure].worldPositions, from, end) - radius);
    const head = new Float64Array(3);
    const heads = [frame.person, frame.helper].map((figure, i) => {
      headMiddle(figure, head);
      const isOwn = i === 1 && Math.hypot(eye.x - head[0]!, eye.y - head[1]!, eye.z - head[2]!) < 0.4;
      return isOwn ? Infinity : to(head, 0, 0) - HEAD_RADIUS_METRES;
    });
    const brute = asAsked(Math.min(...rods, ...heads));
    if (brute > -0.03 && brute < 0.05) near += 1;
    expect(asAsked(clearanceMetres(frame, eye, goal, null, 0))).toBeCloseTo(brute, 9);
  }), { numRuns: 400 });
  expect(near).toBeGreaterThan(20);
});
