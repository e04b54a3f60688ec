/** The walls once more, by resolved path: every import of every file in src, `import()` too, goes to a room it may know. */
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

/** Which rooms a room may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  state: ['core'],
  words: ['core', 'state'],
  scene: ['core', 'state', 'words'],
  ui: ['core', 'state', 'words'],
  viewer: ['core', 'state', 'scene', 'words'],
  export: ['core', 'state', 'scene', 'words'],
  embed: ['core', 'state', 'scene', 'words', 'ui'],
  compile: ['core'],
  cli: ['core', 'compile', 'export'],
  'main.tsx': ['core', 'state', 'words', 'scene', 'ui', 'viewer', 'export'],
};

const SPECIFIER = /(?:\bfrom\s*|\bimport\s*\(?\s*)'(\.{1,2}\/[^']+)'/g;
const roomOf = (file: string): string => path.relative(SOURCE, file).split(path.sep)[0] ?? '';

it('every import keeps to the walls', async () => {
  const names = (await readdir(SOURCE, { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  expect(names.length).toBeGreaterThan(20);
  const imports = names.flatMap((name) => {
    const file = path.join(SOURCE, name);
    return [...readFileSync(file, 'utf8').matchAll(SPECIFIER)].map(([, target = '']) => ({ name, from: roomOf(file), to: roomOf(path.resolve(path.dirname(file), target)) }));
  });
  expect(imports.length).toBeGreaterThan(names.length);
  const through = imports.filter(({ from, to }) => from !== to && !(MAY_IMPORT[from] ?? []).includes(to) && !to.startsWith('..'));
  expect(through.map(({ name, to }) => `${name} imports from ${to}`)).toEqual([]);
});
