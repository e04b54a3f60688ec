import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { createPace, densityShare, QUALITY_STEPS } from '../../../src/scene/quality/pace.ts';

const fed = (...runs: readonly (readonly [seconds: number, count: number])[]) => {
  const pace = createPace();
  for (const [seconds, count] of runs) for (let i = 0; i < count; i += 1) pace.feed(seconds);
  return pace.step;
};
const LAST = QUALITY_STEPS.length - 1;

describe('the quality of what moves', () => {
  it('begins in full, and stays so where pictures come in time', () => {
    expect(fed()).toBe(0);
    expect(fed([0.016, 1000])).toBe(0);
    expect(fed([0.035, 1000])).toBe(0);
  });
  it('yields where they come late, to the last step and no further', () => {
    expect(fed([0.08, 3])).toBe(1);
    expect(fed([0.08, 200])).toBe(LAST);
  });
  it('does not yield for one that is late by chance', () => {
    expect(fed(...Array.from({ length: 50 }, () => [[0.016, 2], [0.4, 1]] as const).flat())).toBe(0);
  });
  it('comes back where there is room for it again', () => {
    expect(fed([0.08, 3], [0.01, 90])).toBe(0);
  });
  it('tries ever more rarely where coming back proves wrong', () => {
    const pace = createPace();
    const tries = (count: number): number => {
      let raised = 0;
      for (let i = 0; i < count; i += 1) {
        const before = pace.step;
        // In full it is late, one step below it is easy.
        pace.feed(pace.step === 0 ? 0.08 : 0.01);
        if (pace.step < before) raised += 1;
      }
      return raised;
    };
    expect(tries(1000)).toBeGreaterThan(tries(1000));
  });
  test.prop([fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { maxLength: 500 })])('is always one of the steps, and moves one at a time', (times) => {
    const pace = createPace();
    for (const seconds of times) {
      const before = pace.step;
      pace.feed(seconds);
      expect(Math.abs(pace.step - before)).toBeLessThanOrEqual(1);
      expect(QUALITY_STEPS[pace.step]).toBeDefined();
    }
  });
  it('each step is cheaper than the one before', () => {
    for (let i = 1; i < QUALITY_STEPS.length; i += 1) expect(QUALITY_STEPS[i]?.density).toBeLessThan(QUALITY_STEPS[i - 1]?.density ?? 0);
  });
});

describe('the density of a step', () => {
  const last = QUALITY_STEPS[LAST] ?? QUALITY_STEPS[0];
  it('is its own where the picture is large', () => {
    expect(densityShare(last, 1920 * 1080)).toBe(last.density);
  });
  it('is never so low that a small picture cannot be made out', () => {
    expect(densityShare(last, 640 * 360) ** 2 * 640 * 360).toBeCloseTo(480 * 270);
    expect(densityShare(last, 320 * 180)).toBe(1);
  });
});
