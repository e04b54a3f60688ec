/** Every statement of the article has its place in the product: docs/article-trace.md, read and looked up. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/core/safety/rules/index.ts';
import { checkWords } from '../../src/words/check.ts';
import { learnWords } from '../../src/words/learn.ts';
import { words } from '../../src/words/words.ts';

/** Sentences and list items of the article, by part. */
const STATEMENTS = [5, 9, 11, 3, 8, 6, 6, 6];

const CATALOGUE: unknown = { safety: words.safety, learn: learnWords, check: checkWords };

const rows = readFileSync('docs/article-trace.md', 'utf8').split('\n').filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

/** All that is told at a place, on one line; null where there is no such place. */
const toldAt = (place: string): string | null => {
  const [kind, name = ''] = place.split(' ');
  switch (kind) {
    case 'words': {
      const found = name.split('.').reduce<unknown>((at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined), CATALOGUE);
      return found === undefined ? null : JSON.stringify(found);
    }
    case 'stretch': return readFileSync(`models/stretches/${name}.stretch.yaml`, 'utf8').replaceAll(/\s+/g, ' ');
    case 'rule': return RULES.find(({ id }) => id === name)?.says ?? null;
    default: return null;
  }
};

test('every statement of the article is in the table, once, in its order', () => {
  expect(rows.map(([id]) => id)).toEqual(STATEMENTS.flatMap((count, part) => Array.from({ length: count }, (_, i) => `${part + 1}.${i + 1}`)));
});

describe('what the table says is there', () => {
  test.each(rows.map((row) => [row[0], row[1], row[2], row[3]] as const))('%s %s', (_, statement, place, phrase) => {
    expect(statement).not.toBe('');
    const told = toldAt(place ?? '');
    expect(told, `there is no ${place}`).not.toBe(null);
    expect(phrase).not.toBe('');
    expect(told?.toLowerCase()).toContain((phrase ?? '').toLowerCase());
  });
});

test('a place that is not there is found out', () => {
  expect(toldAt('words safety.nothing')).toBe(null);
  expect(toldAt('rule no-such-rule')).toBe(null);
  expect(toldAt('words learn.pop')).not.toContain('a bone moves back');
});
