import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from '../../../src/cli/app-server.ts';
import { ratioOf, type Result } from './table.ts';
import type { Round } from './measure.ts';

/** One row for each release: what can be compared from one to the next. Ratios are to three.js in the same run. */
export const HISTORY = path.join(PROJECT_ROOT, 'docs/bench-history.csv');
const RATIOS: readonly (keyof Round)[] = ['firstPictureMs', 'slowPictureMs', 'inputToPictureMs', 'pictureMs', 'scriptMs'];

/** The newest release that a changelog names; `Unreleased` where there is none yet. */
export const latestRelease = (changelog: string): string => {
  const names = [...changelog.matchAll(/^## \[(.+?)\]/gm)].map(([, name = '']) => name);
  return names.find((name) => name !== 'Unreleased') ?? 'Unreleased';
};

const cell = (value: number, digits: number): string => (Number.isFinite(value) ? value.toFixed(digits) : '');

/** The row of ours, fine and quick, as the file's first line names its columns. */
export const historyRow = (date: string, version: string, size: string, [base, fine, quick]: readonly [Result, Result, Result]): string => {
  const last = fine.rounds.at(-1);
  return [
    date, version, size, fine.rounds.length, Math.round(fine.bytes / 1000), Math.round(base.bytes / 1000),
    ...RATIOS.map((of) => cell(ratioOf(fine, base, of), 2)), ...RATIOS.map((of) => cell(ratioOf(quick, base, of), 2)),
    cell(last?.drawCalls ?? NaN, 0), last?.idleDraws, last?.idleAnimationFrames, cell((fine.heapBytes ?? NaN) / 1e6, 2),
  ].join(',');
};

/** Adds a row of today's to the history. */
export const keepHistory = async (size: string, results: readonly [Result, Result, Result]): Promise<void> => {
  const version = latestRelease(await readFile(path.join(PROJECT_ROOT, 'CHANGELOG.md'), 'utf8'));
  await appendFile(HISTORY, `${historyRow(new Date().toISOString().slice(0, 10), version, size, results)}\n`);
};
