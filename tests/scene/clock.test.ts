import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createClock } from '../../src/scene/loop/clock.ts';

describe('clock of the frame loop', () => {
  test('stands still while paused', () => {
    expect(createClock().step(0.1, true)).toBe(0);
  });

  test('takes a short first step after a rest, however long the rest was', () => {
    const clock = createClock();
    clock.step(0.016, true);
    expect(clock.step(95, false)).toBeLessThan(0.05);
    expect(clock.step(0.02, false)).toBe(0.02);
  });

  test.prop([fc.array(fc.tuple(fc.double({ min: -1, max: 100, noNaN: true }), fc.boolean()))])('never runs faster than life', (frames) => {
    const clock = createClock();
    for (const [delta, isPaused] of frames) {
      const step = clock.step(delta, isPaused);
      expect(step).toBeGreaterThanOrEqual(0);
      expect(step).toBeLessThanOrEqual(Math.max(delta, 0));
    }
  });
});
