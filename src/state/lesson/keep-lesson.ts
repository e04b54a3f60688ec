import { readKept, writeKept } from '../kept.ts';
import type { LessonStore } from './lesson-store.ts';
import { readLesson } from './read-lesson.ts';

const KEY = 'steady-hands/lesson-now@1';

export interface LessonKeeperInput {
  readonly lessons: LessonStore;
  /** What lasts as long as the window; null: nothing does. */
  readonly storage: Storage | null;
  /** The page was loaded anew (F5), not come to. */
  readonly isReload: boolean;
  readonly page: Pick<Window, 'addEventListener'>;
}

/** A lesson outlasts that the page is loaded anew, with its step and its clock. */
export const keepLessonNow = ({ lessons, storage, isReload, page }: LessonKeeperInput): void => {
  const { lesson, index, lessonSeconds } = readKept(storage, KEY);
  writeKept(storage, KEY, {});
  if (isReload && lesson !== undefined) {
    const read = readLesson(JSON.stringify(lesson), { title: '', stretch: '' });
    if (read.lesson !== null && read.faults.length === 0) lessons.getState().resume(read.lesson, Number(index), Number(lessonSeconds));
  }
  page.addEventListener('pagehide', () => {
    const now = lessons.getState();
    if (now.lesson !== null) writeKept(storage, KEY, { lesson: now.lesson, index: now.index, lessonSeconds: now.lessonSeconds });
  });
};
