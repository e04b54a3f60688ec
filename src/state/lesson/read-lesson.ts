import { LESSON_FORMAT, type Lesson, type LessonStep } from './lesson.ts';
import { headFields, readFields, STEP_FIELDS, type LessonFault } from './lesson-fields.ts';

export type { LessonFault, LessonProblem } from './lesson-fields.ts';

/** What of a file could be opened, and all that is wrong with it. */
export interface ReadLesson {
  /** null: nothing of it can be shown. */
  readonly lesson: Lesson | null;
  readonly faults: readonly LessonFault[];
}

/** What a step is given for a field that it needs and that could not be read. */
export const SPARE_STEP: LessonStep = { seconds: 60, at: 'hold' };

/** More steps than anyone teaches in one go. */
const MOST_STEPS = 100;

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A step with what of it is sound; null for what is no step at all. */
const readStep = (value: unknown, index: number, faults: LessonFault[]): LessonStep | null => {
  const path = `steps[${index + 1}]`;
  if (!isMapping(value)) {
    faults.push({ path, problem: { kind: 'notStep' } });
    return null;
  }
  const read = readFields(value, STEP_FIELDS, ['seconds', 'at'], `${path}.`);
  faults.push(...read.faults);
  return { ...SPARE_STEP, ...read.sound };
};

/** The line in which a JSON text breaks off, from one; the last line where the browser does not say. */
const lineOf = (text: string, cause: unknown): number => {
  const told = cause instanceof Error ? cause.message : '';
  const [, line] = /line (\d+)/.exec(told) ?? [];
  const [, position] = /position (\d+)/.exec(told) ?? [];
  if (line !== undefined) return Number(line);
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
};

const nothing = (path: string, problem: LessonFault['problem'], others: readonly LessonFault[] = []): ReadLesson => ({ lesson: null, faults: [...others, { path, problem }] });

/**
 * Reads a lesson file. What is wrong is told by its place, and everything else is opened: a field that is wrong is left out, a step
 * that is none is skipped. `spare` stands in for a title or a stretch that is missing or odd; `stretches` are the ids that can be
 * shown, where that is known.
 */
export const readLesson = (text: string, spare: Pick<Lesson, 'title' | 'stretch'>, stretches: readonly string[] | null = null): ReadLesson => {
  let tree: unknown;
  try {
    tree = JSON.parse(text);
  } catch (cause) {
    return nothing('', { kind: 'notJson', line: lineOf(text, cause) });
  }
  if (!isMapping(tree)) return nothing('', { kind: 'noLesson' });
  const { steps, ...head } = tree;
  const read = readFields(head, headFields(stretches), ['format', 'title', 'stretch']);
  const faults = [...read.faults];
  if (!Array.isArray(steps)) return nothing('steps', { kind: steps === undefined ? 'missing' : 'notList' }, faults);
  if (steps.length > MOST_STEPS) faults.push({ path: 'steps', problem: { kind: 'tooMuch', limit: MOST_STEPS } });
  const opened = steps.slice(0, MOST_STEPS).map((step: unknown, index) => readStep(step, index, faults)).filter((step) => step !== null);
  if (opened.length === 0) return nothing('steps', { kind: 'noSteps' }, faults);
  return { lesson: { ...spare, ...read.sound, format: LESSON_FORMAT, steps: opened }, faults };
};
