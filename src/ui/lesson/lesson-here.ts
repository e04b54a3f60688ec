import { createLessonStore } from '../../state/lesson/lesson-store.ts';

/** The lesson of this visit: it outlasts Present, so that a class goes on where it was. */
export const lessonHere = createLessonStore();
