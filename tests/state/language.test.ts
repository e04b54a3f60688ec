import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../src/compile/language-plugin.ts';
import { LANGUAGE_KEY, LANGUAGES, languageOf, unknownLanguage, writeLanguage } from '../../src/state/language.ts';

describe('which language a page speaks', () => {
  test.each([
    ['the address before all', { asked: 'de', kept: 'fr', preferred: ['es'] }, 'de'],
    ['the earlier choice before the browser', { asked: null, kept: 'fr', preferred: ['es'] }, 'fr'],
    ['the first of the browser’s that there is', { asked: null, kept: undefined, preferred: ['pt-BR', 'es-MX', 'de'] }, 'es'],
    ['a region is no language of its own', { asked: 'DE_at', kept: null, preferred: [] }, 'de'],
    ['English where nothing fits', { asked: 'tlh', kept: 7, preferred: ['xx'] }, 'en'],
    ['an unknown one asked for: the next wish', { asked: 'tlh', kept: null, preferred: ['fr-CA'] }, 'fr'],
  ] as const)('%s', (_, wishes, language) => {
    expect(chooseLanguage(LANGUAGES, wishes)).toBe(language);
    // It runs in the page's head, by its text alone.
    const alone = new Function(`return (${chooseLanguage})(...arguments)`) as typeof chooseLanguage;
    expect(alone(LANGUAGES, wishes)).toBe(language);
  });
});

test('an address that asks for what is not there is told; one that asks for nothing is not', () => {
  expect(unknownLanguage('?lang=tlh')).toBe('tlh');
  expect(['', '?lang=', '?lang=fr-CA', '?t=3'].map(unknownLanguage)).toEqual([null, null, null, null]);
  expect([languageOf('fr'), languageOf('en-GB'), languageOf('')]).toEqual(['fr', 'en', 'en']);
});

test('a choice is kept as the page’s head reads it; refused storage is no fault', () => {
  const kept = new Map<string, string>();
  const storage = { setItem: (key: string, text: string) => void kept.set(key, text) } as unknown as Storage;
  writeLanguage(storage, 'es');
  expect([...kept]).toEqual([[LANGUAGE_KEY, '{"language":"es"}']]);
  expect(() => writeLanguage(null, 'es')).not.toThrow();
});
