import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameNumber, parseTime } from '../../src/ui/dock/parse-time.ts';

test.each([
  ['12.4', 12.4], ['12,4', 12.4], [' 12.4 s ', 12.4], ['12', 12], ['.5', 0.5], ['0:12.4', 12.4], ['0:05', 5],
  ['f 372', 12.4], ['F372', 12.4], ['372 f', 12.4], ['frame 372', 12.4], ['f0', 0],
  ['99', 54], ['f 99999', 54],
])('%s', (typed, seconds) => {
  expect(parseTime(typed, 'seconds', 54)).toBeCloseTo(seconds, 9);
});

test('a bare number in the field of frames is a frame', () => {
  expect(parseTime('372', 'frames', 54)).toBeCloseTo(12.4, 9);
  expect(parseTime('12.4', 'frames', 54)).toBeCloseTo(12.4, 9);
});

test.each(['', 'x', '-3', '1e3', 'f', 'f 1.5', '1:99:00', 'NaN', '12.4.5', '<b>'])('%s is no time', (typed) => {
  expect(parseTime(typed, 'seconds', 54)).toBeNull();
});

test('every frame that is told can be typed again', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 54 * 30 }), (frame) => {
    const time = parseTime(`f ${frame}`, 'seconds', 54);
    expect(time === null ? null : frameNumber(time)).toBe(frame);
  }));
});
