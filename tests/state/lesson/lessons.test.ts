import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStretchFolder } from '../../../src/compile/stretches-plugin.ts';
import { LANGUAGES } from '../../../src/state/language.ts';
import { plannedSeconds } from '../../../src/state/lesson/lesson.ts';
import { createLessonStore } from '../../../src/state/lesson/lesson-store.ts';
import { readLesson } from '../../../src/state/lesson/read-lesson.ts';

const stretches = readStretchFolder('models/stretches', '.').flatMap((entry) => ('stretch' in entry ? [entry.stretch] : []));
/** Fields that a language says in its own way. */
const WRITTEN = ['title', 'text', 'question', 'answer', 'notes'];
const files = readdirSync('models/lessons');
const lessonOf = (name: string) => {
  const { lesson } = readLesson(readFileSync(`models/lessons/${name}`, 'utf8'), { title: '', stretch: '' });
  if (lesson === null) throw new Error(`${name} is no lesson`);
  return lesson;
};

test('every stretch has a ready-made lesson in every language: the same steps, with all that is said in them', () => {
  const shapeOf = (name: string): string[] => lessonOf(name).steps.map((step) => Object.entries(step).map(([field, value]) => (WRITTEN.includes(field) ? field : `${field} ${String(value)}`)).join());
  for (const { id } of stretches.filter(({ id }) => !id.includes('/'))) {
    for (const language of LANGUAGES.filter((one) => one !== 'en')) expect(shapeOf(`${id}.${language}.lesson.json`), language).toEqual(shapeOf(`${id}.lesson.json`));
  }
});

test.each(files)('%s lasts ten minutes, and looks at contacts that are there', (name) => {
  const lesson = lessonOf(name);
  expect(lesson.stretch).toBe(name.split('.')[0]);
  expect(plannedSeconds(lesson)).toBe(600);
  const contacts = stretches.find(({ id }) => id === lesson.stretch)?.contacts.map(({ id }) => id) ?? [];
  for (const { look } of lesson.steps) if (look !== undefined) expect(contacts).toContain(look);
});

test('next shows the answer first, then the next step; its time runs, and by itself it goes on only when asked to', () => {
  const store = createLessonStore();
  const state = () => store.getState();
  state().begin(lessonOf('seated-twist.lesson.json'));
  state().next();
  expect([state().index, state().isRevealed]).toEqual([1, false]);
  state().next();
  expect([state().index, state().isRevealed]).toEqual([1, true]);
  state().next();
  expect([state().index, state().isRevealed, state().stepSeconds]).toEqual([2, false, 0]);
  state().tick(70);
  expect([state().index, state().stepSeconds]).toEqual([2, 70]);
  state().setGoesOn(true);
  state().tick(1);
  expect([state().index, state().stepSeconds, state().lessonSeconds]).toEqual([3, 0, 71]);
  state().setHeld(true);
  state().tick(500);
  expect([state().index, state().lessonSeconds]).toEqual([3, 71]);
  state().goTo(10);
  state().next();
  expect(state().index).toBe(10);
  state().previous();
  expect(state().index).toBe(9);
});
