import type { z } from 'zod';
import type { changeSchema } from './patch-schema.ts';

/**
 * Small changes of a file's tree: how a variant or a mistake is said against the stretch that it changes.
 *
 * A place is a path of names with dots between them (`contacts.guide-knee.palm.gap`), or a list of the names where one
 * of them has a dot in it. An entry of a list is called by its `id`, `kind` or `pose`, or by its number from 0; `+`
 * stands for a new entry at the list's end.
 */

export type Change = z.output<typeof changeSchema>;
export type Path = readonly PropertyKey[];

/** Why a change could not be made. */
export interface PatchFault {
  /** Index of the change. */
  readonly change: number;
  readonly expected: string;
  readonly found: string;
}

export interface PatchedTree {
  readonly tree: unknown;
  /** Where each change was made, list entries by their index at that time. */
  readonly paths: readonly Path[];
}

/** What names an entry of a list. */
const NAMES = ['id', 'kind', 'pose'] as const;

type Mapping = Readonly<Record<string, unknown>>;
const isMapping = (value: unknown): value is Mapping => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was expected at a place, and what is there. */
type Misplaced = Omit<PatchFault, 'change'>;

const quote = (name: string | number): string => (typeof name === 'number' ? `${name}` : JSON.stringify(name));

const isNumber = (name: string | number): boolean => typeof name === 'number' || /^(0|[1-9]\d*)$/.test(name);

/** Index of an entry; the list's length for a new one. */
const indexIn = (list: readonly unknown[], name: string | number): number | Misplaced => {
  if (name === '+') return list.length;
  const called = list.flatMap((entry, i) => (isMapping(entry) && NAMES.some((key) => entry[key] === name) ? [i] : []));
  if (called.length > 1) return { expected: 'a name that only one entry has, or an index', found: `${quote(name)}, the name of ${called.length}` };
  if (called.length === 1) return called[0]!;
  if (isNumber(name) && Number(name) < list.length) return Number(name);
  const names = list.flatMap((entry) => (isMapping(entry) ? NAMES.map((key) => entry[key]).filter((one) => typeof one === 'string').slice(0, 1) : []));
  return { expected: `the id of an entry${names.length > 0 ? ` (${names.join(', ')})` : ''}, or an index below ${list.length}`, found: quote(name) };
};

/** A copy in which one key is new; `undefined` takes it away. The original stays as it was: YAML aliases share what they stand for. */
const withKey = (parent: Mapping | readonly unknown[], key: string | number, value: unknown): unknown => {
  if (Array.isArray(parent)) return value === undefined ? parent.filter((_, i) => i !== key) : Object.assign([...(parent as unknown[])], { [key]: value });
  return value === undefined ? Object.fromEntries(Object.entries(parent).filter(([name]) => name !== key)) : { ...parent, [key]: value };
};

/** A number with a number added, or a list of numbers with one added to each; `undefined` where what is there is neither. */
const sumOf = (value: unknown, add: number | readonly number[]): number | number[] | undefined => {
  if (typeof add === 'number') return typeof value === 'number' ? value + add : undefined;
  const isList = Array.isArray(value) && value.length === add.length && value.every((one) => typeof one === 'number');
  return isList ? add.map((one, i) => (value as number[])[i]! + one) : undefined;
};

interface Step {
  readonly names: ReadonlyArray<string | number>;
  readonly change: Change;
}

/** The changed tree, and where the change was made; `path` is the way to `tree`. */
const changeAt = (tree: unknown, step: Step, path: ReadonlyArray<string | number>): { readonly tree: unknown; readonly path: Path } | Misplaced => {
  const where = path.length === 0 ? 'the top' : path.join('.');
  if (!isMapping(tree) && !Array.isArray(tree)) return { expected: `a mapping or a list at ${where}`, found: JSON.stringify(tree) };
  const name = step.names[path.length]!;
  const key = Array.isArray(tree) ? indexIn(tree, name) : String(name);
  if (typeof key === 'object') return key;
  const isLast = path.length === step.names.length - 1;
  const isNew = isLast && 'to' in step.change;
  if (!Object.hasOwn(tree, key) && !isNew) return { expected: `one of ${Object.keys(tree).join(', ') || 'nothing'} at ${where}`, found: quote(name) };
  const here = [...path, key];
  if (isLast) {
    const { change } = step;
    const value = (tree as Mapping)[key];
    const changed = 'to' in change ? change.to : 'add' in change ? sumOf(value, change.add) : undefined;
    if ('add' in change && changed === undefined) return { expected: `${typeof change.add === 'number' ? 'a number' : `a list of ${change.add.length} numbers`} at ${here.join('.')}`, found: JSON.stringify(value) };
    return { tree: withKey(tree, key, changed), path: here };
  }
  const changed = changeAt((tree as Mapping)[key], step, here);
  return 'expected' in changed ? changed : { tree: withKey(tree, key, changed.tree), path: changed.path };
};

const namesOf = ({ at }: Change): Step['names'] => (typeof at === 'string' ? at.split('.') : at);

/** Makes the changes, one after the other, in a copy of a file's tree. Pure: what is given stays as it was. */
export const applyChanges = (tree: unknown, changes: readonly Change[]): PatchedTree | { readonly fault: PatchFault } => {
  let changed = tree;
  const paths: Path[] = [];
  for (const [change, one] of changes.entries()) {
    const made = changeAt(changed, { names: namesOf(one), change: one }, []);
    if ('expected' in made) return { fault: { change, ...made } };
    changed = made.tree;
    paths.push(made.path);
  }
  return { tree: changed, paths };
};
