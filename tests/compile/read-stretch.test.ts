import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStretch } from '../../src/compile/read-stretch.ts';
import { readStretchFolder } from '../../src/compile/stretches-plugin.ts';
import { stretchJsonSchemaText, variantJsonSchemaText } from '../../src/compile/stretch-json-schema.ts';
import type { StretchFileError } from '../../src/core/stretch/stretch-entry.ts';
import { FAKE_FILE, FAKE_STRETCH_YAML } from './fake-stretch.ts';

const errorOf = (text: string): StretchFileError => {
  const entry = readStretch(text, FAKE_FILE);
  if (!('error' in entry)) throw new Error('the file was taken as right');
  return entry.error;
};
/** The fake file with one text put in place of another; the error's line must be where that text stands. */
const broken = (from: string, to: string): StretchFileError => {
  expect(FAKE_STRETCH_YAML).toContain(from);
  return errorOf(FAKE_STRETCH_YAML.replace(from, to));
};
const TOWEL = '{ kind: towel, lengthMetres: 1.2, radiusMetres: 0.042, neckRadiusMetres: 0.023, wrapMetres: 0.67, pressed: { back: [0.035, 0.05], sides: [0.036, 0.047] }, level: { from: T7, to: T10, share: 0.2 }, tilt: 18, oblique: 30, droopRadiusMetres: 0.125 }';
const PAD = '{ id: beside, of: towel, side: left, fromMidlineMetres: [0.05, 0.09], force: { frame: upperChest, direction: [0, 0, 1], keys: [{ at: 0, level: 0 }, { at: 1, level: 1 }] } }';

const lineOf = (text: string): number => FAKE_STRETCH_YAML.slice(0, FAKE_STRETCH_YAML.indexOf(text)).split('\n').length;

test('a right file gives its stretch, defaults filled in', () => {
  const entry = readStretch(FAKE_STRETCH_YAML, FAKE_FILE);
  expect('error' in entry ? entry.error.message : '').toBe('');
  expect(entry).toMatchObject({ id: 'fake', file: FAKE_FILE, stretch: { title: 'Fake stretch' } });
  if ('stretch' in entry) expect(entry.stretch.contacts[0]?.palm.shift).toEqual([0, 0]);
});

