/** Words come in after the files that say them: no file reads one while it loads, or it would stay English. */
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** What does not run while a file loads. */
const LATER = /Function|Import|^TS(?:Type|Interface|Enum|Module)/;

/** The names under which a file knows words: `words`, `learnWords`. */
const WORDS = /import \{([^}]*)\} from '[^']*\/words\/[^']+'/g;

/** Where words are read while a file loads: outside of functions, types and imports. */
const readEarly = (text: string): string[] => {
  const names = [...text.matchAll(WORDS)].flatMap(([, all = '']) => all.split(',').map((name) => name.trim())).filter((name) => /words$/i.test(name));
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look);
    if (!isNode(value)) return;
    const { type, name, start } = value;
    if (typeof type === 'string' && LATER.test(type)) return;
    if (type === 'Identifier' && typeof name === 'string' && names.includes(name)) found.push(text.slice(Number(start), Number(start) + 30));
    Object.values(value).forEach(look);
  };
  look(parseSync('file.tsx', text).program.body);
  return found;
};

/** The same in every language: the names of the parts, not what they are called. */
const SAME_IN_ALL = 'words.angles.region)';

test('no file reads words while it loads', async () => {
  const names = (await readdir(SOURCE, { recursive: true })).filter((name) => /\.tsx?$/.test(name) && !/^(words|cli|compile)\//.test(name));
  expect(names.length).toBeGreaterThan(100);
  const early = names.flatMap((name) => readEarly(readFileSync(path.join(SOURCE, name), 'utf8')).filter((one) => !one.startsWith(SAME_IN_ALL)).map((one) => `${name}: ${one}`));
  expect(early).toEqual([]);
});

test('a part of the page that comes later comes with its words', async () => {
  const names = (await readdir(path.join(SOURCE, 'ui'), { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  const parts = names.flatMap((name) => [...readFileSync(path.join(SOURCE, 'ui', name), 'utf8').matchAll(/(.{0,40})(?<!typeof )\bimport\('/g)].map(([, before = '']) => `${name}: ${before}`));
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.filter((part) => !/(?:later(?:<.*>)?|withWords)\(\(\) => $/.test(part))).toEqual([]);
});

test('a reading at the top is found, one in a function is not', () => {
  const top = "import { learnWords } from '../words/learn.ts';\n";
  expect(readEarly(`${top}const { pop } = learnWords;`)).toHaveLength(1);
  expect(readEarly(`${top}const pop = () => learnWords.pop; type Pop = typeof learnWords.pop;`)).toEqual([]);
});
