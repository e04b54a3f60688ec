import { expect, test } from 'vitest';
import { firstChunks, firstModules, PICTURE_PART } from '../../src/compile/late-chunks-plugin.ts';

const PICTURE = `/house/${PICTURE_PART}`;
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  '/main': ['/react', '/ui'], '/react': [], '/ui': ['/react'], [PICTURE]: ['/three', '/solver'], '/three': [], '/solver': ['/three'],
  '/panel': ['/react', '/shared'], '/dialog': ['/shared'], '/shared': ['/solver'],
};
const info = (id: string) => ({ isEntry: id === '/main', importedIds: IMPORTS[id] ?? [] });

test('what the page’s start and the picture are made of comes first; what only late parts share is late', () => {
  expect([...firstModules(Object.keys(IMPORTS), info)].sort()).toEqual([PICTURE, '/main', '/react', '/solver', '/three', '/ui'].sort());
});

test('a chunk that a first chunk imports is a first chunk', () => {
  const chunk = (fileName: string, imports: string[], facade: string | null = null) => ({ type: 'chunk' as const, fileName, isEntry: fileName === 'main', facadeModuleId: facade, imports });
  const chunks = [chunk('main', ['react']), chunk('react', []), chunk('stage', ['solver'], PICTURE), chunk('solver', []), chunk('panel', ['react'])];
  expect([...firstChunks(chunks)].sort()).toEqual(['main', 'react', 'solver', 'stage']);
});
