import type { presentWords as english } from '../en/present.ts';
import { shortNumber } from '../comma.ts';

export const presentWords: typeof english = {
  region: 'Présentation',
  tools: 'Pour qui enseigne',
  black: 'Écran noir',
  blackOff: 'Montrer l’image à nouveau',
  freeze: 'Figer',
  frozen: 'Figé',
  spotlight: 'Projecteur',
  pen: 'Stylo',
  clear: 'Effacer le stylo',
  fullScreen: 'Plein écran',
  end: 'Terminer',
  marks: 'Moments avec des traits de stylo',
  markAt: (seconds) => `Traits de stylo à ${shortNumber(seconds)} s`,
};
