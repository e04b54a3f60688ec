import type { z } from 'zod';
import type { FileFault } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** Letters of a found value that an error quotes. */
const LONGEST_QUOTE = 60;

/** A value as an error shows it: short, and telling text from number. */
export const quoteValue = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return `a mapping with ${Object.keys(value).join(', ') || 'nothing in it'}`.slice(0, LONGEST_QUOTE * 2);
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
};

export const valueAt = (tree: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), tree);

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text', number: 'a number', object: 'a mapping', record: 'a mapping', array: 'a list', tuple: 'a list', boolean: 'true or false', int: 'a whole number',
};

const amount = (word: string, issue: { origin: string; inclusive?: boolean | undefined; exact?: boolean | undefined }, bound: number | bigint): string => {
  const unit = issue.origin === 'string' ? ' letters' : issue.origin === 'array' || issue.origin === 'tuple' ? ' entries' : '';
  if (issue.exact === true) return `exactly ${bound}${unit}`;
  return issue.inclusive === false ? `${word === 'most' ? 'less' : 'more'} than ${bound}${unit}` : `at ${word} ${bound}${unit}`;
};

const expectation = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type': return TYPE_WORDS[issue.expected] ?? issue.expected;
    case 'invalid_value': return issue.values.length === 1 ? quoteValue(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small': return amount('least', issue, issue.minimum);
    case 'too_big': return amount('most', issue, issue.maximum);
    case 'invalid_format': return issue.pattern === undefined ? issue.format : `text like ${issue.pattern}`;
    case 'unrecognized_keys': return 'only known keys here';
    default: return issue.message;
  }
};

const absolute = (issue: Issue, base: readonly PropertyKey[]): Issue => ({ ...issue, path: [...base, ...issue.path] }) as Issue;

/** In a choice of shapes, the branch that got furthest is the one that was meant. */
const unfold = (issue: Issue): Issue => {
  if (issue.code !== 'invalid_union') return issue;
  const branches = issue.errors.map((branch) => branch.map((inner) => unfold(absolute(inner, issue.path))));
  const depth = (branch: readonly Issue[]): number => Math.max(0, ...branch.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 0 : 0.5)));
  const fewest = branches.filter((branch) => branch.length > 0).sort((a, b) => a.length - b.length || depth(b) - depth(a));
  return fewest[0]?.[0] ?? issue;
};

const faultOf = (raw: Issue, tree: unknown): FileFault => {
  const issue = unfold(raw);
  const { path } = issue;
  const expected = expectation(issue);
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    return { path, expected, found: `the unknown key ${quoteValue(key)}`, key };
  }
  return { path, expected, found: quoteValue(valueAt(tree, path)) };
};

/** The first thing wrong by the schema; an unknown key goes first, because a misspelt key also shows as a missing one. */
export const firstSchemaFault = (issues: readonly Issue[], tree: unknown): FileFault => {
  const misspelt = issues.find(({ code }) => code === 'unrecognized_keys');
  const issue = misspelt ?? issues[0];
  return issue === undefined ? { path: [], expected: 'a stretch file', found: quoteValue(tree) } : faultOf(issue, tree);
};
