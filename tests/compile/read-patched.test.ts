import { expect, test } from 'vitest';
import { z } from 'zod';
import { changeSchema } from '../../src/core/stretch/patch-schema.ts';
import { readPatched } from '../../src/compile/read-patched.ts';
import { FAKE_FILE, FAKE_STRETCH_YAML } from './fake-stretch.ts';

const schema = z.strictObject({ of: z.string(), change: z.array(changeSchema) });
const STRETCH = { text: FAKE_STRETCH_YAML, file: FAKE_FILE };
const read = (text: string, stretch = STRETCH) => readPatched({ text, file: 'models/x.patch.yaml' }, stretch, schema);

test('the stretch comes with its changes made', () => {
  expect(read('of: fake\nchange:\n  - { at: contacts.shoulder.palm.gap, to: 0.02 }\n')).toMatchObject({ patch: { of: 'fake' }, stretch: { contacts: [{ palm: { gap: 0.02 } }] } });
});

test.each([
  ['a patch that lacks something', 'of: fake\n', 'models/x.patch.yaml', 1, 'change'],
  ['a patch that is no YAML', 'of: [\n', 'models/x.patch.yaml', 2, ''],
  ['a place that is not there', 'of: fake\nchange:\n  - { at: aim, to: None. }\n  - { at: contacts.hip.role, to: guide }\n', 'models/x.patch.yaml', 4, 'change[1].at'],
  ['a change to what a stretch may not be', 'of: fake\nchange:\n  - { at: aim, to: None. }\n  - { at: contacts.shoulder.palm.gap, to: 3 }\n', 'models/x.patch.yaml', 4, 'change[1].to'],
  ['the same, deep in what is put there', 'of: fake\nchange:\n  - at: contacts.shoulder.palm\n    to:\n      frame: skin\n      fingers: [0, 1]\n', 'models/x.patch.yaml', 6, 'change[0].to.fingers'],
  ['a name that leads nowhere', 'of: fake\nchange:\n  - { at: poses.person.turned.from, to: lying }\n', 'models/x.patch.yaml', 3, 'change[0].to'],
])('%s is told where it stands', (_, text, file, line, path) => {
  expect(read(text)).toMatchObject({ error: { file, line, path } });
});

test('a fault of the stretch itself is told as that file’s own', () => {
  const stretch = { text: FAKE_STRETCH_YAML.replace('level: 1 }', 'level: 9 }'), file: FAKE_FILE };
  expect(read('of: fake\nchange: [{ at: aim, to: None. }]\n', stretch)).toMatchObject({ error: { file: FAKE_FILE, path: 'contacts[0].force.keys[1].level' } });
});
