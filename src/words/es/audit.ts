import type { auditWords as english } from '../en/audit.ts';
import { shortNumber } from '../comma.ts';
import { words } from './words.ts';

const levelName = (value: number): string => words.level[value < 0.5 ? 'rest' : value < 1.5 ? 'light' : 'gentle'];

export const auditWords: typeof english = {
  title: 'Qué seguro es cada momento',
  measuring: 'Midiendo…',
  name: { handToSpine: 'Manos a la columna', turnSpeed: 'Velocidad del giro', force: 'Fuerza', angle: 'Hasta dónde' },
  value: {
    handToSpine: (value, limit) => `${shortNumber(value)} cm, al menos ${shortNumber(limit)}`,
    turnSpeed: (value, limit) => `${shortNumber(value)}° por segundo, como mucho ${shortNumber(limit)}`,
    force: (value) => `${levelName(value)}, como mucho suave`,
    angle: (value, limit) => `${shortNumber(value)}°, como mucho ${shortNumber(limit)}`,
  },
  passes: 'dentro del límite',
  fails: 'SOBRE EL LÍMITE',
};
