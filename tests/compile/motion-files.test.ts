import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { motionHash, readRigTexts } from '../../src/compile/motion-hash.ts';
import { motionFileText } from '../../src/compile/motion-text.ts';
import { motionPath, readMotion, SIDES, withMotions } from '../../src/compile/read-motion.ts';
import { readStretch } from '../../src/compile/read-stretch.ts';
import { readStretchSources } from '../../src/compile/stretch-sources.ts';
import { applyMotion } from '../../src/core/motion/apply-motion.ts';
import type { MotionFile } from '../../src/core/motion/motion-file.ts';
import { stretchForSide } from '../../src/core/stretch/mirror.ts';
import { MODELS } from '../support/models.ts';
import { FAKE_FILE, FAKE_STRETCH_YAML } from './fake-stretch.ts';

const FOLDER = path.join(MODELS, 'stretches');
const rigTexts = readRigTexts(path.join(MODELS, 'figures'));
const files = readStretchSources(FOLDER, path.dirname(MODELS)).map((entry) => ({ name: entry.id, entry }));

describe.each(files)('$name', ({ entry }) => {
  test.each(SIDES)('its motion file for the %s side is fresh (npm run compile)', (side) => {
    if ('error' in entry || entry.stretch.compile === undefined) return;
    const motion = readMotion(motionPath(FOLDER, entry.id, side), { stretchId: entry.id, side, hash: motionHash(entry.stretch, rigTexts) });
    expect('found' in motion ? motion.found : 'fresh').toBe('fresh');
    if ('found' in motion) return;
    expect(readFileSync(motionPath(FOLDER, entry.id, side), 'utf8')).toBe(motionFileText(motion));
    expect(motion.unmet.filter(({ unreachable }) => unreachable !== undefined)).toEqual([]);
    // Every pose and hand that it speaks of is one of the stretch.
    const { poses, contacts, rests } = entry.stretch;
    for (const figure of ['person', 'helper'] as const) expect(Object.keys(poses[figure])).toEqual(expect.arrayContaining(Object.keys(motion.poses[figure])));
    expect([...contacts, ...rests].map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(motion.layings)));
  });
});

const fakeHash = (from = '', to = '', rigs: readonly string[] = ['rig\n', 'rig']): string => {
  const entry = readStretch(FAKE_STRETCH_YAML.replace(from, to), FAKE_FILE);
  if ('error' in entry) throw new Error(entry.error.message);
  if (from !== '') expect(FAKE_STRETCH_YAML).toContain(from);
  return motionHash(entry.stretch, rigs);
};

test('the hash tells movements and figures apart, but not words, comments or line ends', () => {
  const hash = fakeHash();
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(fakeHash('title: ', 'title: Another ')).toBe(hash);
  expect(fakeHash('caption: Touch.', 'caption: Touch softly.')).toBe(hash);
  expect(fakeHash('phases:', '# words\ncameras: { front: [0, 1, 2] }\nphases:')).toBe(hash);
  expect(fakeHash('', '', ['rig\r\n', 'rig'])).toBe(hash);
  expect(fakeHash('', '', ['rig\n', 'other'])).not.toBe(hash);
  expect(fakeHash('rotation: -20', 'rotation: -21')).not.toBe(hash);
  expect(fakeHash('durationSeconds: 8', 'durationSeconds: 9')).not.toBe(hash);
});

const COMPILED = FAKE_STRETCH_YAML.replace('sources:\n', `compile:
  hands: { shoulder: { fingers: flat } }
  poses: [{ figure: person, pose: turned, at: 22, move: { leftArm.elbowFlexion: 5 } }]
sources:\n`);

test('a motion that does not belong breaks the stretch, and says which command mends it', () => {
  const entry = readStretch(COMPILED, FAKE_FILE);
  expect('error' in entry ? entry.error.message : '').toBe('');
  const read = withMotions(entry, FOLDER);
  if (!('error' in read)) throw new Error('the stretch was taken without its motion');
  expect(read.error).toMatchObject({ file: 'models/stretches/fake.left.motion.json', found: 'no such file' });
  expect(read.error.message).toContain('npm run compile');
  const twist = files[0]!;
  expect(readMotion(motionPath(FOLDER, twist.entry.id, 'left'), { stretchId: twist.entry.id, side: 'left', hash: '' })).toEqual({ found: 'a motion made from other files' });
  expect(readMotion(motionPath(FOLDER, twist.entry.id, 'left'), { stretchId: twist.entry.id, side: 'right', hash: '' })).toMatchObject({ found: expect.stringContaining('left') });
});

test.each([
  ['pose: turned, at: 22', 'pose: turned, at: 21', 'compile.poses[0].at'],
  ['hands: { shoulder: {', 'hands: { elbow: {', 'compile.hands.elbow'],
  ['at: 22, move', 'at: 22, near: lying, move', 'compile.poses[0].near'],
  ['at: 22, move', 'at: 22, hands: [foot], move', 'compile.poses[0].hands[0]'],
])('what is to be compiled must be there: %s → %s', (from, to, where) => {
  const entry = readStretch(COMPILED.replace(from, to), FAKE_FILE);
  expect('error' in entry ? entry.error.path : '').toBe(where);
});

test('what was found takes the place of what is written, on its own side', () => {
  const entry = readStretch(COMPILED, FAKE_FILE);
  if ('error' in entry) throw new Error(entry.error.message);
  const motion: MotionFile = {
    format: 'steady-hands/motion@1', stretch: 'fake', side: 'left', hash: '',
    poses: { person: { turned: { thoracic: { flexion: 3 }, leftFingers: { index: [1, 2, 3] } } }, helper: {} },
    layings: { shoulder: { gap: 0.002, tip: 4, roll: -3, shift: [0.01, 0] } },
    unmet: [],
  };
  const applied = applyMotion(stretchForSide(entry.stretch, 'left'), motion);
  expect(applied.poses.person['turned']).toEqual({ from: 'sitting', thoracic: { rotation: 20, flexion: 3 }, leftFingers: { index: [1, 2, 3] } });
  expect(applied.contacts[0]!.palm).toMatchObject({ frame: 'upperChest', gap: 0.002, tip: 4 });
  // The first key is on the way there: its hand is held as written.
  expect(applied.contacts[0]!.reach.map(({ palm }) => palm?.tip)).toEqual([undefined, 4]);
});
