import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { motionHash } from '../../src/compile/motion-hash.ts';
import { readStretchSources } from '../../src/compile/stretch-sources.ts';
import { FAKE_STRETCH_YAML } from './fake-stretch.ts';

let folder = '';
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'variants-')); });
afterEach(() => rmSync(folder, { recursive: true }));

const HOLD = `format: steady-hands/variant@1
of: fake
id: other
title: Forearm
insteadOf: Hand
says: The helper uses the forearm.
change:
  - { at: title, to: Another hold }
`;
const read = (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return readStretchSources(folder, folder);
};

test('a variant stands behind its stretch, under an id of its own, with its changes made', () => {
  const [base, variant] = read({ 'fake.stretch.yaml': FAKE_STRETCH_YAML, 'fake.other.variant.yaml': HOLD });
  expect(base).toMatchObject({ id: 'fake', stretch: { title: 'Fake stretch' } });
  expect(base).not.toHaveProperty('variant');
  expect(variant).toMatchObject({
    id: 'fake/other', file: 'fake.other.variant.yaml', stretch: { id: 'fake/other', title: 'Another hold' }, variant: { of: 'fake', id: 'other', title: 'Forearm', insteadOf: 'Hand' },
  });
});

test('stretches stand in the order of order.txt, with their variants, and others after those by name', () => {
  const named = (id: string): string => FAKE_STRETCH_YAML.replace('id: fake', `id: ${id}`);
  const entries = read({
    'alpha.stretch.yaml': named('alpha'), 'beta.stretch.yaml': named('beta'), 'fake.stretch.yaml': FAKE_STRETCH_YAML,
    'fake.other.variant.yaml': HOLD, 'order.txt': 'fake\nunknown\nbeta\n',
  });
  expect(entries.map(({ id }) => id)).toEqual(['fake', 'fake/other', 'beta', 'alpha']);
});

test('a motion made from a variant is stale when either file has changed', () => {
  const hashOf = (files: Readonly<Record<string, string>>): string => {
    const entry = read(files)[1]!;
    if ('error' in entry) throw new Error(entry.error.message);
    return motionHash(entry.stretch, []);
  };
  const turned = HOLD.replace('{ at: title, to: Another hold }', '{ at: poses.person.sitting.lumbar.flexion, to: 9 }');
  const hashes = [
    hashOf({ 'fake.stretch.yaml': FAKE_STRETCH_YAML, 'fake.other.variant.yaml': HOLD }),
    hashOf({ 'fake.other.variant.yaml': turned }),
    hashOf({ 'fake.stretch.yaml': FAKE_STRETCH_YAML.replace('rotation: -20', 'rotation: -21') }),
  ];
  expect(new Set(hashes).size).toBe(3);
});

describe('a variant that cannot be used says where', () => {
  test.each([
    ['of another stretch than its file', { 'fake.other.variant.yaml': HOLD.replace('of: fake', 'of: real') }, { line: 2, path: 'of' }],
    ['of another name than its file', { 'fake.third.variant.yaml': HOLD }, { line: 3, path: 'id' }],
    ['of no stretch', { 'real.other.variant.yaml': HOLD.replace('of: fake', 'of: real') }, { line: 2, path: 'of' }],
    ['with a change that leads nowhere', { 'fake.other.variant.yaml': HOLD.replace('at: title', 'at: contacts.hip.role') }, { line: 8, path: 'change[0].at' }],
    ['with a change that is not allowed', { 'fake.other.variant.yaml': HOLD.replace('to: Another hold', 'to: 5') }, { line: 8, path: 'change[0].to' }],
  ])('%s', (_, files, error) => {
    const entries = read({ 'fake.stretch.yaml': FAKE_STRETCH_YAML, ...files });
    const broken = entries.flatMap((entry) => ('error' in entry ? [entry.error] : []));
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatchObject(error);
  });
});
