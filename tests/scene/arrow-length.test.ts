import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { ARROW_STEPS_METRES, arrowLengthMetres } from '../../src/scene/markers/arrow-length.ts';

const roles = fc.constantFrom('guide', 'steady');
const levels = fc.double({ min: 0, max: 2, noNaN: true });

describe('force arrow', () => {
  test.each(['guide', 'steady'] as const)('has the step of each level in the middle of the level (%s)', (role) => {
    const [rest, light, gentle] = ARROW_STEPS_METRES[role];
    expect(arrowLengthMetres(role, 0.25)).toBeCloseTo(rest, 12);
    expect(arrowLengthMetres(role, 1)).toBeCloseTo(light, 12);
    expect(arrowLengthMetres(role, 2)).toBeCloseTo(gentle, 12);
  });

  test('is nothing without force', () => {
    expect(arrowLengthMetres('guide', 0)).toBe(0);
    expect(arrowLengthMetres('steady', Number.NaN)).toBe(0);
  });

  test.prop([roles, levels, levels])('never grows when the level falls', (role, a, b) => {
    expect(arrowLengthMetres(role, Math.min(a, b))).toBeLessThanOrEqual(arrowLengthMetres(role, Math.max(a, b)) + 1e-12);
  });

  test.prop([levels])('is shorter for the steady hand', (level) => {
    fc.pre(level > 0.03);
    expect(arrowLengthMetres('steady', level)).toBeLessThan(arrowLengthMetres('guide', level));
  });
});
