import { presentWords as english } from './en/present.ts';
import { inChosenLanguage } from './parts.ts';

export let presentWords = english;
inChosenLanguage('present', (chosen) => {
  presentWords = chosen.presentWords;
});
