import { writeKept } from './kept.ts';

/** The languages of the page; the first is built in, and stands where another does not come. */
export const LANGUAGES = ['en', 'es', 'de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** index.html reads `language` of it before any script has come. */
export const LANGUAGE_KEY = 'steady-hands/language@1';

/** The language that a mark of the page (`<html lang>`) says; English for any other. */
export const languageOf = (mark: string): Language => LANGUAGES.find((language) => language === mark) ?? LANGUAGES[0];

/** The language that the address asks for and that we do not have; null: none. */
export const unknownLanguage = (search: string): string | null => {
  const asked = new URLSearchParams(search).get('lang')?.trim() ?? '';
  const short = asked.toLowerCase().split(/[-_]/)[0] ?? '';
  return asked === '' || LANGUAGES.some((language) => language === short) ? null : asked;
};

/** Keeps the choice for the next visit. */
export const writeLanguage = (storage: Storage | null, language: Language): void => writeKept(storage, LANGUAGE_KEY, { language });
