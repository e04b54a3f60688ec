import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ghostTimeSeconds } from '../../src/scene/ghosts/ghost-times.ts';

const KEYS = [0, 1, 3.6, 12, 22];

describe('the moment of a ghost', () => {
  test.each([
    ['start', 5, 0], ['start', 0, NaN],
    ['previous', 5, 3.6], ['previous', 3.6, 1], ['previous', 0, NaN], ['previous', 40, 22],
    ['next', 5, 12], ['next', 12, 22], ['next', 0, 1], ['next', 22, NaN],
  ] as const)('%s at %d s: %d', (kind, time, expected) => {
    expect(ghostTimeSeconds(kind, time, KEYS)).toBe(expected);
  });
});

test('a keyframe before is before, one after is after, and none lies between', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.double({ min: 0, max: 54, noNaN: true }), { maxLength: 30 }), fc.double({ min: 0, max: 54, noNaN: true }), (given, time) => {
    const keys = [...given].sort((a, b) => a - b);
    const before = ghostTimeSeconds('previous', time, keys), after = ghostTimeSeconds('next', time, keys);
    const near = 0.5 / 30;
    if (!Number.isNaN(before)) expect(before).toBeLessThan(time - near);
    if (!Number.isNaN(after)) expect(after).toBeGreaterThan(time + near);
    const from = Number.isNaN(before) ? -Infinity : before, to = Number.isNaN(after) ? Infinity : after;
    expect(keys.filter((key) => key > from && key < to && Math.abs(key - time) > near + 1e-9)).toEqual([]);
  }));
});
