import { readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { LESSON_FORMAT, lessonText } from '../../../src/state/lesson/lesson.ts';
import { readLesson, SPARE_STEP } from '../../../src/state/lesson/read-lesson.ts';

const SPARE = { title: 'Spare', stretch: 'seated-twist' };
const READY = readFileSync('models/lessons/seated-twist.lesson.json', 'utf8');
const read = (text: string) => readLesson(text, SPARE, ['seated-twist', 'knee-pull']);
const withStep = (step: unknown): string => JSON.stringify({ format: LESSON_FORMAT, title: 'Mine', stretch: 'knee-pull', steps: [{ seconds: 30, at: 'hold' }, step] });

test('a whole file is read whole, and what is saved is read again as it was', () => {
  const { lesson, faults } = read(READY);
  expect(faults).toEqual([]);
  if (lesson === null) throw new Error('no lesson');
  expect(read(lessonText(lesson))).toEqual({ lesson, faults: [] });
});

test('a file that breaks off says in which line', () => {
  const broken = READY.split('\n').slice(0, 20).join('\n');
  const { lesson, faults } = read(broken);
  expect(lesson).toBeNull();
  expect(faults).toEqual([{ path: '', problem: { kind: 'notJson', line: 20 } }]);
});

test.each([
  [{ seconds: 'long', at: 'hold', text: 'Still here' }, 'steps[2].seconds', 'notNumber', { ...SPARE_STEP, text: 'Still here' }],
  [{ seconds: 1, at: 'easeIn' }, 'steps[2].seconds', 'tooLittle', { seconds: 60, at: 'easeIn' }],
  [{ seconds: 30, at: 'later' }, 'steps[2].at', 'notOneOf', { seconds: 30, at: 'hold' }],
  [{ seconds: 30, at: 'hold', camera: 'moon' }, 'steps[2].camera', 'notOneOf', { seconds: 30, at: 'hold' }],
  [{ seconds: 30, at: 'hold', show: ['hands', 'feet'] }, 'steps[2].show[2]', 'notOneOf', { seconds: 30, at: 'hold' }],
  [{ seconds: 30, at: 'hold', notes: 7 }, 'steps[2].notes', 'notText', { seconds: 30, at: 'hold' }],
  [{ seconds: 30, at: 'hold', notes: 'x'.repeat(401) }, 'steps[2].notes', 'tooLong', { seconds: 30, at: 'hold' }],
  [{ seconds: 30, at: 'hold', sound: 'on' }, 'steps[2].sound', 'unknownField', { seconds: 30, at: 'hold' }],
  [{ at: 'hold' }, 'steps[2].seconds', 'missing', SPARE_STEP],
])('what is wrong in a step is told by its place, and the rest of it is opened: %j', (step, path, kind, opened) => {
  const { lesson, faults } = read(withStep(step));
  expect(faults.map((fault) => [fault.path, fault.problem.kind])).toEqual([[path, kind]]);
  expect(lesson?.steps).toEqual([{ seconds: 30, at: 'hold' }, opened]);
});

test('what is no step is skipped, and told', () => {
  const { lesson, faults } = read(withStep('a step'));
  expect(lesson?.steps.length).toBe(1);
  expect(faults).toEqual([{ path: 'steps[2]', problem: { kind: 'notStep' } }]);
});

test('a title, stretch or side that is odd is told, and the steps are opened', () => {
  const { lesson, faults } = read(JSON.stringify({ format: LESSON_FORMAT, title: 7, stretch: 'headstand', side: 'up', steps: [{ seconds: 30, at: 'hold' }] }));
  expect(faults.map(({ path }) => path).sort()).toEqual(['side', 'stretch', 'title']);
  expect(lesson).toEqual({ format: LESSON_FORMAT, title: 'Spare', stretch: 'seated-twist', steps: [{ seconds: 30, at: 'hold' }] });
});

test.each(['[]', '7', 'null', '{}', '{"steps": 3}', '{"steps": []}'])('%s is no lesson, and it is told', (text) => {
  const { lesson, faults } = read(text);
  expect(lesson).toBeNull();
  expect(faults.length).toBeGreaterThan(0);
});

test.prop([fc.jsonValue()])('whatever is in a file, nothing is thrown, and what is opened can be saved and read again', (value) => {
  const { lesson } = read(JSON.stringify({ format: LESSON_FORMAT, steps: [value, { seconds: 30, at: 'hold', text: value }], title: value }));
  if (lesson !== null) expect(read(lessonText(lesson)).faults).toEqual([]);
});
