import type { presentWords as english } from '../en/present.ts';
import { shortNumber } from '../comma.ts';

export const presentWords: typeof english = {
  region: 'Vor einer Gruppe',
  tools: 'Für die Lehrperson',
  black: 'Schwarzer Bildschirm',
  blackOff: 'Das Bild wieder zeigen',
  freeze: 'Einfrieren',
  frozen: 'Eingefroren',
  spotlight: 'Lichtkreis',
  pen: 'Stift',
  clear: 'Stift löschen',
  fullScreen: 'Ganzer Bildschirm',
  end: 'Beenden',
  marks: 'Momente mit Stiftstrichen',
  markAt: (seconds) => `Stiftstriche bei ${shortNumber(seconds)} s`,
};
