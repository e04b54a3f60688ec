import { readKept, writeKept } from './kept.ts';

/** ready: all questions were answered well, and both agree · watching: it is only looked at. */
export type CheckAnswer = 'ready' | 'watching';

const KEY = 'steady-hands/check@1';

/** A day as the visitor's own clock has it: 2026-11-26. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** What was answered on a day, on this device; null: nothing, or on another day. */
export const readCheck = (storage: Storage | null, day: string): CheckAnswer | null => {
  const kept = readKept(storage, KEY);
  return kept['day'] === day && (kept['answer'] === 'ready' || kept['answer'] === 'watching') ? kept['answer'] : null;
};

export const writeCheck = (storage: Storage | null, day: string, answer: CheckAnswer): void => writeKept(storage, KEY, { day, answer });