describe('an error tells file, line, column, path, what was expected and what was found', () => {
  test('a wrong type', () => {
    const error = broken('{ flexion: 15 }', '{ flexion: much }');
    expect(error).toMatchObject({
      file: FAKE_FILE, line: lineOf('sitting: {'), column: 35, path: 'poses.person.sitting.lumbar.flexion', expected: 'a number', found: '"much"',
    });
    expect(error.message).toBe(`${FAKE_FILE}:${error.line}:35 at poses.person.sitting.lumbar.flexion: expected a number, found "much"`);
  });
  test.each([
    ['a value out of range', '{ at: 12, level: 1 }', '{ at: 12, level: 9 }', 'contacts[0].force.keys[1].level', 'at most 2', '9'],
    ['a word that is not in the list', 'role: steady', 'role: push', 'contacts[0].role', 'one of guide, steady', '"push"'],
    ['the spine, which no contact can name', 'leftShoulderOuterBack', 'midlineT7', 'contacts[0].on.site', /^one of leftShoulderOuterBack, /, '"midlineT7"'],
    ['a misspelt key', 'thoracic:', 'thorax:', 'poses.person.turned', 'only known keys here', 'the unknown key "thorax"'],
    ['a pose that is not there', 'pose: turned', 'pose: twisted', 'motion.person[1].pose', /^the name of a pose of the person \(sitting, turned\)/, '"twisted"'],
    ['a pose that starts from none', 'from: sitting', 'from: lying', 'poses.person.turned.from', /^the name of a pose/, '"lying"'],
    ['poses in a circle', 'from: sitting', 'from: turned', 'poses.person.turned.from', /circle/, 'turned → turned'],
    ['a bone that is not there', 'palm: { frame: upperChest', 'palm: { frame: wing', 'contacts[0].palm.frame', "the name of a bone, or 'world'", '"wing"'],
    ['a property of every object is no bone', 'palm: { frame: upperChest', 'palm: { frame: toString', 'contacts[0].palm.frame', /bone/, '"toString"'],
    ['key times out of order', '{ at: 12, reach: 1 }', '{ at: 8, reach: 1 }', 'contacts[0].reach[1].at', /later than the key before/, '8'],
    ['a key after the end', '{ at: 22, pose: turned }', '{ at: 55, pose: turned }', 'motion.person[1].at', 'a time inside the stretch (0 to 54 s)', '55'],
    ['an id that is not the file’s name', 'id: fake', 'id: other', 'id', 'the name of its file (fake)', '"other"'],
    ['phases in another order', 'id: easeIn', 'id: hold', 'phases[2].id', 'easeIn', '"hold"'],
    ['a force that no contact has', 'rests: []', "movement: { forceAlong: { contacts: [hip], mostDegrees: 25 } }\nrests: []", 'movement.forceAlong.contacts[0]', /the id of a contact \(shoulder\)/, '"hip"'],
    ['limits the wrong way round', 'rests: []', 'movement: { helper: { kneeFlexionDegrees: [40, 0] } }\nrests: []', 'movement.helper.kneeFlexionDegrees', /greater/, '[40, 0]'],
    ['a support that is not in the room', 'rests: []', 'supports: [{ figure: person, parts: [pelvis], on: chair }]\nrests: []', 'supports[0].on', /in `props`, or the floor/, '"chair"'],
    ['a towel that is shorter than its way', 'props: []', `props: [${TOWEL.replace('0.67', '1.3')}]`, 'props[0].wrapMetres', 'less than its length (1.2 m)', '1.3'],
    ['two towels', 'props: []', `props: [${TOWEL}, ${TOWEL}]`, 'props[1]', 'one towel at most', 'another one'],
    ['a patch under no towel', 'rests: []', `pads: [${PAD}]\nrests: []`, 'pads[0].of', 'something that is in `props`', '"towel"'],
    ['a patch that ends before it begins', 'props: []', `pads: [${PAD.replace('0.05, 0.09', '0.09, 0.05')}]\nprops: [${TOWEL}]`, 'pads[0].fromMidlineMetres', 'a nearer and a further distance', '[0.09, 0.05]'],
    ['a towel to lay that is not there', 'rests: []', 'compile: { poses: [{ figure: person, pose: sitting, at: 0 }], hands: {}, towel: { at: 0 } }\nrests: []', 'compile.towel', 'a towel in `props`', 'none'],
    ['a breath that goes in slower than out', 'rests: []', 'breath: [{ at: 0 }, { at: 12 }]\nrests: []', 'breath[1].at', /^a time from 6.2 to 10 s/, '12'],
    ['a breath before the last is out', 'rests: []', 'breath: [{ at: 0 }, { at: 4 }]\nrests: []', 'breath[1].at', /^a time from 6.2/, '4'],
    ['an odd placeholder in what is asked', 'screenReader: They hold.', 'screenReader: They hold., ask: "The {rigth} knee?"', 'phases[3].ask', /only \{left\}, \{right\}/, '"{rigth}"'],
    ['an odd placeholder', '{right} knee."', '{rigth} knee."', 'phases[0].caption', /only \{left\}, \{right\}/, '"{rigth}"'],
  ])('%s', (_, from, to, path, expected, found) => {
    const error = broken(from, to);
    expect(error).toMatchObject({ path, found });
    expect(error.expected).toMatch(expected);
    expect(error.line).toBe(lineOf(from));
  });
  test('a key that is missing points at what lacks it', () => {
    expect(broken('aim: It aims at nothing.\n', '')).toMatchObject({ path: 'aim', expected: 'text', found: 'nothing', line: 2 });
  });
  test('the same id twice', () => {
    const rest = '\nrests:\n  - { id: shoulder, hand: { figure: person, side: left }, on: { point: [0, 0, 0], normal: [0, 1, 0] }, palm: { frame: world, fingers: [0, 0, 1] }, reach: [{ at: 0, reach: 0 }, { at: 1, reach: 1 }] }\n';
    expect(broken('\nrests: []\n', rest)).toMatchObject({ path: 'rests[0].id', found: '"shoulder"', line: lineOf('rests: []') + 1 });
  });
  test('a neutral pose that is not there', () => {
    expect(broken('\nfeet: []\n', '\nneutral: { person: lying }\nfeet: []\n')).toMatchObject({ path: 'neutral.person', found: '"lying"' });
  });
  test('a hand over a hand that is not there', () => {
    const rest = '\nrests:\n  - { id: own, over: other, hand: { figure: person, side: left }, on: { point: [0, 0, 0], normal: [0, 1, 0] }, palm: { frame: world, fingers: [0, 0, 1] }, reach: [{ at: 0, reach: 0 }, { at: 1, reach: 1 }] }\n';
    expect(broken('\nrests: []\n', rest)).toMatchObject({ path: 'rests[0].over', found: '"other"' });
  });
  test('a support on a pillow that is not there', () => {
    const supports = '\nsupports:\n  - { figure: person, parts: [head], on: pillow }\n';
    expect(broken('\nrests: []\n', `\nrests: []${supports}`)).toMatchObject({ path: 'supports[0].on', found: '"pillow"' });
  });
  test('a body that settles on a part that nothing carries', () => {
    const compile = '\ncompile:\n  hands: {}\n  poses:\n    - { figure: person, pose: sitting, at: 0, settle: { neck.flexion: head } }\n';
    expect(broken('\nrests: []\n', `\nrests: []${compile}`)).toMatchObject({ path: 'compile.poses[0].settle.neck.flexion', found: '"head"' });
  });
  test('a choice of shapes tells about the shape that was meant', () => {
    expect(broken('{ world: [0, 1, 5] }', '{ world: [0, 1] }')).toMatchObject({ path: 'gaze.person[0].look.world' });
  });
  test('text that is not YAML', () => {
    expect(broken('props: []', 'props: [')).toMatchObject({ expected: 'readable YAML', path: '' });
    expect(errorOf('')).toMatchObject({ line: 1, column: 1, path: '' });
    expect(errorOf('a: &a [1]\nb: [*a, *a, *c]')).toMatchObject({ expected: 'readable YAML' });
  });
});

