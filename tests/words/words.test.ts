import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMistakes } from '../../src/compile/read-mistake.ts';
import { readStretchFolder } from '../../src/compile/stretches-plugin.ts';
import { CONTACT_SITE_NAMES } from '../../src/core/anatomy/sites.ts';
import type { Shortfall } from '../../src/core/frame/find-shortfalls.ts';
import { sidedText } from '../../src/core/stretch/mirror.ts';
import { readLesson } from '../../src/state/lesson/read-lesson.ts';
import { contactLabel, words } from '../../src/words/words.ts';
import { catalogue } from './catalogue.ts';
import { countSyllables, gradeOf, sentencesOf } from './reading-level.ts';

/** The highest school grade that may be needed to read us. */
const HIGHEST_GRADE = 6;
const LONGEST_SENTENCE_WORDS = 15;
/** What the product never says, whatever the ending. */
const BANNED = /\b(?:crack|adjust|re-?align|treat|cure|fix(?:es|ed|ing)?\b|push(?:es|ed|ing)? hard|thrust hard)/i;

const stretches = readStretchFolder('models/stretches', '.');

const mistakeTexts = (await readMistakes('models', stretches)).flatMap((entry): [string, string][] => ('error' in entry ? [] : [[`mistake ${entry.id}`, sidedText(entry.mistake.says, false)]]));

const stretchTexts = stretches.flatMap((entry) => {
  if ('error' in entry) return [];
  const { id, title, summary, aim, felt, phases } = entry.stretch;
  const texts = [title, summary, aim, ...Object.values(felt ?? {}), ...phases.flatMap(({ caption, captionFor, ask, screenReader }) => [caption, screenReader, ...Object.values(captionFor ?? {}), ...(ask === undefined ? [] : [ask])])];
  return texts.map((text, i): [string, string] => [`${id} text ${i}`, sidedText(text, false)]);
});
const lessonTexts = readdirSync('models/lessons').filter((name) => /^[^.]+\.lesson\.json$/.test(name)).flatMap((name) => {
  const { lesson } = readLesson(readFileSync(`models/lessons/${name}`, 'utf8'), { title: '', stretch: '' });
  return [lesson?.title, ...(lesson?.steps ?? []).flatMap(({ title, text, question, answer, notes }) => [title, text, question, answer, notes])]
    .filter((text) => text !== undefined).map((text, i): [string, string] => [`${name} text ${i}`, text]);
});
const everything = [...catalogue(), ...stretchTexts, ...mistakeTexts, ...lessonTexts];

test('the count of syllables is right for plain words', () => {
  const known = { the: 1, person: 2, shoulder: 2, guides: 1, gentle: 2, slowly: 2, spine: 1, dizzy: 2, stretches: 2, opened: 2, video: 3, moved: 1, wanted: 2, ease: 1, doctor: 2, position: 3 };
  for (const [word, syllables] of Object.entries(known)) expect([word, countSyllables(word)]).toEqual([word, syllables]);
});

