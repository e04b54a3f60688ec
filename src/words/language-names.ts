import type { Language } from '../state/language.ts';

/** Each language's name in itself: who looks for theirs finds it, whatever the page speaks. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', de: 'Deutsch', fr: 'Français' };
