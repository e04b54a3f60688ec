import type * as z from 'zod/mini';
import { LESSON_FORMAT, lessonSchema, MOST_STEPS, SPARE_STEP, stepSchema, type Lesson, type LessonStep } from './lesson.ts';

/** What is wrong at one place of a lesson file. */
export type LessonProblem =
  | { readonly kind: 'notJson'; readonly line: number }
  | { readonly kind: 'noLesson' | 'noSteps' | 'missing' | 'unknownField' | 'odd' }
  | { readonly kind: 'notText' | 'notNumber' | 'notList' | 'notYesNo' | 'notStep' }
  | { readonly kind: 'tooMuch' | 'tooLittle'; readonly limit: number }
  | { readonly kind: 'tooLong'; readonly limit: number }
  | { readonly kind: 'notOneOf'; readonly offered: readonly string[] };

export interface LessonFault {
  /** Where: `steps[3].camera`; '' for the file as a whole. */
  readonly path: string;
  readonly problem: LessonProblem;
}

/** What of a file could be opened, and all that is wrong with it. */
export interface ReadLesson {
  /** null: nothing of it can be shown. */
  readonly lesson: Lesson | null;
  readonly faults: readonly LessonFault[];
}

type Issue = z.core.$ZodIssue;
type Fields = Readonly<Record<string, unknown>>;

/** `steps[3].camera`; steps are counted from one, as a teacher counts. */
const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part + 1}]` : `${text}${text === '' ? '' : '.'}${String(part)}`), '');

const WRONG_TYPES: Readonly<Record<string, 'notText' | 'notNumber' | 'notList' | 'notYesNo' | 'notStep'>> = {
  string: 'notText', number: 'notNumber', array: 'notList', boolean: 'notYesNo', object: 'notStep',
};

const problemOf = (issue: Issue, value: unknown): LessonProblem => {
  if (value === undefined) return { kind: 'missing' };
  switch (issue.code) {
    case 'invalid_type': return { kind: WRONG_TYPES[issue.expected] ?? 'odd' };
    case 'too_big': return { kind: issue.origin === 'string' ? 'tooLong' : 'tooMuch', limit: Number(issue.maximum) };
    case 'too_small': return issue.origin === 'string' ? { kind: 'missing' } : { kind: 'tooLittle', limit: Number(issue.minimum) };
    case 'invalid_value': return { kind: 'notOneOf', offered: issue.values.map(String) };
    default: return { kind: 'odd' };
  }
};

const valueAt = (tree: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined), tree);

const faultsOf = (issues: readonly Issue[], tree: unknown, under: readonly PropertyKey[]): LessonFault[] =>
  issues.flatMap((issue): LessonFault[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: pathText([...under, ...issue.path, key]), problem: { kind: 'unknownField' } }))
      : [{ path: pathText([...under, ...issue.path]), problem: problemOf(issue, valueAt(tree, issue.path)) }]);

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without the fields that are wrong. */
const sound = (fields: Fields, issues: readonly Issue[]): Fields => {
  const wrong = new Set(issues.flatMap((issue) => (issue.path.length === 0 && issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])])));
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !wrong.has(name)));
};

/** A step with what of it is sound; null for what is no step at all. */
const readStep = (value: unknown, index: number, faults: LessonFault[]): LessonStep | null => {
  const under = ['steps', index];
  if (!isFields(value)) {
    faults.push({ path: pathText(under), problem: { kind: 'notStep' } });
    return null;
  }
  const read = stepSchema.safeParse(value);
  if (read.success) return read.data;
  faults.push(...faultsOf(read.error.issues, value, under));
  return stepSchema.parse({ ...SPARE_STEP, ...sound(value, read.error.issues) });
};

/** The line in which a JSON text breaks off, from one; the last line where the browser does not say. */
const lineOf = (text: string, cause: unknown): number => {
  const told = cause instanceof Error ? cause.message : '';
  const [, line] = /line (\d+)/.exec(told) ?? [];
  const [, position] = /position (\d+)/.exec(told) ?? [];
  if (line !== undefined) return Number(line);
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
};


const readFields = (text: string, spare: Pick<Lesson, 'title' | 'stretch'>): ReadLesson => {
  let tree: unknown;
  try {
    tree = JSON.parse(text);
  } catch (cause) {
    return { lesson: null, faults: [{ path: '', problem: { kind: 'notJson', line: lineOf(text, cause) } }] };
  }
  if (!isFields(tree)) return { lesson: null, faults: [{ path: '', problem: { kind: 'noLesson' } }] };
  const whole = lessonSchema.safeParse(tree);
  if (whole.success) return { lesson: whole.data, faults: [] };
  const { steps, ...head } = tree;
  const faults: LessonFault[] = [];
  const read = lessonSchema.safeParse({ ...head, steps: [SPARE_STEP] });
  if (!read.success) faults.push(...faultsOf(read.error.issues, head, []));
  if (!Array.isArray(steps)) return { lesson: null, faults: [...faults, { path: 'steps', problem: { kind: steps === undefined ? 'missing' : 'notList' } }] };
  if (steps.length > MOST_STEPS) faults.push({ path: 'steps', problem: { kind: 'tooMuch', limit: MOST_STEPS } });
  const opened = steps.slice(0, MOST_STEPS).map((step, index) => readStep(step, index, faults)).filter((step) => step !== null);
  if (opened.length === 0) return { lesson: null, faults: [...faults, { path: 'steps', problem: { kind: 'noSteps' } }] };
  const soundHead = read.success ? head : sound(head, read.error.issues);
  return { lesson: lessonSchema.parse({ ...spare, ...soundHead, format: LESSON_FORMAT, steps: opened }), faults };
};

/**
 * Reads a lesson file. What is wrong is told by its place, and everything else is opened: a field that is wrong is left out, a step
 * that is none is skipped. `spare` stands in for a title or a stretch that is missing or odd; `stretches` are the ids that can be shown, where that is known.
 */
export const readLesson = (text: string, spare: Pick<Lesson, 'title' | 'stretch'>, stretches: readonly string[] | null = null): ReadLesson => {
  const read = readFields(text, spare);
  if (read.lesson === null || stretches === null || stretches.includes(read.lesson.stretch)) return read;
  return { lesson: { ...read.lesson, stretch: spare.stretch }, faults: [{ path: 'stretch', problem: { kind: 'notOneOf', offered: stretches } }, ...read.faults] };
};
