export { lessonWords } from './en/lesson.ts';
