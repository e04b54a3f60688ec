import { expect, test } from 'vitest';
import { measurePace } from '../../../src/core/safety/pace.ts';
import { solverOf, stretches } from '../../support/models.ts';

/** What the rules allow at most: 6°/s for the back, 10°/s for limbs. */
const LIMB_BOUND = 10;

test.each(stretches.flatMap((stretch) => (['left', 'right'] as const).map((side) => [`${stretch.id}, ${side}`, stretch, side] as const)))('the pace of %s is that of a slow stretch: up, still, back', (_, stretch, side) => {
  const { timesSeconds, degreesPerSecond, easeInSeconds, holdSeconds, peakDegreesPerSecond } = measurePace(solverOf(stretch, side));
  const between = (from: number, to: number): number[] => degreesPerSecond.filter((_speed, i) => timesSeconds[i]! > from && timesSeconds[i]! < to);
  expect(peakDegreesPerSecond).toBeGreaterThan(1);
  expect(peakDegreesPerSecond).toBeLessThanOrEqual(LIMB_BOUND);
  expect(Math.max(...between(easeInSeconds + 0.1, easeInSeconds + holdSeconds - 0.1))).toBeLessThan(0.1);
  expect(Math.max(...between(0, easeInSeconds))).toBeGreaterThan(1);
  // A minimum-jerk ease is fastest in its middle.
  const fastest = between(0, easeInSeconds).indexOf(Math.max(...between(0, easeInSeconds)));
  expect(fastest / between(0, easeInSeconds).length).toBeCloseTo(0.5, 1);
});
