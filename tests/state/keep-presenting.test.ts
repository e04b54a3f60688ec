/** What comes back when the page is loaded anew in front of a class. */
import { expect, test } from 'vitest';
import { createStores } from '../../src/state/create-stores.ts';
import { keepPresenting } from '../../src/state/keep-presenting.ts';
import { keepLessonNow } from '../../src/state/lesson/keep-lesson.ts';
import { createLessonStore } from '../../src/state/lesson/lesson-store.ts';
import { LESSON_FORMAT, type Lesson } from '../../src/state/lesson/lesson.ts';
import { FAKE } from './fake.ts';

const open = (hash: string, { search = '?t=5', refuses = false, isChecked = true } = {}) => {
  const location = { pathname: '/', search, hash } as Location;
  const replaceState = (_state: unknown, _title: string, url: string): void => {
    if (refuses) throw new Error('too many');
    location.hash = new URL(url, 'http://page.test').hash;
    location.search = new URL(url, 'http://page.test').search;
  };
  const events = new EventTarget();
  const page = { location, history: { state: null, replaceState } as unknown as History, addEventListener: events.addEventListener.bind(events), removeEventListener: events.removeEventListener.bind(events) };
  const { view } = createStores({ entries: [FAKE], search, storage: null });
  const stop = keepPresenting({ view, isChecked, page });
  return { view, location, stop, back: (to: string) => { location.hash = to; events.dispatchEvent(new Event('popstate')); } };
};

test('the address says that the page presents, as long as it does', () => {
  const { view, location, back, stop } = open('');
  expect(view.getState().presenting).toBe(false);
  view.getState().setPresenting(true);
  expect([location.search, location.hash]).toEqual(['?t=5', '#present']);
  back('');
  expect(location.hash).toBe('#present');
  view.getState().setPresenting(false);
  expect([location.search, location.hash]).toEqual(['?t=5', '']);
  stop();
  view.getState().setPresenting(true);
  expect(location.hash).toBe('');
});

test('an address that says so presents at once; another place of the page is left alone', () => {
  expect(open('#present').view.getState().presenting).toBe(true);
  const { view, location } = open('#learn');
  expect([view.getState().presenting, location.hash]).toEqual([false, '#learn']);
});

test('before the check of the day nothing is presented', () => {
  const { view, location } = open('#present', { isChecked: false });
  expect([view.getState().presenting, location.hash]).toEqual([false, '']);
});

test('refused, or on a page that stands still, the address stays as it was', () => {
  for (const { view, location } of [open('', { refuses: true }), open('', { search: '?still=1' })]) {
    view.getState().setPresenting(true);
    expect([view.getState().presenting, location.hash]).toEqual([true, '']);
  }
});

const LESSON: Lesson = { format: LESSON_FORMAT, title: 'Ten minutes', stretch: 'fake', steps: [{ seconds: 60, at: 'hold' }, { seconds: 30, at: 'release' }] };

const loaded = (storage: Storage | null, isReload: boolean) => {
  const lessons = createLessonStore();
  const page = new EventTarget();
  keepLessonNow({ lessons, storage, isReload, page });
  return { lessons, leave: () => void page.dispatchEvent(new Event('pagehide')) };
};

const fakeStorage = (): Storage => {
  const kept = new Map<string, string>();
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) } as unknown as Storage;
};

test('a lesson goes on at its step and time after the page was loaded anew, and only then', () => {
  const storage = fakeStorage();
  const first = loaded(storage, false);
  first.lessons.getState().begin(LESSON);
  first.lessons.getState().next();
  first.lessons.getState().tick(12);
  first.leave();
  const second = loaded(storage, true);
  expect(second.lessons.getState()).toMatchObject({ lesson: LESSON, index: 1, lessonSeconds: 12, stepSeconds: 0, shows: 1 });
  second.leave();
  expect(loaded(storage, false).lessons.getState().lesson).toBe(null);
  expect(loaded(storage, true).lessons.getState().lesson).toBe(null);
});

test.each([
  ['a step that is not there', { lesson: LESSON, index: 7, lessonSeconds: 3 }, LESSON],
  ['no step', { lesson: LESSON }, LESSON],
  ['a damaged lesson', { lesson: { ...LESSON, steps: 'none' }, index: 0 }, null],
])('%s in the store', (_, kept, lesson) => {
  const storage = fakeStorage();
  storage.setItem('steady-hands/lesson-now@1', JSON.stringify(kept));
  expect(loaded(storage, true).lessons.getState()).toMatchObject({ lesson, index: 0 });
});

test('where nothing can be kept, none comes back and nothing breaks', () => {
  const { lessons, leave } = loaded(null, true);
  lessons.getState().begin(LESSON);
  leave();
  expect(loaded(null, true).lessons.getState().lesson).toBe(null);
});
