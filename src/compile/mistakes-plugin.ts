import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compiledFor, type Difference, type PackedMistake } from '../core/ask/mistake.ts';
import type { ReadableStretch, StretchEntry } from '../core/stretch/stretch-entry.ts';
import { readMistakes, type ReadableMistake } from './read-mistake.ts';
import { forThePage, packText, readStretchFolder } from './stretches-plugin.ts';
import { wordsFault } from './stretch-words.ts';
import { readYaml } from './yaml-file.ts';

const MODULE_ID = 'virtual:mistakes';
/** Rollup's sign that no other plugin should look for such a file. */
const RESOLVED_ID = `\0${MODULE_ID}`;
/** The file that the page fetches, by its own name. */
const FILE_NAME = 'mistakes.json';
/** Where the development server has it. */
const DEV_PLACE = `/@${FILE_NAME}`;

type Tree = Readonly<Record<string, unknown>>;
const isMapping = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSameLength = (a: unknown, b: unknown): boolean => Array.isArray(a) && Array.isArray(b) && a.length === b.length;

/** What differs between two trees of plain data, as deep in as it goes; lists of another length, and groups in which something is gone, differ as a whole. */
export const differencesOf = (good: unknown, bad: unknown, path: readonly (string | number)[] = []): Difference[] => {
  if (isSameLength(good, bad)) return (bad as unknown[]).flatMap((one, i) => differencesOf((good as unknown[])[i], one, [...path, i]));
  if (isMapping(good) && isMapping(bad) && Object.keys(good).every((key) => key in bad)) return Object.keys(bad).flatMap((key) => differencesOf(good[key], bad[key], [...path, key]));
  return JSON.stringify(good) === JSON.stringify(bad) ? [] : [[path, bad]];
};

/** The differences of a mistake from the good stretch, both as the page has them. */
const differencesIn = ({ mistake, stretch }: ReadableMistake, stretches: readonly StretchEntry[]): Difference[] => {
  const good = stretches.find((entry): entry is ReadableStretch => entry.id === mistake.of && 'stretch' in entry);
  if (good === undefined) throw new Error(`${mistake.of}: there is no such stretch.`);
  return differencesOf(compiledFor(JSON.parse(packText(good)) as ReadableStretch, stretch.side), JSON.parse(JSON.stringify(stretch, forThePage)));
};

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

/** What the page gets of the mistakes: the differences alone, for it has the good stretches; told in all languages. */
export const mistakesForThePage = (models: string, entries: readonly ReadableMistake[], stretches: readonly StretchEntry[]): { readonly mistakes: readonly PackedMistake[]; readonly faults: readonly string[] } => {
  const english = Object.fromEntries(entries.map(({ id, mistake }) => [id, mistake.says]));
  const { told, faults } = readMistakeWords(models, english);
  const languages = Object.entries({ en: english, ...told });
  const mistakes = entries.map((entry) => {
    const { id, mistake: { of, breaks, also, show }, stretch } = entry;
    return { id, of, side: stretch.side, says: Object.fromEntries(languages.map(([language, texts]) => [language, texts[id] ?? ''])), breaks, also, differences: differencesIn(entry, stretches), show };
  });
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
      const { mistakes, faults } = mistakesForThePage(join(root, folder), readable, stretches);
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
