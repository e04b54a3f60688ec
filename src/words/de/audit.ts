import type { auditWords as english } from '../en/audit.ts';
import { shortNumber } from '../comma.ts';
import { words } from './words.ts';

const levelName = (value: number): string => words.level[value < 0.5 ? 'rest' : value < 1.5 ? 'light' : 'gentle'];

export const auditWords: typeof english = {
  title: 'Wie sicher jeder Moment ist',
  measuring: 'Wird gemessen …',
  name: { handToSpine: 'Hände zur Wirbelsäule', turnSpeed: 'Tempo der Drehung', force: 'Kraft', angle: 'Wie weit' },
  value: {
    handToSpine: (value, limit) => `${shortNumber(value)} cm, mindestens ${shortNumber(limit)}`,
    turnSpeed: (value, limit) => `${shortNumber(value)}° je Sekunde, höchstens ${shortNumber(limit)}`,
    force: (value) => `${levelName(value)}, höchstens sanft`,
    angle: (value, limit) => `${shortNumber(value)}°, höchstens ${shortNumber(limit)}`,
  },
  passes: 'in der Grenze',
  fails: 'ÜBER DER GRENZE',
};
