import { describe, expect, test } from 'vitest';
import { BLINK_SECONDS, blinkTimes, closureAt } from '../../../src/core/motion/blinks.ts';
import { prepareMotion } from '../../../src/core/motion/prepare-motion.ts';
import { phaseMomentsSeconds, phaseStartsSeconds, stretchDurationSeconds } from '../../../src/core/stretch/timeline.ts';
import { stretches } from '../../support/models.ts';

/** No two blinks that are seen together: less apart than this, seconds, they look like one. */
const IN_STEP_SECONDS = 0.5;
const gapsOf = (times: Float64Array): number[] => [...times].slice(1).map((time, i) => time - times[i]!);

test('blinks come every 3 to 6 seconds, in no beat', () => {
  for (const figure of ['person', 'helper'] as const) {
    const gaps = gapsOf(blinkTimes(figure, { glances: [], endSeconds: 300 }));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(6);
    expect(new Set(gaps.map((gap) => gap.toFixed(2))).size).toBeGreaterThan(20);
  }
});

test('the lids close wholly, stay for a moment, and open again, without a jump', () => {
  const times = Float64Array.of(1);
  const step = 0.001;
  const closures = Array.from({ length: 2000 }, (_, i) => closureAt(times, i * step));
  expect(Math.max(...closures)).toBe(1);
  expect(closures.filter((closure) => closure > 0).length * step).toBeCloseTo(BLINK_SECONDS, 1);
  for (const [i, closure] of closures.entries()) if (i > 0) expect(Math.abs(closure - closures[i - 1]!)).toBeLessThan(0.025);
  expect(closureAt(times, 0.5)).toBe(0);
  expect(closureAt(Float64Array.of(), 3)).toBe(0);
});

test('a blink goes with a glance, and none of the others is near it', () => {
  const times = blinkTimes('helper', { glances: [10, 30], endSeconds: 60 });
  expect([...times]).toEqual(expect.arrayContaining([10, 30]));
  expect(Math.min(...gapsOf(times))).toBeGreaterThan(2);
});

describe.each(stretches.map((stretch) => ({ name: stretch.id, stretch })))('$name', ({ stretch }) => {
  const { person, helper } = prepareMotion(stretch).blinks;
  test('no picture shows a closed eye: eyes are open where phases begin and where pictures are taken', () => {
    for (const time of [...phaseStartsSeconds(stretch), ...phaseMomentsSeconds(stretch)]) {
      expect(closureAt(person, time), `the person at ${time} s`).toBe(0);
      expect(closureAt(helper, time), `the helper at ${time} s`).toBe(0);
    }
  });
  test('the two do not blink in step', () => {
    const end = stretchDurationSeconds(stretch);
    for (const one of person) for (const other of helper) if (one < end && other < end) expect(Math.abs(one - other)).toBeGreaterThan(IN_STEP_SECONDS);
  });
});
