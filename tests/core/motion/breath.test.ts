import { describe, expect, test } from 'vitest';
import { breathAt, prepareBreath } from '../../../src/core/motion/breath.ts';
import type { BreathFile } from '../../../src/core/stretch/schema.ts';
import { phaseStartsSeconds } from '../../../src/core/stretch/timeline.ts';
import { stretches } from '../../support/models.ts';

const DEEPENING: BreathFile = [{ at: 4, outSeconds: 5, depth: 0.6 }, { at: 12, outSeconds: 6, depth: 1 }, { at: 20, outSeconds: 5, depth: 0.8 }];
const breaths = [
  { name: 'a stretch that says nothing', breath: prepareBreath(undefined, 12), easeIn: 12 },
  { name: 'a breath as written', breath: prepareBreath(DEEPENING, 12), easeIn: 12 },
  ...stretches.map((stretch) => ({ name: stretch.id, breath: prepareBreath(stretch.breath, phaseStartsSeconds(stretch)[2]!), easeIn: phaseStartsSeconds(stretch)[2]! })),
];
const STEP = 1 / 120;
/** Beyond both ends too: a let-go's breath goes on after the stretch. */
const everyMoment = Array.from({ length: 140 / STEP }, (_, i) => i * STEP - 20);

describe.each(breaths)('$name', ({ breath, easeIn }) => {
  test('is a share, and neither jumps nor bends sharply, before and beyond the stretch as well', () => {
    for (const time of everyMoment) {
      const [before, now, after] = [breathAt(breath, time - STEP), breathAt(breath, time), breathAt(breath, time + STEP)];
      expect(now).toBeGreaterThanOrEqual(0);
      expect(now).toBeLessThanOrEqual(1);
      expect(Math.abs(after - now) / STEP).toBeLessThan(1.6);
      expect(Math.abs(after - 2 * now + before) / STEP).toBeLessThan(0.06);
    }
  });
  test('goes out slower than in', () => {
    let out = 0;
    let into = 0;
    for (const time of everyMoment) {
      const change = breathAt(breath, time + STEP) - breathAt(breath, time);
      if (change < -1e-9) out += 1;
      if (change > 1e-9) into += 1;
    }
    expect(out).toBeGreaterThan(1.5 * into);
  });
  test('an out-breath goes with the ease-in', () => {
    for (let since = 0.2; since < 4; since += 0.2) expect(breathAt(breath, easeIn + since)).toBeLessThan(breathAt(breath, easeIn + since - 0.2));
  });
});

test('each breath is as deep and as long as it is written, and the last one comes again', () => {
  const breath = prepareBreath(DEEPENING, 0);
  expect([4, 12, 20, 28, 36].map((time) => breathAt(breath, time))).toEqual([0.6, 1, 0.8, 0.8, 0.8]);
  expect([9, 18, 25, 33].map((time) => breathAt(breath, time))).toEqual([0, 0, 0, 0]);
  expect(breathAt(breath, -4)).toBe(0.6);
});
