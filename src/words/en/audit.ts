import type { AuditId } from '../../core/safety/audit-row.ts';
import { words } from './words.ts';

const rounded = (value: number): string => String(Number(value.toFixed(1)));
const levelName = (value: number): string => words.level[value < 0.5 ? 'rest' : value < 1.5 ? 'light' : 'gentle'];

/** The strip of measures under the slider, in English: fetched when it is asked for. Reading level: grade 6 or below (tests/words checks it). */
export const auditWords = {
  title: 'How safe each moment is',
  measuring: 'Measuring …',
  name: { handToSpine: 'Hands to the spine', turnSpeed: 'Speed of the turn', force: 'Force', angle: 'How far' } satisfies Record<AuditId, string>,
  value: {
    handToSpine: (value: number, limit: number) => `${rounded(value)} cm, at least ${rounded(limit)}`,
    turnSpeed: (value: number, limit: number) => `${rounded(value)}° a second, at most ${rounded(limit)}`,
    force: (value: number) => `${levelName(value)}, at most gentle`,
    angle: (value: number, limit: number) => `${rounded(value)}°, at most ${rounded(limit)}`,
  } satisfies Record<AuditId, (value: number, limit: number) => string>,
  passes: 'within the limit',
  fails: 'OVER THE LIMIT',
};
