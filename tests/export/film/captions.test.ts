import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { vttTime, webVttOf } from '../../../src/export/film/captions.ts';
import { stretchDurationSeconds } from '../../../src/core/stretch/timeline.ts';
import { stretches } from '../../support/models.ts';

test.prop([fc.integer({ min: 0, max: 99 * 3_600_000 - 1 })])('a time can be read back to the millisecond', (milliseconds) => {
  const [hours, minutes, seconds] = vttTime(milliseconds / 1000).split(':').map(Number);
  expect(Math.round(1000 * (3600 * hours! + 60 * minutes! + seconds!))).toBe(milliseconds);
});

test.each(stretches)('$id: every phase has its cue, and the safety line stands at the top', (stretch) => {
  const part = { rangeSeconds: [0, stretchDurationSeconds(stretch)] as const, speed: 0.5, loops: 1, framesPerSecond: 30 };
  const text = webVttOf({ stretch, side: 'left', viewerRole: 'both' }, part, 'For learning only.');
  const [head, note, ...cues] = text.trimEnd().split('\n\n');
  expect([head, note]).toEqual(['WEBVTT', 'NOTE For learning only.']);
  expect(cues).toHaveLength(stretch.phases.length);
  for (const cue of cues) expect(cue).toMatch(/^\d+\n\d\d:\d\d:\d\d\.\d{3} --> \d\d:\d\d:\d\d\.\d{3}\n[^<>{}]+$/);
});
