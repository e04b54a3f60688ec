import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { frameDeltaSeconds } from '../../src/scene/loop/frame-delta.ts';

describe('step of a frame', () => {
  test('is short after a rest, however long the rest was', () => {
    expect(frameDeltaSeconds(NaN, 95_000)).toBeLessThan(0.02);
  });

  test('is the time that passed', () => {
    expect(frameDeltaSeconds(1000, 1020)).toBeCloseTo(0.02, 12);
  });

  test.prop([fc.double({ min: 0, max: 1e7, noNaN: true }), fc.double({ min: -1e4, max: 1e6, noNaN: true })])('is never more than that', (last, passed) => {
    const step = frameDeltaSeconds(last, last + passed);
    expect(step).toBeGreaterThanOrEqual(0);
    expect(step).toBeLessThanOrEqual(Math.max(passed, 0) / 1000 + 1e-6);
  });
});
