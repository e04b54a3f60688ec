import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { solveFrame } from '../../src/core/frame/solve-frame.ts';
import { apartShare, type ArrowOnPicture, LEAST_APART_SHARE } from '../../src/scene/markers/arrows-apart.ts';
import { CAMERA_NAMES } from '../../src/state/view.ts';
import { camerasOf, marksOf } from '../support/marks.ts';
import { solverOf, stretchNamed } from '../support/models.ts';

const slope = fc.double({ min: -0.3, max: 0.3, noNaN: true });
const arrow = fc.record({ x: slope, y: slope, wayX: slope, wayY: slope, halfWidth: fc.constant(0.02), depthMetres: fc.constant(3), shown: fc.constant(1) });

/** Points along what is left of an arrow. */
const along = ({ x, y, wayX, wayY }: ArrowOnPicture, share: number): { x: number; y: number }[] =>
  Array.from({ length: 21 }, (_, i) => ({ x: x + (share * i * wayX) / 20, y: y + (share * i * wayY) / 20 }));
const between = (a: ArrowOnPicture, b: ArrowOnPicture, share: number): number =>
  Math.min(...along(a, share).flatMap((p) => along(b, share).map((q) => Math.hypot(p.x - q.x, p.y - q.y))));

describe('two arrows on a picture', () => {
  test.prop([arrow, arrow], { numRuns: 500 })('do not lie over each other, unless their hands do', (a, b) => {
    const share = apartShare(a, b);
    expect(apartShare(b, a)).toBe(share);
    expect(share).toBeLessThanOrEqual(1);
    expect(share).toBeGreaterThanOrEqual(LEAST_APART_SHARE - 1e-9);
    if (share > LEAST_APART_SHARE + 1e-9) expect(between(a, b, share)).toBeGreaterThan(share * (a.halfWidth + b.halfWidth));
  });

  test('keep their size where the other is not drawn, and come to it without a jump', () => {
    const a = { x: 0, y: 0, wayX: 0.2, wayY: 0, halfWidth: 0.02, depthMetres: 3, shown: 1 };
    const shares = [0, 0.01, 0.5, 1].map((shown) => apartShare(a, { ...a, x: 0.15, shown }));
    expect(shares[0]).toBe(1);
    expect(shares[1]).toBeGreaterThan(0.99);
    expect(shares.at(-1)).toBeLessThan(0.75);
  });
});

test.each(['left', 'right'] as const)('with both hands on one shin no arrow lies over the other, in any view (%s)', (side) => {
  for (const name of ['knee-pull', 'knee-pull/shin']) {
    const solver = solverOf(stretchNamed(name), side);
    const markers = marksOf(solver);
    const cameraOf = camerasOf(solver, 4 / 3);
    let pairs = 0;
    for (const time of [20, 32, 46]) for (const view of CAMERA_NAMES) {
      const frame = solveFrame(solver, time);
      const camera = cameraOf(view);
      markers.apply(frame, camera);
      const drawn = markers.contacts.filter(({ arrow: { halfLengthMetres } }) => halfLengthMetres > 0);
      if (drawn.length < 2) continue;
      pairs += 1;
      const lines = drawn.map(({ arrow: { middle, way, halfLengthMetres }, group }) => Array.from({ length: 21 }, (_, i) => {
        const point = group.position.clone().add(middle).addScaledVector(way, (i / 10 - 1) * halfLengthMetres).applyMatrix4(camera.matrixWorldInverse);
        return { x: -point.x / point.z, y: -point.y / point.z, depth: -point.z };
      }));
      const metres = Math.min(...lines[0]!.flatMap((p) => lines[1]!.map((q) => Math.hypot(p.x - q.x, p.y - q.y) * p.depth)));
      expect([name, view, time, metres > 0.03]).toEqual([name, view, time, true]);
    }
    expect(pairs).toBeGreaterThan(10);
  }
});
