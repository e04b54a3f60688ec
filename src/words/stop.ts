import { stopWords as english } from './en/stop.ts';
import { inChosenLanguage } from './parts.ts';

export let stopWords = english;
inChosenLanguage('stop', (chosen) => {
  stopWords = chosen.stopWords;
});
