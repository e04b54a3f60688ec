import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadableStretch, StretchEntry } from '../core/stretch/stretch-entry.ts';
import { wordsOfStretch, type StretchWords } from '../core/stretch/stretch-words.ts';
import { fileStemOf } from '../core/stretch/variant.ts';
import { readYaml } from './yaml-file.ts';

/** Texts by their names, in groups. */
interface WordTree { readonly [name: string]: string | WordTree }

/** Of the files beside the stretches, a folder a language: `words/de/seated-twist.words.yaml`. */
export const WORDS_FILE_ENDING = '.words.yaml';
const wordsPath = (folder: string, language: string, id: string): string => join(folder, 'words', language, `${fileStemOf(id)}${WORDS_FILE_ENDING}`);

const treeOf = (words: StretchWords): WordTree => words as unknown as WordTree;
const isTree = (value: unknown): value is WordTree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What of `next` is not as in `before`: all that a variant's words have to tell anew. */
const whatDiffers = (before: WordTree, next: WordTree): WordTree =>
  Object.fromEntries(Object.entries(next).flatMap(([name, value]): [string, string | WordTree][] => {
    const old = before[name];
    if (!isTree(value)) return value === old ? [] : [[name, value]];
    const inner = whatDiffers(isTree(old) ? old : {}, value);
    return Object.keys(inner).length === 0 ? [] : [[name, inner]];
  }));

const over = (before: WordTree, changes: WordTree): WordTree =>
  Object.entries(changes).reduce((all, [name, next]) => {
    const old = all[name];
    return { ...all, [name]: isTree(next) ? over(isTree(old) ? old : {}, next) : next };
  }, before);

const sidesIn = (text: string): string => (text.match(/\{(left|right)\}/gi) ?? []).map((side) => side.toLowerCase()).sort().join(' ');

/** What is wrong with words that should tell all that `english` tells and no more, with the same sides; null: nothing. */
export const wordsFault = (english: WordTree, told: unknown, path = ''): string | null => {
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  if (!isTree(told)) return `${path} should be a group of texts`;
  for (const name of Object.keys(told)) if (english[name] === undefined) return `${at(name)} is not in the English words, or the same as the stretch's own`;
  for (const [name, text] of Object.entries(english)) {
    const other: unknown = told[name];
    if (other === undefined) return `${at(name)} is missing`;
    if (typeof text !== 'string') {
      const inner = wordsFault(text, other, at(name));
      if (inner !== null) return inner;
    } else if (typeof other !== 'string' || other.trim() === '') return `${at(name)} should be a text`;
    else if (sidesIn(other) !== sidesIn(text)) return `${at(name)} should name the sides [${sidesIn(text)}], and names [${sidesIn(other)}]`;
  }
  return null;
};

type Told = { readonly words: StretchWords } | { readonly fault: string };

const readTree = (path: string): unknown => {
  if (!existsSync(path)) return undefined;
  const yaml = readYaml(readFileSync(path, 'utf8'), path);
  return 'error' in yaml ? yaml.error.message : yaml.tree;
};

/** The words of one stretch or variant in a language. A variant's file tells only what its English changes. */
const readWords = (folder: string, language: string, entry: ReadableStretch, base: { readonly entry: ReadableStretch; readonly words: StretchWords } | undefined): Told => {
  const path = wordsPath(folder, language, entry.id);
  const tree = readTree(path);
  if (!isTree(tree)) return { fault: `${path}: ${typeof tree === 'string' ? tree : 'missing'}` };
  const english = treeOf(wordsOfStretch(entry));
  const fault = wordsFault(base === undefined ? english : whatDiffers(treeOf(wordsOfStretch(base.entry)), english), tree);
  if (fault !== null) return { fault: `${path}: ${fault}` };
  return { words: (base === undefined ? tree : over(treeOf(base.words), tree)) as unknown as StretchWords };
};

/** The words of all of a folder's stretches in a language, by id, and what is wrong with those that are left out. */
export const readStretchWords = (folder: string, language: string, entries: readonly StretchEntry[]): { readonly words: Record<string, StretchWords>; readonly faults: readonly string[] } => {
  const words: Record<string, StretchWords> = {};
  const faults: string[] = [];
  const readable = entries.filter((entry): entry is ReadableStretch => 'stretch' in entry);
  for (const entry of readable) {
    const of = readable.find(({ id }) => id === entry.variant?.of);
    const ofWords = of === undefined ? undefined : words[of.id];
    if (of !== undefined && ofWords === undefined) continue;
    const told = readWords(folder, language, entry, of === undefined || ofWords === undefined ? undefined : { entry: of, words: ofWords });
    if ('fault' in told) faults.push(told.fault);
    else words[entry.id] = told.words;
  }
  return { words, faults };
};
