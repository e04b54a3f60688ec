import { readStretch } from '../../src/compile/read-stretch.ts';
import type { BrokenStretch, ReadableStretch, StretchEntry } from '../../src/core/stretch/stretch-entry.ts';
import { FAKE_FILE, FAKE_STRETCH_YAML } from '../compile/fake-stretch.ts';

const entry: StretchEntry = readStretch(FAKE_STRETCH_YAML, FAKE_FILE);
if ('error' in entry) throw new Error(entry.error.message);

/** 54 seconds: phases start at 0, 8, 12, 22, 42 and 50. */
export const FAKE: ReadableStretch = entry;

export const OTHER: ReadableStretch = {
  id: 'other',
  file: 'other.stretch.yaml',
  stretch: { ...FAKE.stretch, id: 'other', title: 'Other stretch', side: 'left', phases: FAKE.stretch.phases.map((phase) => ({ ...phase, durationSeconds: 2 })) },
};

export const BROKEN: BrokenStretch = {
  id: 'broken',
  file: 'broken.stretch.yaml',
  error: { file: 'broken.stretch.yaml', line: 3, column: 5, path: 'side', expected: 'one of left, right', found: '"up"', message: '' },
};

/** A browser's store in memory. */
export const memoryStorage = (kept: Record<string, string> = {}): Storage => ({
  get length() { return Object.keys(kept).length; },
  key: (index) => Object.keys(kept)[index] ?? null,
  getItem: (key) => kept[key] ?? null,
  setItem: (key, value) => { kept[key] = value; },
  removeItem: (key) => { delete kept[key]; },
  clear: () => { for (const key of Object.keys(kept)) delete kept[key]; },
});
