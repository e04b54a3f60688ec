import type { Plugin } from 'vite';

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Puts words of the catalogue where index.html says `%words.name%`, so that no text stands outside the catalogue. */
export const pageWordsPlugin = (pageWords: Readonly<Record<string, string>>): Plugin => ({
  name: 'steady-hands:page-words',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace(/%words\.(\w+)%/g, (place, name: string) => {
        const text = pageWords[name];
        if (text === undefined) throw new Error(`index.html asks for ${place}, which the catalogue lacks`);
        return escapeHtml(text);
      }),
  },
});
