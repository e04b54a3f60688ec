import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fineness, timeUnderPointer, trackIn, wheelPixels } from '../../src/ui/dock/scrub.ts';

/** Of a thumb that is 24 pixels wide at a font of 16. */
const TRACK = trackIn({ left: 100, width: 1024 }, 16);

test('the ends of the thumb’s way are the start and the end; outside of it too', () => {
  expect(timeUnderPointer(112, TRACK, 54)).toBe(0);
  expect(timeUnderPointer(0, TRACK, 54)).toBe(0);
  expect(timeUnderPointer(1112, TRACK, 54)).toBe(54);
  expect(timeUnderPointer(5000, TRACK, 54)).toBe(54);
  expect(timeUnderPointer(612, TRACK, 54)).toBe(27);
});

test('a thumb grows with the font', () => {
  expect(trackIn({ left: 100, width: 1024 }, 32)).toEqual({ left: 124, width: 976 });
});

test('a track without room is the start', () => {
  expect(timeUnderPointer(5, trackIn({ left: 0, width: 10 }, 16), 54)).toBe(0);
});

test('always a whole frame inside the stretch', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (x) => {
      const time = timeUnderPointer(x, TRACK, 54);
      expect(time >= 0 && time <= 54).toBe(true);
      expect(Math.abs(time * 30 - Math.round(time * 30))).toBeLessThan(1e-9);
    }),
  );
});

test('the further off the bar, the finer; on it not at all', () => {
  expect([-20, 0, 47, 48, 120, 400].map(fineness)).toEqual([1, 1, 1, 2, 4, 8]);
});

test('a wheel counts in pixels, whatever it counts in, along the way it goes most', () => {
  expect(wheelPixels({ deltaX: 2, deltaY: 100, deltaMode: 0 })).toBe(100);
  expect(wheelPixels({ deltaX: -60, deltaY: 10, deltaMode: 0 })).toBe(-60);
  expect(wheelPixels({ deltaX: 0, deltaY: 3, deltaMode: 1 })).toBe(75);
});
