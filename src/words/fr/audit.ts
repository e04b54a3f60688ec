import type { auditWords as english } from '../en/audit.ts';
import { shortNumber } from '../comma.ts';
import { words } from './words.ts';

const levelName = (value: number): string => words.level[value < 0.5 ? 'rest' : value < 1.5 ? 'light' : 'gentle'];

export const auditWords: typeof english = {
  title: 'La sécurité de chaque moment',
  measuring: 'Mesure en cours…',
  name: { handToSpine: 'Mains à la colonne', turnSpeed: 'Vitesse de la rotation', force: 'Force', angle: 'Jusqu’où' },
  value: {
    handToSpine: (value, limit) => `${shortNumber(value)} cm, au moins ${shortNumber(limit)}`,
    turnSpeed: (value, limit) => `${shortNumber(value)}° par seconde, au plus ${shortNumber(limit)}`,
    force: (value) => `${levelName(value)}, au plus douce`,
    angle: (value, limit) => `${shortNumber(value)}°, au plus ${shortNumber(limit)}`,
  },
  passes: 'dans la limite',
  fails: 'AU-DESSUS DE LA LIMITE',
};
