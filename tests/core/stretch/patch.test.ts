import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, type Change } from '../../../src/core/stretch/patch.ts';

const file = {
  title: 'A stretch',
  contacts: [{ id: 'one', palm: { gap: 1 } }, { id: 'two', palm: { gap: 2 } }],
  compile: { poses: [{ pose: 'sitting', move: { 'pelvis.x': 20 } }, { pose: 'turned', at: 12 }, { pose: 'turned', at: 20 }] },
};
const changed = (...changes: Change[]): unknown => {
  const made = applyChanges(file, changes);
  if ('fault' in made) throw new Error(`${made.fault.expected}, ${made.fault.found}`);
  return made.tree;
};
const faultOf = (...changes: Change[]) => {
  const made = applyChanges(file, changes);
  if (!('fault' in made)) throw new Error('the change was made');
  return made.fault;
};

describe('a place is found', () => {
  test('by names and by the id of an entry', () => {
    expect(changed({ at: 'contacts.two.palm.gap', to: 5 })).toMatchObject({ contacts: [{ palm: { gap: 1 } }, { palm: { gap: 5 } }] });
  });
  test('by the number of an entry', () => {
    expect(changed({ at: 'compile.poses.2.at', to: 22 })).toMatchObject({ compile: { poses: [{}, { at: 12 }, { at: 22 }] } });
  });
  test('by a list of names, where a name has a dot', () => {
    expect(changed({ at: ['compile', 'poses', 'sitting', 'move', 'pelvis.x'], to: 9 })).toMatchObject({ compile: { poses: [{ move: { 'pelvis.x': 9 } }, {}, {}] } });
  });
});

test('keys and entries are added and taken away', () => {
  expect(changed({ at: 'contacts.one.role', to: 'steady' })).toMatchObject({ contacts: [{ id: 'one', role: 'steady' }, {}] });
  expect(changed({ at: 'contacts.+', to: { id: 'three' } })).toMatchObject({ contacts: [{ id: 'one' }, { id: 'two' }, { id: 'three' }] });
  expect(changed({ at: 'contacts.one', remove: true })).toMatchObject({ contacts: [{ id: 'two' }] });
  expect(changed({ at: 'title', remove: true })).not.toHaveProperty('title');
});

test('numbers grow by what is added, one or a list of them', () => {
  expect(changed({ at: 'contacts.two.palm.gap', add: 0.5 })).toMatchObject({ contacts: [{}, { palm: { gap: 2.5 } }] });
  expect(changed({ at: 'at', to: [1, 2, 3] }, { at: 'at', add: [0, -2, 1] })).toMatchObject({ at: [1, 0, 4] });
});

test('a later change sees what an earlier one made, and the places are told by index', () => {
  const made = applyChanges(file, [{ at: 'contacts.one', remove: true }, { at: 'contacts.two.palm.gap', to: 7 }]);
  expect(made).toMatchObject({ tree: { contacts: [{ id: 'two', palm: { gap: 7 } }] }, paths: [['contacts', 0], ['contacts', 0, 'palm', 'gap']] });
});

test('what two places share is changed in one of them alone, and the file itself stays as it was', () => {
  const shared = { index: [1, 2, 3] };
  const tree = { left: shared, right: shared };
  const made = applyChanges(tree, [{ at: 'left.index.0', to: 9 }]);
  expect(made).toMatchObject({ tree: { left: { index: [9, 2, 3] }, right: { index: [1, 2, 3] } } });
  expect(tree).toEqual({ left: { index: [1, 2, 3] }, right: { index: [1, 2, 3] } });
});

describe('a change that cannot be made says which it is, what was expected and what was found', () => {
  test.each<[string, Change, RegExp, string]>([
    ['an id that no entry has', { at: 'contacts.three.palm', to: 1 }, /one, two/, '"three"'],
    ['a number past the end', { at: 'contacts.2', to: 1 }, /below 2/, '"2"'],
    ['a name that two entries have', { at: 'compile.poses.turned.at', to: 1 }, /only one/, '"turned", the name of 2'],
    ['a mapping that is not there', { at: 'props.table', to: 1 }, /title, contacts, compile/, '"props"'],
    ['a way through a number', { at: 'contacts.one.palm.gap.deep', to: 1 }, /a mapping or a list at contacts.0.palm.gap/, '1'],
    ['nothing to take away', { at: 'contacts.one.role', remove: true }, /id, palm/, '"role"'],
    ['nothing to add to', { at: 'contacts.one.id', add: 1 }, /a number at contacts.0.id/, '"one"'],
    ['a list of another length to add to', { at: 'contacts', add: [1, 2, 3] }, /a list of 3 numbers at contacts/, JSON.stringify(file.contacts)],
    ['a name that every object has', { at: 'toString.call', to: 1 }, /title/, '"toString"'],
  ])('%s', (_, change, expected, found) => {
    const fault = faultOf({ at: 'title', to: 'Other' }, change);
    expect(fault).toMatchObject({ change: 1, found });
    expect(fault.expected).toMatch(expected);
  });
});

test('whatever is asked for, the file stays as it was', () => {
  const before = structuredClone(file);
  const step = fc.oneof(fc.constantFrom('contacts', 'one', 'palm', '+', '0', 'compile', 'poses', 'turned'), fc.string(), fc.nat(3));
  fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), fc.jsonValue(), (at, to) => {
    applyChanges(file, [{ at, to: to as Extract<Change, { to: unknown }>['to'] }]);
    expect(file).toEqual(before);
  }));
});
