import { expect, test } from 'vitest';
import { wordsFault } from '../../src/compile/stretch-words.ts';

const english = { title: 'Twist', phases: { hold: { caption: 'The {left} hand holds.', ask: 'Well?' } } };

test('words that tell all the same, with the same sides, are good', () => {
  expect(wordsFault(english, { title: 'Drehung', phases: { hold: { caption: 'Es hält die {left}e Hand.', ask: 'Gut?' } } })).toBeNull();
});

test.each<[string, unknown, RegExp]>([
  ['a text is missing', { title: 'a', phases: { hold: { caption: 'Die {left}e Hand' } } }, /phases\.hold\.ask is missing/],
  ['a text is empty', { title: ' ', phases: english.phases }, /title should be a text/],
  ['a text has no English', { ...english, note: 'x' }, /note is not in the English/],
  ['a side is swapped', { ...english, phases: { hold: { caption: 'Die {right}e Hand', ask: 'Gut?' } } }, /caption should name the sides \[\{left\}\], and names \[\{right\}\]/],
  ['a side is told twice', { ...english, phases: { hold: { caption: 'Die {left}e Hand der {left}en Seite', ask: 'Gut?' } } }, /names \[\{left\} \{left\}\]/],
  ['a group is a text', { title: 'a', phases: 'b' }, /phases should be a group/],
  ['it is nothing', undefined, /should be a group/],
])('%s', (_, told, fault) => {
  expect(wordsFault(english, told)).toMatch(fault);
});
