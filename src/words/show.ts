import { showWords as english } from './en/show.ts';
import { inChosenLanguage } from './parts.ts';

export let showWords = english;
inChosenLanguage('show', (chosen) => {
  showWords = chosen.showWords;
});
