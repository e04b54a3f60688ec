import { learnWords as english } from './en/learn.ts';
import { inChosenLanguage } from './parts.ts';

export let learnWords = english;
inChosenLanguage('learn', (chosen) => {
  learnWords = chosen.learnWords;
});
