import { describe, expect, test } from 'vitest';
import { solveFrame } from '../../../src/core/frame/solve-frame.ts';
import { columnsOf, csvOf, jsonOf } from '../../../src/export/data/frame-table.ts';
import { solverOf, stretches } from '../../support/models.ts';

describe.each(stretches)('$id', (stretch) => {
  const solver = solverOf(stretch, stretch.side);

  test('has a line for each frame, a number or a phase in each field, and every column says its unit', () => {
    const [note, ...lines] = csvOf(solver, [12, 13]).trimEnd().split('\n');
    expect(note).toMatch(/^# .*never press on the spine/);
    const columns = columnsOf(solver);
    expect(lines).toHaveLength(1 + 31);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    for (const line of lines) expect(line.split(',')).toHaveLength(columns.length);
    for (const field of lines[0]!.split(',').filter((name) => name !== 'phase')) expect(field).toMatch(/ \((s|m|deg|level|share|unit)\)$/);
    for (const [i, field] of lines[9]!.split(',').entries()) if (columns[i]!.unit !== '') expect(Number.isFinite(Number(field))).toBe(true);
  });

  test('tells the solved frame', () => {
    const { columns, rows } = JSON.parse(jsonOf(solver, [20, 21])) as { columns: { name: string }[]; rows: (number | string)[][] };
    const at = (row: number, name: string) => rows[row]![columns.findIndex((column) => column.name === name)];
    const frame = solveFrame(solver, 20 + 15 / 30);
    const [contact] = frame.contacts;
    expect(at(15, 'time')).toBeCloseTo(20.5, 4);
    expect(at(15, 'phase')).toBe(frame.phase.id);
    expect(at(15, `${contact!.id}.point.y`)).toBeCloseTo(contact!.pointInWorld[1]!, 4);
    expect(at(15, `${contact!.id}.spineDistance`)).toBeCloseTo(contact!.spineDistanceMetres, 4);
    expect(at(15, 'helper.pelvis.y')).toBeCloseTo(frame.helper.coordinates[1]!, 4);
  });
});
