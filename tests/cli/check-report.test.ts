import { expect, test } from 'vitest';
import { jsonOf, pageOf, textOf, type CheckedStretch } from '../../src/cli/check-report.ts';
import { RULES } from '../../src/core/safety/rules/index.ts';

const checked: CheckedStretch = {
  id: 'some-stretch',
  side: 'left',
  findings: [
    { ruleId: 'palm-gap', what: 'a | b', timeSeconds: 12, value: 7.654, bound: 10, unit: 'mm', sense: 'most', isBroken: false },
    { ruleId: 'hold-long', what: 'hold', timeSeconds: 0, value: 9, bound: 10, unit: 's', sense: 'least', isBroken: true },
    { ruleId: 'joint-range', what: 'helper', timeSeconds: 1, value: -0.5, bound: 1e-6, unit: '°', sense: 'most', isBroken: false },
  ],
};

test('every rule has words and a source', () => {
  for (const { id, says, source } of RULES) expect([id, says.endsWith('.') || says.endsWith(').'), source.length > 8]).toEqual([id, true, true]);
});

test('the text tells value, bound, time and place, and marks what is broken', () => {
  const text = textOf(checked);
  expect(text).toContain('some-stretch, left');
  expect(text).toMatch(/ok +palm-gap +7\.65 <= 10 mm +12\.00 s {2}a \| b/);
  expect(text).toMatch(/BROKEN hold-long +9\.00 >= 10 s/);
  expect(text).toMatch(/joint-range +-0\.50 <= 0 °/);
});

test('the page has every rule once and every finding once, and survives bars in names', () => {
  const page = pageOf([checked]);
  for (const { id } of RULES) expect(page).toContain(`| ${id} |`);
  expect(page).toContain('| hold-long | 9.00 s **broken** | ≥ 10 | 0.00 s | hold |');
  expect(page).toContain('a \\| b');
});

test('the JSON reads back as it was', () => {
  expect(JSON.parse(jsonOf([checked]))).toMatchObject({ stretches: [checked] });
});
