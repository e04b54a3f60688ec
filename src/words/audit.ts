import { auditWords as english } from './en/audit.ts';
import { inChosenLanguage } from './parts.ts';

export let auditWords = english;
inChosenLanguage('audit', (chosen) => {
  auditWords = chosen.auditWords;
});
