import { askWords as english } from './en/ask.ts';
import { inChosenLanguage } from './parts.ts';

export let askWords = english;
inChosenLanguage('ask', (chosen) => {
  askWords = chosen.askWords;
});
