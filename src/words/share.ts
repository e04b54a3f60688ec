import { shareWords as english } from './en/share.ts';
import { inChosenLanguage } from './parts.ts';

export let shareWords = english;
inChosenLanguage('share', (chosen) => {
  shareWords = chosen.shareWords;
});