test('whatever the text, there is an answer', () => {
  const lines = FAKE_STRETCH_YAML.split('\n');
  const cut = fc.tuple(fc.nat(FAKE_STRETCH_YAML.length), fc.nat(40), fc.string()).map(
    ([start, length, put]) => FAKE_STRETCH_YAML.slice(0, start) + put + FAKE_STRETCH_YAML.slice(start + length),
  );
  const shuffled = fc.shuffledSubarray(lines).map((some) => some.join('\n'));
  fc.assert(
    fc.property(fc.oneof(fc.string(), cut, shuffled), (text) => {
      const entry = readStretch(text, FAKE_FILE);
      if (!('error' in entry)) return;
      const { line, column, expected, found } = entry.error;
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(text.split('\n').length);
      expect(column).toBeGreaterThan(0);
      expect(expected.length * found.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('every stretch file of the product can be read, and names its schema', () => {
  const entries = readStretchFolder('models/stretches', '.');
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) {
    expect('error' in entry ? entry.error.message : '').toBe('');
    const kind = /\.(stretch|variant)\.yaml$/.exec(entry.file)?.[1];
    expect(readFileSync(entry.file, 'utf8').split('\n')[0]).toBe(`# yaml-language-server: $schema=${kind}.schema.json`);
  }
});

test('the JSON Schemas for editors are fresh (tsx src/cli/write-schema.ts)', () => {
  expect(readFileSync('models/stretches/stretch.schema.json', 'utf8')).toBe(stretchJsonSchemaText());
  expect(readFileSync('models/stretches/variant.schema.json', 'utf8')).toBe(variantJsonSchemaText());
});
