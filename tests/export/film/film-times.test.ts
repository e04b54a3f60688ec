import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { filmCues, filmSeconds, frameCount, momentOf, type FilmPart } from '../../../src/export/film/film-times.ts';

const STARTS = [0, 6, 12, 24, 40, 52, 60];

const parts: fc.Arbitrary<FilmPart> = fc
  .record({ a: fc.double({ min: 0, max: 59, noNaN: true }), length: fc.double({ min: 0.5, max: 12, noNaN: true }), speed: fc.double({ min: 0.2, max: 1, noNaN: true }), loops: fc.integer({ min: 1, max: 4 }), framesPerSecond: fc.constantFrom(5, 30, 60) })
  .map(({ a, length, ...rest }) => ({ rangeSeconds: [a, Math.min(60, a + length)] as const, ...rest }));

test.prop([parts])('shows only moments of its part, in order within each time through', (part) => {
  const [from, to] = part.rangeSeconds;
  const moments = Array.from({ length: frameCount(part) }, (_, frame) => momentOf(part, frame));
  expect(moments.filter((moment) => moment < from || moment > to)).toEqual([]);
  expect(moments.slice(1).filter((moment, i) => moment < moments[i]!).length).toBeLessThan(part.loops);
});

test.prop([parts])('is never faster than life', (part) => {
  const steps = Array.from({ length: frameCount(part) - 1 }, (_, frame) => momentOf(part, frame + 1) - momentOf(part, frame));
  expect(steps.filter((step) => step > 1 / part.framesPerSecond + 1e-9)).toEqual([]);
});

test.prop([parts])('its captions follow one another without a gap, from its start to its end', (part) => {
  const cues = filmCues(part, STARTS);
  expect(cues[0]!.startSeconds).toBeCloseTo(0, 9);
  expect(cues.at(-1)!.endSeconds).toBeCloseTo(filmSeconds(part), 6);
  for (const [i, { startSeconds }] of cues.slice(1).entries()) expect(startSeconds).toBeCloseTo(cues[i]!.endSeconds, 6);
});