describe('the words are plain', () => {
  test('the whole catalogue reads at grade 6 or below', () => {
    expect(gradeOf(catalogue().map(([, text]) => text))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });
  test('also without the labels of one to four words, which make it look easier than it is', () => {
    const prose = catalogue().map(([, text]) => text).filter((text) => sentencesOf(text).some((sentence) => sentence.length > 4));
    expect(prose.length).toBeGreaterThan(40);
    expect(gradeOf(prose)).toBeLessThanOrEqual(HIGHEST_GRADE);
  });
  test('so do the safety words alone, the stretches alone, and the mistakes alone', () => {
    const safety = catalogue().filter(([path]) => path.startsWith('safety.'));
    expect(safety.length).toBeGreaterThan(40);
    expect(gradeOf(safety.map(([, text]) => text))).toBeLessThanOrEqual(HIGHEST_GRADE);
    expect(mistakeTexts.length).toBeGreaterThan(0);
    expect(gradeOf(mistakeTexts.map(([, text]) => text))).toBeLessThanOrEqual(HIGHEST_GRADE);
    expect(lessonTexts.length).toBeGreaterThan(80);
    expect(gradeOf(lessonTexts.map(([, text]) => text))).toBeLessThanOrEqual(HIGHEST_GRADE);
    expect(stretchTexts.length).toBeGreaterThan(0);
    expect(gradeOf(stretchTexts.map(([, text]) => text))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });
  test('no sentence is longer than 15 words', () => {
    const long = [...catalogue(), ...mistakeTexts, ...lessonTexts].flatMap(([path, text]) => sentencesOf(text).filter((s) => s.length > LONGEST_SENTENCE_WORDS).map((s) => `${path}: ${s.join(' ')}`));
    expect(long).toEqual([]);
  });
  test('a hard text is seen as hard', () => {
    expect(gradeOf(['Contraindications necessitate immediate consultation with a qualified professional.'])).toBeGreaterThan(12);
  });
});

test('no banned word', () => {
  expect(everything.filter(([, text]) => BANNED.test(text))).toEqual([]);
  for (const text of ['Crack it', 'an adjustment', 'treatments', 'fix', 'Push hard']) expect(BANNED.test(text)).toBe(true);
  expect(BANNED.test('a fixture')).toBe(false);
});

describe('every warning of the source has its place', () => {
  const { safety } = words;
  const said = (...groups: (keyof typeof safety)[]): string => groups.map((name) => JSON.stringify(safety[name])).join(' ');
  test.each<[string, string, RegExp]>([
    ['only for the healthy', said('neverIf'), /healthy/],
    ['sharp or sudden pain', said('neverIf'), /sharp, sudden/],
    ['pain in one spot', said('neverIf'), /one-spot pain/],
    ['numbness', said('neverIf'), /numb/],
    ['tingling', said('neverIf'), /tingl/],
    ['pain down a limb', said('neverIf'), /down an arm or a leg/],
    ['severe osteoporosis', said('neverIf'), /severe osteoporosis/],
    ['spinal fusion', said('neverIf'), /spine joined by surgery/],
    ['joint instability', said('neverIf'), /unstable/],
    ['inflamed joints', said('neverIf'), /inflamed/],
    ['stop at nerve signs', said('stopNow'), /numb.*tingl/],
    ['stop beyond a deep stretch', said('stopNow'), /deep stretch/],
    ['the person can stop it', said('stopNow'), /person says stop/],
    ['slow, gentle force', said('howToHelp'), /slow and gentle/],
    ['the person says that it is a stretch', said('howToHelp'), /stretch, or sharp pain/],
    ['the person leads', said('howToHelp'), /person leads/],
    ['the person is at ease', said('howToHelp'), /stays loose/],
    ['no thrusts by laypeople', said('howToHelp'), /thrusts are for trained experts/],
    ['no quick turn or jerk', said('howToHelp'), /No quick turn, no jerk/],
    ['never on the spine', said('howToHelp'), /Never press on the spine/],
    ['the neck is left alone', said('howToHelp'), /pull the neck/],
    ['the sound is gas', said('sound'), /gas.*bubble/],
    ['no bone goes back', said('sound'), /No bone moves back/],
    ['20 to 30 minutes', said('sound'), /20 to 30 minutes/],
    ['relief does not last', said('sound'), /does not last/],
    ['the sound is not the goal', said('sound'), /not the goal/],
    ['pain that comes back', said('seeSpecialist'), /comes back right after/],
    ['stiffness that stays', said('seeSpecialist'), /stays stiff/],
    ['pain down a limb: go', said('seeSpecialist'), /runs down an arm or a leg: go at once/],
    ['new weakness: go', said('seeSpecialist'), /newly weak: go at once/],
    ['limits daily life', said('seeSpecialist'), /daily life/],
    ['no comfortable position', said('seeSpecialist'), /no position feels good/],
    ['emergency signs', said('emergency'), /both legs.*between the legs.*cannot pee.*accident.*chest/],
    ['ask a doctor first', said('askFirst'), /cancer.*infection.*broken bone.*blood thinner.*steroids.*pregnancy.*weight/],
    ['for learning only', said('learningOnly', 'notAdvice'), /learning only.*not medical advice/],
  ])('%s', (_, text, keyword) => {
    expect(text).toMatch(keyword);
  });
});

describe('labels', () => {
  test('whose hand, which role, where', () => {
    expect(contactLabel({ hand: 'left', role: 'steady', site: 'leftShoulderOuterBack' })).toBe('Helper’s left hand – steady – back of left shoulder');
    expect(contactLabel({ hand: 'right', role: 'guide', site: 'rightThighOuterLow' })).toBe('Helper’s right hand – guide – outer side of right thigh, above the knee');
  });
  test('which hand or foot stays short, of where, and by how much', () => {
    const hand: Shortfall = { limb: 'hand', id: 'steady-shoulder', figure: 'helper', side: 'left', site: 'leftShoulderOuterBack', metres: 0.0324, timeSeconds: 34 / 3 };
    expect(words.outOfReach.limb(hand)).toBe('The helper’s left hand cannot reach its place: back of left shoulder. It stays 3.2 cm short.');
    expect(words.outOfReach.mark(hand)).toBe('steady-shoulder, 11.3 s');
    const foot: Shortfall = { limb: 'foot', id: null, figure: 'person', side: 'right', site: null, metres: 0.2, timeSeconds: 54 };
    expect(words.outOfReach.limb(foot)).toBe('The person’s right foot cannot reach its place. It stays 20 cm short.');
    expect(words.outOfReach.mark(foot)).toBe('54 s');
  });
  test('every place of a hand has words for both sides', () => {
    for (const name of CONTACT_SITE_NAMES) for (const side of ['left', 'right'] as const) expect(words.site[name](side)).toContain(side);
  });
  test('the slider’s value in words', () => {
    expect(words.timeline.sliderValue(14.2, 54, 'Ease in')).toBe('14.2 seconds of 54, ease in');
    expect(words.timeline.sliderValue(12.033333, 54, 'Ease in')).toBe('12 seconds of 54, ease in');
  });
});
