import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { ReadableStretch, StretchEntry, StretchFileError } from '../core/stretch/stretch-entry.ts';
import { stretchSchema } from '../core/stretch/schema.ts';
import { checkStretchNames } from './check-stretch-names.ts';
import { firstSchemaFault } from './schema-fault.ts';

/** Something wrong at one place of a file's tree. */
export interface StretchFault {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
  readonly found: string;
  /** A key of the mapping at `path` that should not be there: the place to point at. */
  readonly key?: string;
}

export const STRETCH_FILE_ENDING = '.stretch.yaml';

/** "models/stretches/seated-twist.stretch.yaml" → "seated-twist". */
const idFromFile = (file: string): string => (file.split('/').pop() ?? file).replace(STRETCH_FILE_ENDING, '');

/** "contacts[0].hand.side": how people write a path. */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');

/** Offset in the text of what stands at a path; where something is missing, of the nearest thing around it. */
const offsetOf = (document: Document, { path, key }: Pick<StretchFault, 'path' | 'key'>): number => {
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

interface FaultyFile {
  readonly file: string;
  readonly lines: LineCounter;
  readonly offset: number;
  readonly fault: StretchFault;
}

const describe = ({ file, lines, offset, fault }: FaultyFile): StretchFileError => {
  const { line, col } = lines.linePos(offset);
  const path = formatPath(fault.path);
  const where = path === '' ? '' : ` at ${path}`;
  const { expected, found } = fault;
  // An empty file has no lines: its error still stands on the first.
  const place = { line: Math.max(line, 1), column: Math.max(col, 1) };
  return { file, ...place, path, expected, found, message: `${file}:${place.line}:${place.column}${where}: expected ${expected}, found ${found}` };
};

/** The tree of a parsed document, or why it has none (YAML lets aliases grow without bound: `yaml` refuses those). */
const treeOf = (document: Document): { readonly tree: unknown } | { readonly reason: string } => {
  try {
    return { tree: document.toJS() as unknown };
  } catch (cause) {
    return { reason: cause instanceof Error ? cause.message : String(cause) };
  }
};

/**
 * Reads one stretch file. Never throws: a file that cannot be used gives an error that says where it stands,
 * what was expected there and what was found.
 */
export const readStretch = (text: string, file: string): StretchEntry => {
  const id = idFromFile(file);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const broken = (offset: number, fault: StretchFault): StretchEntry => ({ id, file, error: describe({ file, lines, offset, fault }) });

  const syntax = document.errors[0];
  if (syntax !== undefined) return broken(syntax.pos[0], { path: [], expected: 'readable YAML', found: syntax.message });
  const read = treeOf(document);
  if ('reason' in read) return broken(0, { path: [], expected: 'readable YAML', found: read.reason });

  const parsed = stretchSchema.safeParse(read.tree);
  if (!parsed.success) {
    const fault = firstSchemaFault(parsed.error.issues, read.tree);
    return broken(offsetOf(document, fault), fault);
  }
  const fault = checkStretchNames(parsed.data, id)[0];
  if (fault !== undefined) return broken(offsetOf(document, fault), fault);
  return { id: parsed.data.id, file, stretch: parsed.data } satisfies ReadableStretch;
};
