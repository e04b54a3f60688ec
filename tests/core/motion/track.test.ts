import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createTrack, keyBefore, sampleTrack } from '../../../src/core/motion/track.ts';

const keys = fc
  .array(fc.record({ gap: fc.double({ min: 0.1, max: 5, noNaN: true }), value: fc.double({ min: -2, max: 2, noNaN: true }), isPassed: fc.boolean() }), { minLength: 2, maxLength: 6 })
  .map((list) => {
    let at = 0;
    return list.map(({ gap, value, isPassed }) => ({ at: (at += gap), values: Float64Array.of(value), isPassed }));
  });

const at = (track: ReturnType<typeof createTrack>, time: number): number => sampleTrack(new Float64Array(1), track, time)[0]!;
/** A small step of time, seconds, for differences. */
const STEP = 1e-4;

describe('the key before a time', () => {
  test.prop([keys, fc.double({ min: -1, max: 40, noNaN: true })])('is the last that is not after it', (list, time) => {
    const { times } = createTrack(list);
    for (const asked of [time, ...times]) expect(keyBefore({ times }, asked)).toBe(times.filter((one) => one <= asked).length - 1);
  });

  test('is none for what is not a number', () => {
    expect(keyBefore({ times: Float64Array.of(0, 1) }, NaN)).toBe(-1);
  });
});

describe('a track', () => {
  test.prop([keys, fc.double({ min: 0, max: 1, noNaN: true })])('stays between the two keys around a time, passed through or not', (list, share) => {
    const track = createTrack(list);
    for (let i = 0; i + 1 < list.length; i += 1) {
      const [from, to] = [list[i]!, list[i + 1]!];
      const value = at(track, from.at + share * (to.at - from.at));
      expect(value).toBeGreaterThanOrEqual(Math.min(from.values[0]!, to.values[0]!) - 1e-9);
      expect(value).toBeLessThanOrEqual(Math.max(from.values[0]!, to.values[0]!) + 1e-9);
    }
  });

  test.prop([keys])('has no jump of value or speed at a key, and rests at a stop', (list) => {
    const track = createTrack(list);
    for (const key of list) {
      const [before, here, after] = [at(track, key.at - STEP), at(track, key.at), at(track, key.at + STEP)];
      expect(here).toBeCloseTo(key.values[0]!, 9);
      expect(Math.abs((after - here) - (here - before)) / STEP).toBeLessThan(0.05);
      if (!key.isPassed) expect(Math.abs(after - before) / STEP).toBeLessThan(0.01);
    }
  });

  test('goes on through a passed key', () => {
    const track = createTrack([0, 1, 2].map((time) => ({ at: time, values: Float64Array.of(time), isPassed: time === 1 })));
    expect((at(track, 1 + STEP) - at(track, 1 - STEP)) / (2 * STEP)).toBeCloseTo(1, 3);
  });
});
