import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { StretchFileError } from '../core/stretch/stretch-entry.ts';

/** Something wrong at one place of a file's tree. */
export interface FileFault {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
  readonly found: string;
  /** A key of the mapping at `path` that should not be there: the place to point at. */
  readonly key?: string;
}

/** A file's tree, and where in the text each of its places stands. */
export interface YamlFile {
  readonly file: string;
  readonly tree: unknown;
  readonly errorAt: (fault: FileFault) => StretchFileError;
}

/** "contacts[0].hand.side": how people write a path. */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');

/** Offset in the text of what stands at a path; where something is missing, of the nearest thing around it. */
const offsetOf = (document: Document, { path, key }: Pick<FileFault, 'path' | 'key'>): number => {
  for (let length = path.length; length >= 0; length -= 1) {
    const steps = path.slice(0, length);
    const node: unknown = length === 0 ? document.contents : document.getIn(steps, true);
    if (length === path.length && key !== undefined && isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
      if (pair !== undefined && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
};

/** The tree of a parsed document, or why it has none (YAML lets aliases grow without bound: `yaml` refuses those). */
const treeOf = (document: Document): { readonly tree: unknown } | { readonly reason: string } => {
  try {
    return { tree: document.toJS() as unknown };
  } catch (cause) {
    return { reason: cause instanceof Error ? cause.message : String(cause) };
  }
};

/** Reads YAML. Never throws: what cannot be read gives an error that says where it stands. */
export const readYaml = (text: string, file: string): YamlFile | { readonly error: StretchFileError } => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const describe = (offset: number, { path: steps, expected, found }: FileFault): StretchFileError => {
    const { line: rawLine, col } = lines.linePos(offset);
    // An empty file has no lines: its error still stands on the first.
    const line = Math.max(rawLine, 1);
    const column = Math.max(col, 1);
    const path = formatPath(steps);
    const where = path === '' ? '' : ` at ${path}`;
    return { file, line, column, path, expected, found, message: `${file}:${line}:${column}${where}: expected ${expected}, found ${found}` };
  };
  const unreadable = (offset: number, found: string) => ({ error: describe(offset, { path: [], expected: 'readable YAML', found }) });

  const syntax = document.errors[0];
  if (syntax !== undefined) return unreadable(syntax.pos[0], syntax.message);
  const read = treeOf(document);
  if ('reason' in read) return unreadable(0, read.reason);
  return { file, tree: read.tree, errorAt: (fault) => describe(offsetOf(document, fault), fault) };
};
