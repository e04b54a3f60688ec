import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { PackedMistake } from '../core/ask/mistake.ts';
import { readMistakes, type ReadableMistake } from './read-mistake.ts';
import { readStretchFolder } from './stretches-plugin.ts';
import { wordsFault } from './stretch-words.ts';
import { readYaml } from './yaml-file.ts';

const MODULE_ID = 'virtual:mistakes';
/** Rollup's sign that no other plugin should look for such a file. */
const RESOLVED_ID = `\0${MODULE_ID}`;
/** The file that the page fetches, by its own name. */
const FILE_NAME = 'mistakes.json';
/** Where the development server has it. */
const DEV_PLACE = `/@${FILE_NAME}`;

/** What mistakes are told as in a language, by their ids. */
type Told = Readonly<Record<string, string>>;

const WORDS_ENDING = '.yaml';
const wordsFolder = (models: string): string => join(models, 'mistakes', 'words');

/** What other languages tell of the mistakes (`models/mistakes/words/de.yaml`), and what is wrong with those that are left out. */
export const readMistakeWords = (models: string, english: Told): { readonly told: Readonly<Record<string, Told>>; readonly faults: readonly string[] } => {
  const folder = wordsFolder(models);
  const told: Record<string, Told> = {};
  const faults: string[] = [];
  for (const name of existsSync(folder) ? readdirSync(folder).filter((one) => one.endsWith(WORDS_ENDING)) : []) {
    const yaml = readYaml(readFileSync(join(folder, name), 'utf8'), name);
    const fault = 'error' in yaml ? yaml.error.message : wordsFault(english, yaml.tree);
    if (fault !== null) faults.push(`${join(folder, name)}: ${fault}`);
    else if ('tree' in yaml) told[name.slice(0, -WORDS_ENDING.length)] = yaml.tree as Told;
  }
  return { told, faults };
};

/** What the page gets of the mistakes: the changes alone, for it has the good stretches; told in all languages. */
export const mistakesForThePage = (models: string, entries: readonly ReadableMistake[]): { readonly mistakes: readonly PackedMistake[]; readonly faults: readonly string[] } => {
  const english = Object.fromEntries(entries.map(({ id, mistake }) => [id, mistake.says]));
  const { told, faults } = readMistakeWords(models, english);
  const languages = Object.entries({ en: english, ...told });
  const mistakes = entries.map(({ id, mistake: { of, breaks, also, change, show }, stretch }) => ({
    id, of, side: stretch.side, says: Object.fromEntries(languages.map(([language, texts]) => [language, texts[id] ?? ''])), breaks, also, change, show,
  }));
  return { mistakes, faults };
};

/**
 * Gives the page `virtual:mistakes`: the address of one small file with all mistakes of `models/mistakes`, each read, made and
 * checked at build. It is fetched when somebody asks to be tested. A broken mistake is a warning here and left out there.
 */
export const mistakesPlugin = (folder = 'models'): Plugin => {
  let root = '';
  let isBuild = true;
  let devText = '[]';
  return {
    name: 'steady-hands:mistakes',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
    },
    resolveId(id) {
      return id === MODULE_ID ? RESOLVED_ID : null;
    },
    async load(id) {
      if (id !== RESOLVED_ID) return null;
      const stretches = readStretchFolder(join(root, folder, 'stretches'), root);
      const readable: ReadableMistake[] = [];
      for (const entry of await readMistakes(join(root, folder), stretches)) {
        this.addWatchFile(join(root, entry.file));
        if ('error' in entry) this.warn(entry.error.message);
        else readable.push(entry);
      }
      const { mistakes, faults } = mistakesForThePage(join(root, folder), readable);
      for (const fault of faults) this.warn(fault);
      devText = JSON.stringify(mistakes);
      const url = isBuild ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: FILE_NAME, originalFileName: FILE_NAME, source: devText })}` : JSON.stringify(DEV_PLACE);
      return `export const mistakesUrl = ${url};`;
    },
    configureServer(server) {
      server.middlewares.use(DEV_PLACE, (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(devText);
      });
    },
  };
};
