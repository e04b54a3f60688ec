import { keepLessonNow } from '../../state/lesson/keep-lesson.ts';
import { createLessonStore } from '../../state/lesson/lesson-store.ts';

/** The lesson of this visit: it outlasts Present, so that a class goes on where it was. */
export const lessonHere = createLessonStore();

const windowStorage = (): Storage | null => {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
};

const isReload = (): boolean => performance.getEntriesByType('navigation').some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload');

keepLessonNow({ lessons: lessonHere, storage: windowStorage(), isReload: isReload(), page: window });
