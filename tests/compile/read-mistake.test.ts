import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMistake, readMistakes } from '../../src/compile/read-mistake.ts';
import { readStretches } from '../../src/compile/read-models.ts';
import { readStretch } from '../../src/compile/read-stretch.ts';
import { mistakeJsonSchemaText } from '../../src/compile/stretch-json-schema.ts';
import { RULES } from '../../src/core/safety/rules/index.ts';
import { FAKE_FILE, FAKE_STRETCH_YAML } from './fake-stretch.ts';

const HEAD = 'format: steady-hands/mistake@1\nof: fake\nsays: Wrong.\nshow: { from: 8, to: 20 }\nbreaks: turn-toward\nchange:\n';
const FILE = 'models/mistakes/fake.wrong.mistake.yaml';
const read = (text: string) => readMistake({ text, file: FILE }, [readStretch(FAKE_STRETCH_YAML, FAKE_FILE)]);

test('a mistake comes with the stretch that it makes', () => {
  expect(read(`${HEAD}  - { at: poses.person.turned.thoracic.rotation, add: 43 }\n`)).toMatchObject({
    id: 'fake.wrong', mistake: { breaks: 'turn-toward', also: [] }, stretch: { id: 'fake', poses: { person: { turned: { thoracic: { rotation: 23 } } } } },
  });
});

test('on the other side the mirrored stretch is changed', () => {
  const text = `${HEAD.replace('says:', 'side: left\nsays:')}  - { at: contacts.shoulder.role, to: guide }\n`;
  expect(read(text)).toMatchObject({ stretch: { side: 'left', contacts: [{ role: 'guide', hand: { side: 'right' } }] } });
});

describe('a hand may lie on a point of a bone', () => {
  const on = '{ figure: person, bone: upperChest, point: [0, 0, -0.07], normal: [0, 0, -1] }';
  test('in a mistake', () => {
    expect(read(`${HEAD}  - { at: contacts.shoulder.on, to: ${on} }\n`)).toMatchObject({ stretch: { contacts: [{ on: { bone: 'upperChest' } }] } });
  });
  test('and never in a stretch', () => {
    const text = FAKE_STRETCH_YAML.replace('{ figure: person, site: leftShoulderOuterBack }', on);
    expect(readStretch(text, FAKE_FILE)).toMatchObject({ error: { path: 'contacts[0].on' } });
  });
});

test.each([
  ['a stretch that is not there', `${HEAD.replace('of: fake', 'of: other')}  - { at: aim, to: None. }\n`, 2, 'of'],
  ['a rule that is not there', `${HEAD.replace('turn-toward', 'turn')}  - { at: aim, to: None. }\n`, 5, 'breaks'],
  ['a misspelt key', `${HEAD.replace('says:', 'say:')}  - { at: aim, to: None. }\n`, 3, ''],
  ['a place that is not there', `${HEAD}  - { at: contacts.hip.role, to: guide }\n`, 7, 'change[0].at'],
  ['nothing to add to', `${HEAD}  - { at: contacts.shoulder.role, add: 3 }\n`, 7, 'change[0].at'],
  ['what no stretch may be', `${HEAD}  - { at: aim, to: None. }\n  - { at: contacts.shoulder.palm.gap, to: 3 }\n`, 8, 'change[1].to'],
  ['a change that makes something else wrong', `${HEAD}  - { at: phases.hold.durationSeconds, to: 1 }\n  - { at: motion.person.1.at, to: 40 }\n`, 8, 'change[1].to'],
  ['a change that makes what it did not touch wrong', `${HEAD}  - { at: phases.hold.durationSeconds, to: 1 }\n  - { at: phases.easeIn.durationSeconds, to: 1 }\n  - { at: phases.easeOut.durationSeconds, to: 1 }\n`, 7, 'change'],
  ['text that is not YAML', 'change: [', 1, ''],
])('%s is told where it stands', (_, text, line, path) => {
  expect(read(text)).toMatchObject({ error: { file: FILE, line, path } });
});

describe('the mistakes of the product', async () => {
  const mistakes = await readMistakes('models', await readStretches('models'));
  test('are fifteen at least, and can be read', () => {
    expect(mistakes.flatMap((entry) => ('error' in entry ? [entry.error.message] : []))).toEqual([]);
    expect(mistakes.length).toBeGreaterThanOrEqual(15);
  });
  test('name different rules, each in the place of the first', () => {
    for (const entry of mistakes) if ('mistake' in entry) expect(new Set([entry.mistake.breaks, ...entry.mistake.also]).size).toBe(1 + entry.mistake.also.length);
    expect(new Set(mistakes.flatMap((entry) => ('mistake' in entry ? [entry.mistake.breaks] : []))).size).toBeGreaterThan(9);
  });
  test.each(mistakes.map((entry) => entry.file))('%s points editors at the schema', (file) => {
    expect(readFileSync(file, 'utf8').split('\n')[0]).toBe('# yaml-language-server: $schema=mistake.schema.json');
  });
  test('have a schema that is up to date: npm run schema', () => {
    expect(readFileSync('models/mistakes/mistake.schema.json', 'utf8')).toBe(mistakeJsonSchemaText());
    for (const { id } of RULES) expect(mistakeJsonSchemaText()).toContain(`"${id}"`);
  });
});
