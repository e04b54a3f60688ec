import { COORDINATE_NAMES } from '../../core/anatomy/coordinates.ts';
import type { ContactFrame, FigureFrame, Frame } from '../../core/frame/frame.ts';
import { solveFrame, type FrameSolver } from '../../core/frame/solve-frame.ts';
import { FRAMES_PER_SECOND } from '../../core/stretch/stretch.ts';
import { degrees } from '../../core/units.ts';
import { exportWords } from '../../words/export.ts';
import type { TimeRange } from '../model/bake-motion.ts';

/** A column: what it is called, in which unit, and how it is read from a solved frame. */
export interface Column {
  readonly name: string;
  /** "s", "m", "deg", "level" (0 none, 1 light, 2 gentle), "share" (0 to 1), or "" for words. */
  readonly unit: string;
  readonly read: (frame: Frame) => number | string;
}

const AXES = ['x', 'y', 'z'] as const;
/** Coordinates of the root's place; all others are angles. */
const isPlace = (coordinate: string): boolean => /^pelvis\.[xyz]$/.test(coordinate);

const figureColumns = (figure: 'person' | 'helper'): Column[] => {
  const of = (frame: Frame): FigureFrame => frame[figure];
  return [
    ...COORDINATE_NAMES.map((coordinate, i): Column =>
      isPlace(coordinate)
        ? { name: `${figure}.${coordinate}`, unit: 'm', read: (frame) => of(frame).coordinates[i]! }
        : { name: `${figure}.${coordinate}`, unit: 'deg', read: (frame) => degrees(of(frame).coordinates[i]!) }),
    { name: `${figure}.breath`, unit: 'share', read: (frame) => of(frame).breath },
  ];
};

const contactColumns = (id: string, index: number): Column[] => {
  const of = (frame: Frame): ContactFrame => frame.contacts[index]!;
  const vector = (name: string, unit: string, part: 'pointInWorld' | 'forceDirectionInWorld'): Column[] =>
    AXES.map((axis, k) => ({ name: `${id}.${name}.${axis}`, unit, read: (frame) => of(frame)[part][k]! }));
  return [
    ...vector('point', 'm', 'pointInWorld'),
    ...vector('force', 'unit', 'forceDirectionInWorld'),
    { name: `${id}.forceLevel`, unit: 'level', read: (frame) => of(frame).forceLevel },
    { name: `${id}.touch`, unit: 'share', read: (frame) => of(frame).touch },
    { name: `${id}.spineDistance`, unit: 'm', read: (frame) => of(frame).spineDistanceMetres },
  ];
};

/** The columns of a stretch: time and phase, the anatomical coordinates of both figures, each contact. Signs as in stretch files; world axes. */
export const columnsOf = ({ stretch }: FrameSolver): Column[] => [
  { name: 'time', unit: 's', read: ({ timeSeconds }) => timeSeconds },
  { name: 'phase', unit: '', read: ({ phase }) => phase.id },
  ...figureColumns('person'),
  ...figureColumns('helper'),
  ...stretch.contacts.flatMap(({ id }, i) => contactColumns(id, i)),
];

/** Digits after the point: a tenth of a millimetre, a thousandth of a degree. */
const DIGITS = 4;
const rounded = (value: number | string): number | string => (typeof value === 'number' ? Number(value.toFixed(DIGITS)) : value);

/** A row for each 1/30 s of a range, both ends among them. Overwrites the solver's frame. */
export function* rowsOf(solver: FrameSolver, [fromSeconds, toSeconds]: TimeRange): Generator<(number | string)[]> {
  const columns = columnsOf(solver);
  const steps = Math.round((toSeconds - fromSeconds) * FRAMES_PER_SECOND);
  for (let i = 0; i <= steps; i += 1) {
    const frame = solveFrame(solver, fromSeconds + i / FRAMES_PER_SECOND);
    yield columns.map(({ read }) => rounded(read(frame)));
  }
}

const headOf = ({ name, unit }: Column): string => (unit === '' ? name : `${name} (${unit})`);

const noteOf = ({ stretch, side }: FrameSolver): string => `${stretch.title}, ${side}. ${exportWords.safetyLine} ${exportWords.licence}.`;

/**
 * Comma-separated values: a note behind a #, the columns with their units, a line for each frame. No value holds a comma or a
 * quote.
 */
export const csvOf = (solver: FrameSolver, range: TimeRange): string =>
  [`# ${noteOf(solver)}`, ...[columnsOf(solver).map(headOf), ...rowsOf(solver, range)].map((row) => row.join(','))].join('\n') + '\n';

/** The same as JSON: columns with units, and rows in their order. */
export const jsonOf = (solver: FrameSolver, range: TimeRange): string =>
  `${JSON.stringify({
    format: 'steady-hands/frames@1',
    stretch: solver.stretch.id,
    side: solver.side,
    note: noteOf(solver),
    columns: columnsOf(solver).map(({ name, unit }) => ({ name, unit })),
    rows: [...rowsOf(solver, range)],
  })}\n`;
