import { describe, expect, test } from 'vitest';
import { measureAudit } from '../../../src/core/safety/audit.ts';
import { shareOfLimit, type AuditRow } from '../../../src/core/safety/audit-row.ts';
import type { FrameSolver } from '../../../src/core/frame/solve-frame.ts';
import { compiledStretch, solverOf, stretches } from '../../support/models.ts';

const measure = (solver: FrameSolver): readonly AuditRow[] => {
  const measuring = measureAudit(solver);
  for (;;) {
    const { done, value } = measuring.next();
    if (done === true) return value;
  }
};
const over = (rows: readonly AuditRow[]): string[] =>
  rows.flatMap((row) => [...row.values.keys()].filter((frame) => !(shareOfLimit(row, frame) <= 1)).map((frame) => `${row.id} at frame ${frame}`));

describe.each(stretches.flatMap((stretch) => (['left', 'right'] as const).map((side) => ({ id: stretch.id, stretch, side }))))('$id, $side', ({ stretch, side }) => {
  test('has every measure at every frame, each within its limit', () => {
    const solver = solverOf(stretch, side);
    const rows = measure(solver);
    expect(rows.map(({ id }) => id).slice(0, 3)).toEqual(['handToSpine', 'turnSpeed', 'force']);
    for (const { values, limits } of rows) {
      expect([values.length, limits.length]).toEqual([Math.round(solver.durationSeconds * 30) + 1, values.length]);
      expect(values.every(Number.isFinite)).toBe(true);
    }
    expect(over(rows)).toEqual([]);
  });
});

test('a force that is too strong is over its limit, where it is', () => {
  const spoilt = compiledStretch('seated-twist');
  const guide = spoilt.contacts.find(({ role }) => role === 'guide')!;
  for (const key of guide.force.keys) if (key.at === 22) key.level = 2.6;
  const found = over(measure(solverOf(spoilt, 'right')));
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((line) => line.startsWith('force'))).toBe(true);
  expect(found).toContain('force at frame 660');
});

test('a turn that is too fast is over its limit', () => {
  const spoilt = compiledStretch('seated-twist');
  for (const key of spoilt.motion.person) if (key.at === 22) key.at = 14;
  expect(over(measure(solverOf(spoilt, 'right'))).some((line) => line.startsWith('turnSpeed'))).toBe(true);
});
