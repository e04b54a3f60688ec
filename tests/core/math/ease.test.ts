import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { MINIMUM_JERK_PEAK_FACTOR, minimumJerk, minimumJerkArea, riseAndFall } from '../../../src/core/math/ease.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('minimumJerk', () => {
  test('starts at 0, ends at 1 and stays there outside', () => {
    expect([minimumJerk(-1), minimumJerk(0), minimumJerk(1), minimumJerk(2)]).toEqual([0, 0, 1, 1]);
  });

  test.prop([share, share])('never turns back', (a, b) => {
    expect(minimumJerk(Math.max(a, b))).toBeGreaterThanOrEqual(minimumJerk(Math.min(a, b)) - 1e-15);
  });

  test.prop([share])('is never faster than its stated peak', (s) => {
    const step = 1e-5;
    const speed = (minimumJerk(Math.min(1, s + step)) - minimumJerk(Math.max(0, s - step))) / (Math.min(1, s + step) - Math.max(0, s - step));
    expect(speed).toBeLessThanOrEqual(MINIMUM_JERK_PEAK_FACTOR + 1e-6);
  });
});

describe('minimumJerkArea', () => {
  test('is 0 at the start and half at the end', () => {
    expect([minimumJerkArea(-1), minimumJerkArea(0), minimumJerkArea(1), minimumJerkArea(2)]).toEqual([0, 0, 0.5, 0.5]);
  });

  test.prop([share])('grows by what minimumJerk is', (s) => {
    const step = 1e-5;
    const [from, to] = [Math.max(0, s - step), Math.min(1, s + step)];
    expect((minimumJerkArea(to) - minimumJerkArea(from)) / (to - from)).toBeCloseTo(minimumJerk((from + to) / 2), 6);
  });
});

describe('riseAndFall', () => {
  test.prop([share])('is 0 at both ends, at most 1, and the same forward and backward', (s) => {
    expect(riseAndFall(0) + riseAndFall(1)).toBe(0);
    expect(riseAndFall(s)).toBeLessThanOrEqual(1);
    expect(riseAndFall(s)).toBeCloseTo(riseAndFall(1 - s), 12);
  });
});
