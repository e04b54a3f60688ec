import { handoutWords as english } from './en/handout.ts';
import { inChosenLanguage } from './parts.ts';

export let handoutWords = english;
inChosenLanguage('handout', (chosen) => {
  handoutWords = chosen.handoutWords;
});
