import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PHASE_IDS, type Lesson } from '../../../src/state/lesson/lesson.ts';
import { phasePlaces } from '../../../src/state/lesson/phase-places.ts';

const FIRST = { camera: 'top', lookAt: null, orbit: null } as const;

test('a phase is looked at as the lesson’s last step that shows it says; where none does, as the phase before', () => {
  const steps: Lesson['steps'] = [
    { seconds: 10, at: 'contact', camera: 'back' },
    { seconds: 10, at: 'easeIn', through: 'hold', look: 'guide-knee' },
    { seconds: 10, at: 'hold', camera: 'left' },
    { seconds: 10, at: 'easeOut' },
  ];
  expect(phasePlaces({ steps }, FIRST).map(({ camera, lookAt }) => lookAt ?? camera)).toEqual(['top', 'back', 'guide-knee', 'left', 'left', 'left']);
});

test.each(readdirSync('models/lessons'))('%s has a view for every phase', (file) => {
  const lesson = JSON.parse(readFileSync(`models/lessons/${file}`, 'utf8')) as Lesson;
  expect(phasePlaces(lesson, FIRST)).toHaveLength(PHASE_IDS.length);
});
