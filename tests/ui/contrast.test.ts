/** The colours of the page's stylesheet against each other, in dark and in light, as WCAG 2.2 counts contrast. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8');
const tokensOf = (block: string): Record<string, string> => {
  const body = css.slice(css.indexOf(block)).split('}')[0] ?? '';
  return Object.fromEntries([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
};
const dark = tokensOf(':root {');
const light = { ...dark, ...tokensOf(":root[data-colours='light'] {") };

/** Relative luminance of "#rrggbb", 0 to 1 (WCAG 2.2, definitions). */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

/** Words: 4.5 to 1 (criterion 1.4.3). What has to be seen of a control or mark: 3 to 1 (1.4.11). */
const WORDS = [
  ['text', 'ground'], ['text', 'raised'], ['text', 'raised-more'], ['text', 'sunk'],
  ['text-soft', 'ground'], ['text-soft', 'raised'], ['text-soft', 'raised-more'], ['text-soft', 'sunk'],
  ['accent', 'ground'], ['accent', 'raised'], ['accent', 'raised-more'], ['accent-ink', 'accent'], ['accent-ink', 'accent-more'],
  ['no-go-text', 'ground'], ['no-go-text', 'raised'], ['own-turn', 'mark-ground'], ['steady', 'mark-ground'], ['mark-ink', 'guide'], ['mark-ink', 'support'],
] as const;
const SHAPES = [
  ['edge-strong', 'ground'], ['edge-strong', 'raised'], ['edge-strong', 'sunk'], ['text', 'track'], ['accent', 'track'], ['accent', 'sunk'],
  ['guide', 'mark-ground'], ['steady', 'mark-ground'], ['support', 'mark-ground'], ['no-go', 'mark-ground'], ['own-turn', 'mark-ground'],
] as const;

describe.each([['dark', dark], ['light', light]] as const)('in %s', (_name, colours) => {
  test.each(WORDS)('words in %s on %s', (front, back) => {
    expect(contrast(colours[front] ?? '', colours[back] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
  test.each(SHAPES)('%s can be told from %s', (front, back) => {
    expect(contrast(colours[front] ?? '', colours[back] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

test('the ground before any stylesheet, and behind the figures, is the page’s', () => {
  const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
  const room = readFileSync(new URL('../../src/scene/room/palette.ts', import.meta.url), 'utf8');
  for (const ground of [dark['ground'], light['ground']]) {
    expect(html).toContain(`background: ${ground};`);
    expect(room).toContain(`background: '${ground}'`);
  }
});
