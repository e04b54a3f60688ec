import type { handoutWords as english } from '../en/handout.ts';
import { shortNumber } from '../comma.ts';

export const handoutWords: typeof english = {
  print: 'Ein Blatt drucken',
  what: 'Zwei Seiten: die Schritte mit ihren Bildern, wer es nicht darf, wann Schluss ist.',
  coming: 'Die Bilder sind unterwegs …',
  noPictures: 'Einige Bilder sind nicht angekommen. Die Texte sind alle da.',
  learningOnly: 'Nur zum Lernen. Kein medizinischer Rat, kein Medizinprodukt.',
  person: 'Person:',
  helper: 'Helfer:',
  step: (index, name, seconds) => `${index} ${name}, ${shortNumber(seconds)} s`,
  marks: 'G führt, langsam. S hält still. T ist das Handtuch. Die Wirbelsäule: nie eine Hand darauf.',
  pageTwo: (title) => `${title}: bevor Sie beginnen, und wann Sie stoppen`,
  code: 'In 3D ansehen',
};
