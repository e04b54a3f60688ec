import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readStretchSources } from './stretch-sources.ts';
import { readStretchWords } from './stretch-words.ts';

/** `virtual:stretch-words/de`. */
export const STRETCH_WORDS_ID = 'virtual:stretch-words/';
const RESOLVED_ID = `\0${STRETCH_WORDS_ID}`;

/** Gives the page `virtual:stretch-words/<language>`: what every stretch says in it. One that is not told whole is a warning here, and English on the page. */
export const stretchWordsPlugin = (folder = 'models/stretches'): Plugin => {
  let root = '';
  return {
    name: 'steady-hands:stretch-words',
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return id.startsWith(STRETCH_WORDS_ID) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith(RESOLVED_ID)) return null;
      const language = id.slice(RESOLVED_ID.length);
      const path = join(root, folder);
      const { words, faults } = readStretchWords(path, language, readStretchSources(path, root));
      for (const fault of faults) this.warn(fault);
      const own = join(path, 'words', language);
      if (existsSync(own)) for (const name of readdirSync(own)) this.addWatchFile(join(own, name));
      return `export const stretchWords = ${JSON.stringify(words)};`;
    },
  };
};
