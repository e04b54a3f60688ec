import type { Plugin } from 'vite';

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

type PageWords = Readonly<Record<string, string>>;

/**
 * Puts words of the catalogue where a page says `%words.name%`, so that no text stands outside the catalogue; `%languages.name%` says it in
 * every language, a line each: what is read where no script can choose.
 */
export const pageWordsPlugin = (pageWords: PageWords, languages: Readonly<Record<string, PageWords>>): Plugin => ({
  name: 'steady-hands:page-words',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace(/%(words|languages)\.(\w+)%/g, (place, kind: string, name: string) => {
        const textIn = (words: PageWords): string => {
          const text = words[name];
          if (text === undefined) throw new Error(`The page asks for ${place}, which the catalogue lacks`);
          return escapeHtml(text);
        };
        return kind === 'words' ? textIn(pageWords) : Object.entries(languages).map(([language, words]) => `<p lang="${language}">${textIn(words)}</p>`).join('');
      }),
  },
});
