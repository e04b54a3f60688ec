import { exportWords as english } from './en/export.ts';
import { inChosenLanguage } from './parts.ts';

export let exportWords = english;
inChosenLanguage('export', (chosen) => {
  exportWords = chosen.exportWords;
});
