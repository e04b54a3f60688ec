import { lessonWords as english } from './en/lesson.ts';
import { inChosenLanguage } from './parts.ts';

export let lessonWords = english;
inChosenLanguage('lesson', (chosen) => {
  lessonWords = chosen.lessonWords;
});
