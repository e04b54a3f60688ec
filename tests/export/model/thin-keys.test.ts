import { quat } from 'gl-matrix';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { NUMBER, POINT, thinKeys, TURN, type Keys, type Samples } from '../../../src/export/model/thin-keys.ts';

const evenTimes = (count: number): Float64Array => Float64Array.from({ length: count }, (_, i) => i / 60);
const samplesOf = (values: readonly number[], size: number): Samples => ({ timesSeconds: evenTimes(values.length / size), values: Float64Array.from(values), offset: 0, stride: size });

/** The value of a thinned track of numbers at a time. */
const numberAt = ({ times, values }: Keys, time: number): number => {
  const after = times.findIndex((one) => one > time + 1e-9);
  if (times.length === 1 || after < 0) return values.at(-1)!;
  const share = (time - times[after - 1]!) / (times[after]! - times[after - 1]!);
  return values[after - 1]! + share * (values[after]! - values[after - 1]!);
};

const numbers = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 80 });

describe('thinned keys', () => {
  test.prop([numbers, fc.double({ min: 0.001, max: 0.5, noNaN: true })])('stay as near to every sample as was asked', (values, most) => {
    const samples = samplesOf(values, 1);
    const keys = thinKeys(samples, NUMBER, most);
    for (const [i, value] of values.entries()) expect(Math.abs(numberAt(keys, samples.timesSeconds[i]!) - value)).toBeLessThanOrEqual(most + 1e-6);
  });

  test.prop([numbers])('are samples, in order, both ends among them when anything moves', (values) => {
    const { times, values: kept } = thinKeys(samplesOf(values, 1), NUMBER, 0.01);
    const all = evenTimes(values.length);
    for (let i = 1; i < times.length; i += 1) expect(times[i]!).toBeGreaterThan(times[i - 1]!);
    for (const [i, time] of times.entries()) expect(kept[i]).toBeCloseTo(values[Math.round(time * 60)]!, 6);
    expect(times[0]).toBe(0);
    if (times.length > 1) expect(times.at(-1)).toBeCloseTo(all.at(-1)!, 6);
    else for (const value of values) expect(Math.abs(value - values[0]!)).toBeLessThanOrEqual(0.01);
  });

  test('of a straight way are its two ends', () => {
    expect(thinKeys(samplesOf(Array.from({ length: 30 }, (_, i) => [i, 2 * i, -i]).flat(), 3), POINT, 1e-6).times).toHaveLength(2);
  });

  test('of an even turn are its two ends, and a turned-over quaternion is the same turn', () => {
    const turns = Array.from({ length: 30 }, (_, i) => {
      const turn = quat.setAxisAngle(quat.create(), [0, 1, 0], i / 40);
      return [...(i % 2 === 0 ? turn : quat.scale(turn, turn, -1))];
    });
    expect(thinKeys(samplesOf(turns.flat(), 4), TURN, 1e-5).times).toHaveLength(2);
    expect(thinKeys(samplesOf([...turns[0]!, ...turns[4]!, ...turns[9]!], 4), TURN, 0.01).times).toHaveLength(3);
  });
});
