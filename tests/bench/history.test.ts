import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HISTORY, historyRow, latestRelease } from './peers/history.ts';
import type { Round } from './peers/measure.ts';
import type { Result } from './peers/table.ts';

const [head = '', ...rows] = readFileSync(HISTORY, 'utf8').trim().split('\n');
const COLUMNS = head.split(',').length;

const result = (milliseconds: number): Result => {
  const round: Round = { firstPictureMs: milliseconds, slowPictureMs: NaN, inputToPictureMs: milliseconds, pictureMs: milliseconds, scriptMs: milliseconds, drawCalls: 20, idleDraws: 0, idleAnimationFrames: 0 };
  return { name: 'one', bytes: 1000, heapBytes: 1000, rounds: [round] };
};

describe('the history of the benchmark', () => {
  it('has a row of the newest release that the changelog names: npm run bench:history', () => {
    expect(rows.at(-1)?.split(',')[1]).toBe(latestRelease(readFileSync('CHANGELOG.md', 'utf8')));
  });
  it('has a value, or none, under each name', () => {
    for (const row of rows) expect(row.split(',')).toHaveLength(COLUMNS);
    expect(historyRow('2000-01-01', '1.0.0', '640x360', [result(2), result(1), result(1)]).split(',')).toHaveLength(COLUMNS);
  });
  it('knows a release from what is not released yet', () => {
    expect(latestRelease('## [Unreleased]\n\n## [1.2.0] - 2000-01-01\n\n## [1.1.0] - 1999-01-01')).toBe('1.2.0');
    expect(latestRelease('## [Unreleased]\n')).toBe('Unreleased');
  });
});
