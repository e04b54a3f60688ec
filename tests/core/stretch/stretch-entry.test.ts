import { expect, test } from 'vitest';
import { titledWhole } from '../../../src/core/stretch/stretch-entry.ts';
import { readStretches } from '../../../src/compile/read-models.ts';

test('a file names the hold that it shows, and no file two holds alike', async () => {
  const entries = (await readStretches('models')).map((entry) => {
    if ('error' in entry) throw new Error(entry.error.message);
    return entry;
  });
  const titles = entries.map((entry) => titledWhole(entry).stretch.title);
  expect(new Set(titles).size).toBe(titles.length);
  for (const [i, { stretch, variant }] of entries.entries()) expect(titles[i]).toBe(variant === undefined ? stretch.title : `${stretch.title} – ${variant.title}`);
});
