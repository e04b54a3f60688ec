/** Spanish, German and French say all that English says: every text, with the same sides, and nothing that the product never says. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { motionHash } from '../../src/compile/motion-hash.ts';
import { readMistakeWords } from '../../src/compile/mistakes-plugin.ts';
import { readMistakes } from '../../src/compile/read-mistake.ts';
import { readStretchWords } from '../../src/compile/stretch-words.ts';
import { readStretchFolder } from '../../src/compile/stretches-plugin.ts';
import { CONTACT_SITE_NAMES } from '../../src/core/anatomy/sites.ts';
import type { Shortfall } from '../../src/core/frame/find-shortfalls.ts';
import { sidedText } from '../../src/core/stretch/mirror.ts';
import { toldIn, wordsOfStretch } from '../../src/core/stretch/stretch-words.ts';
import type { NoticeContent } from '../../src/state/notice.ts';
import { words as de } from '../../src/words/de/words.ts';
import { words as en, type Words } from '../../src/words/en/words.ts';
import { words as es } from '../../src/words/es/words.ts';
import { words as fr } from '../../src/words/fr/words.ts';
import { catalogueOf } from './catalogue.ts';

const OTHERS = [['es', es], ['de', de], ['fr', fr]] as const;
type Other = (typeof OTHERS)[number][0];

/** Words of a side. What means "correct", "straight" or "just now" is none. */
const SIDES = {
  en: { left: /\bleft\b/i, right: /\bright\b/i },
  es: { left: /\bizquierd[ao]s?\b/i, right: /\bderech[ao]s?\b/i },
  de: { left: /\blink(?:s|e[rnsm]?)\b/i, right: /\brecht(?:s|e[rnsm]?)\b/i },
  fr: { left: /\bgauches?\b/i, right: /\bdroite?s?\b/i },
} as const;
const NO_SIDE: Readonly<Record<keyof typeof SIDES, RegExp>> = {
  en: /\b(?:\d+ (?:s|min) left|\d:\d\d left|right (?:after|way)|(?:all|not|of \d+) right|right in the|have left|left (?:empty|out))\b/gi,
  es: /^$/,
  de: /^$/,
  fr: /\b(?:bien droite?|reste droit|assise droite)\b/gi,
};
/** Where English says "right" of an answer. */
const ANSWERS = /^test\.(?:right|wrong|score|sheet\.(?:right|wrong)|mistake\.(?:right|rightNow)|end\.all)$/;

const sidesOf = (language: keyof typeof SIDES, text: string): string => {
  const bare = text.replaceAll(new RegExp(NO_SIDE[language], 'gi'), '');
  return (['left', 'right'] as const).filter((side) => SIDES[language][side].test(bare)).join(' and ');
};

/** What the product never says. The sound has a name of its own in each language; nobody makes it. */
const BANNED: Readonly<Record<Other, RegExp>> = {
  es: /\b(?:cruj\w*|tronar|truen\w+|ajust\w*|realine\w*|alinear|trat(?:ar|e|amos|amiento\w*)|cur(?:ar|a|e|amos)|arregl\w*|repar(?:ar|e)|(?:empuj|presion|apriet)\w* (?:muy )?fuerte)\b/i,
  de: /\bknack(?:en|t|s|st|e|te)\b|\b[Ee]inrenk\w*|\b[Jj]ustier\w*|\b[Ee]inricht\w*|\b[Bb]ehandel\w*|\b[Bb]ehandlung\w*|\b(?:[Hh]eil(?:en|t|ung)|[Kk]urier\w*|[Rr]eparier\w*)\b|\b(?:fest|stark|kräftig|hart) drück\w*|\bdrück\w* (?:fest|stark|kräftig|hart)\b/,
  fr: /\b(?:craqu\w*|ajust\w*|réajust\w*|réalign\w*|aligner|traite\w*|soign(?:er|ez|e)|guéri\w*|répar(?!ti)\w*|remettre en place|(?:pouss|appuy|press)\w* fort)\b/i,
};

const entries = readStretchFolder('models/stretches', '.').flatMap((entry) => ('stretch' in entry ? [entry] : []));
const mistakes = await readMistakes('models', entries);
const mistakeWords = readMistakeWords('models', Object.fromEntries(mistakes.flatMap((entry) => ('mistake' in entry ? [[entry.id, entry.mistake.says]] : []))));
const english = new Map(await catalogueOf('en'));

const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []);
const lessonTexts = (language: Other): string[] =>
  readdirSync('models/lessons').filter((name) => name.endsWith(`.${language}.lesson.json`)).flatMap((name) => textsOf(JSON.parse(readFileSync(`models/lessons/${name}`, 'utf8'))));

