import type { StretchWords } from '../core/stretch/stretch-words.ts';
import type { Language } from '../state/language.ts';
import type { Words } from './en/words.ts';
import { chooseParts, type LaterWords } from './parts.ts';
import { chooseWords } from './words.ts';

/** What each language's folder holds. */
export interface LanguageWords {
  readonly words: Words;
  readonly parts: LaterWords;
}

/** Words of stretches and variants, by id. */
export type StretchWordsById = Readonly<Record<string, StretchWords>>;

type Fetched = Promise<[LanguageWords, { readonly stretchWords: StretchWordsById }]>;

/** Two files each, asked for at once. */
const OTHERS = {
  es: () => Promise.all([import('./es/index.ts'), import('virtual:stretch-words/es')]),
  de: () => Promise.all([import('./de/index.ts'), import('virtual:stretch-words/de')]),
  fr: () => Promise.all([import('./fr/index.ts'), import('virtual:stretch-words/fr')]),
} satisfies Record<Exclude<Language, 'en'>, () => Fetched>;

/** How long the page waits for its words before it goes on in English, milliseconds. */
const PATIENCE_MILLISECONDS = 10_000;

const outOfPatience = (): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('The words did not come in time.')), PATIENCE_MILLISECONDS));

/**
 * From here on the page speaks a language. Called once, before the page is shown; gives the words of the stretches. Rejects where
 * the words do not come: all stays English then. `onMissing` is told of a later part's words that do not come.
 */
export const speak = async (language: Language, onMissing: () => void): Promise<StretchWordsById> => {
  if (language === 'en') return {};
  const [{ words, parts }, { stretchWords }] = await Promise.race([OTHERS[language](), outOfPatience()]);
  chooseWords(words);
  chooseParts(parts, onMissing);
  return stretchWords;
};
