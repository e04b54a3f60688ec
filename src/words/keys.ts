import { keyWords as english } from './en/keys.ts';
import { inChosenLanguage } from './parts.ts';

export let keyWords = english;
inChosenLanguage('keys', (chosen) => {
  keyWords = chosen.keyWords;
});
