import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/write-whole.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'write-whole-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a file is there whole, and nothing else is', async () => {
  const file = path.join(folder, 'a.csv');
  await writeFile(file, 'before');
  await writeWhole(file, 'after');
  expect(await readFile(file, 'utf8')).toBe('after');
  expect(await readdir(folder)).toEqual(['a.csv']);
});

test('what can’t be written is told with its name, and nothing is left behind', async () => {
  const file = path.join(folder, 'gone', 'a.csv');
  await expect(writeWhole(file, 'x')).rejects.toThrow(`${file} was not written: there is no such folder. Nothing of it was kept.`);
  // A folder stands where the file should: written, but not put there.
  await mkdir(path.join(folder, 'b.csv', 'in'), { recursive: true });
  await expect(writeWhole(path.join(folder, 'b.csv'), 'x')).rejects.toThrow(/b\.csv was not written: .*Nothing of it was kept\./);
  expect(await readdir(folder)).toEqual(['b.csv']);
});
