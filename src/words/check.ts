import { checkWords as english } from './en/check.ts';
import { inChosenLanguage } from './parts.ts';

export let checkWords = english;
inChosenLanguage('check', (chosen) => {
  checkWords = chosen.checkWords;
});