describe.each(OTHERS)('%s', (language, words: Words) => {
  test('has every text of the English, and no other', async () => {
    const told = new Map(await catalogueOf(language));
    expect([...told.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of told) expect([path, text.trim() !== '' && !/undefined|NaN|\$\{|\[object/.test(text)]).toEqual([path, english.get(path)?.trim() !== '']);
  });

  test('names the sides that the English names', async () => {
    let sided = 0;
    for (const [path, text] of await catalogueOf(language)) {
      // What a sample brings along is English.
      if (ANSWERS.test(path) || sidesOf('en', text) !== '') continue;
      const wanted = sidesOf('en', english.get(path) ?? '');
      if (wanted !== '') sided += 1;
      expect([path, text, sidesOf(language, text)]).toEqual([path, text, wanted]);
    }
    expect(sided).toBeGreaterThan(30);
  });

  test('tells every stretch, hold and mistake whole', () => {
    const { words: told, faults } = readStretchWords('models/stretches', language, entries);
    expect(faults).toEqual([]);
    expect(Object.keys(told).sort()).toEqual(entries.map(({ id }) => id).sort());
    expect(mistakeWords.faults).toEqual([]);
    expect(mistakeWords.told).toHaveProperty(language);
  });

  test('says left and right of a stretch as its figures have them', () => {
    const { words: told } = readStretchWords('models/stretches', language, entries);
    for (const { id, stretch } of entries) {
      const own = textsOf(wordsOfStretch({ id, file: '', stretch }));
      const other = textsOf({ ...told[id], hold: undefined });
      expect(other).toHaveLength(own.length);
      for (const isMirrored of [false, true]) {
        const spoken = (text: string, of: Words): string => sidedText(text, isMirrored, of.sides);
        const sidesIn = (texts: readonly string[], in_: keyof typeof SIDES, of: Words): string[] => texts.map((text) => sidesOf(in_, spoken(text, of))).sort();
        expect([id, sidesIn(other, language, words)]).toEqual([id, sidesIn(own, 'en', en)]);
      }
      for (const text of other) expect(spokenOdd(sidedText(text, false, words.sides))).toBe(false);
    }
  });

  test('never says what the product never says', async () => {
    const { words: told } = readStretchWords('models/stretches', language, entries);
    const all = [...(await catalogueOf(language)).map(([, text]) => text), ...textsOf(told), ...textsOf(mistakeWords.told[language]), ...lessonTexts(language)];
    expect(all.length).toBeGreaterThan(600);
    expect(all.filter((text) => BANNED[language].test(text))).toEqual([]);
  });

  test('has words for whatever it is given', () => {
    for (const name of CONTACT_SITE_NAMES) for (const side of ['left', 'right'] as const) expect([name, sidesOf(language, words.site[name](side))]).toEqual([name, side]);
    for (const figure of ['person', 'helper'] as const) for (const limb of ['hand', 'foot'] as const) for (const side of ['left', 'right'] as const) for (const site of [null, `${side}ShoulderFront`] as const) {
      const shortfall: Shortfall = { limb, id: 'a', figure, side, site, metres: 0.0324, timeSeconds: 12.5 };
      expect(sidesOf(language, words.outOfReach.limb(shortfall))).toBe(side);
      expect(words.outOfReach.limb(shortfall)).toContain('3,2 cm');
    }
    const notices: NoticeContent[] = [
      ...(['unknownStretch', 'brokenStretch', 'unknownVariant'] as const).map((kind) => ({ kind, asked: 'x', used: 'y' })),
      ...(['timeNotANumber', 'unknownLayer', 'unknownLanguage'] as const).map((kind) => ({ kind, asked: 'x' })),
      ...(['contextLost', 'contextRestored', 'noStretch', 'wordsMissing'] as const).map((kind) => ({ kind })),
      { kind: 'notFetched', stretchId: 'y' }, { kind: 'unknownSide', asked: 'x', used: 'left', means: 'turn' }, { kind: 'unknownCamera', asked: 'x', used: 'top' },
      { kind: 'oddSpeed', asked: 'x', used: 0.5 }, { kind: 'timeOutOfRange', asked: 'x', usedSeconds: 54.5 },
    ];
    for (const notice of notices) for (const hold of ['hold', null]) expect(words.notice.text(notice, () => 'title', () => hold)).toMatch(/^\S.*[.]$/s);
  });

  test('writes numbers with a comma, and its name as the page is marked', () => {
    expect(words.language).toBe(language);
    expect(words.timeline.clock(17)).toBe('17,0');
    expect(words.timeline.clockEnd(54)).toMatch(/54 s$/);
  });
});

/** A placeholder that was left, or a side's stem without its ending. */
const spokenOdd = (text: string): boolean => /[{}]/.test(text) || /\b(?:izquierd|derech|link|recht)\b/.test(text) || /gauchee|gauchea/.test(text);

test('other words move nobody: the motion stays as it was compiled', () => {
  const entry = entries[0]!;
  const { words: told } = readStretchWords('models/stretches', 'de', entries);
  const german = toldIn(entry, told[entry.id]!);
  expect(german.stretch.title).not.toBe(entry.stretch.title);
  expect(motionHash(german.stretch, ['rig'])).toBe(motionHash(entry.stretch, ['rig']));
});

test('a banned word and a swapped side are found', () => {
  for (const [language, texts] of Object.entries({ es: ['hacer crujir', 'un ajuste', 'empuje fuerte'], de: ['es knackt', 'einrenken', 'behandeln', 'fest drücken'], fr: ['faire craquer', 'un ajustement', 'poussez fort'] })) {
    for (const text of texts) expect([text, BANNED[language as Other].test(text)]).toEqual([text, true]);
  }
  expect(sidesOf('de', 'Die rechte Hand ist rechtzeitig da')).toBe('right');
  expect(sidesOf('fr', 'Asseyez-vous bien droit')).toBe('');
  expect(sidesOf('en', '12 s left, you can go right after')).toBe('');
});
