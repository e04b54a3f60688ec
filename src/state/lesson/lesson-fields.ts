import { VIEWS_NAMES } from '../kept-choices.ts';
import { LAYER_NAMES } from '../layers.ts';
import { MAX_SPEED, MIN_SPEED } from '../playback.ts';
import { CAMERA_NAMES } from '../view.ts';
import { LESSON_FORMAT, PHASE_IDS, type Lesson, type LessonStep } from './lesson.ts';

/** What is wrong at one place of a lesson file. */
export type LessonProblem =
  | { readonly kind: 'notJson'; readonly line: number }
  | { readonly kind: 'noLesson' | 'noSteps' | 'missing' | 'unknownField' | 'notText' | 'notNumber' | 'notList' | 'notYesNo' | 'notStep' }
  | { readonly kind: 'tooMuch' | 'tooLittle' | 'tooLong'; readonly limit: number }
  | { readonly kind: 'notOneOf'; readonly offered: readonly string[] };

export interface LessonFault {
  /** Where: `steps[3].camera`, steps and items counted from one, as a teacher counts; '' for the file as a whole. */
  readonly path: string;
  readonly problem: LessonProblem;
}

/** What is wrong with a value; paths begin after the value's own. */
type Check = (value: unknown) => readonly LessonFault[];

/** Longest texts, letters: a line above a slide, and what a class can read from the back row. */
export const [TITLE_LETTERS, TEXT_LETTERS] = [90, 400];
/** A step takes from a breath to an hour, seconds. */
export const [LEAST_SECONDS, MOST_SECONDS] = [5, 3600];

const wrong = (problem: LessonProblem): readonly LessonFault[] => [{ path: '', problem }];
const SOUND: readonly LessonFault[] = [];

const text = (letters: number): Check => (value) => {
  if (typeof value !== 'string') return wrong({ kind: 'notText' });
  return value.length > letters ? wrong({ kind: 'tooLong', limit: letters }) : SOUND;
};
const name: Check = (value) => (value === '' ? wrong({ kind: 'missing' }) : text(TITLE_LETTERS)(value));
const number = (least: number, most: number): Check => (value) => {
  if (typeof value !== 'number') return wrong({ kind: 'notNumber' });
  if (value < least) return wrong({ kind: 'tooLittle', limit: least });
  return value > most ? wrong({ kind: 'tooMuch', limit: most }) : SOUND;
};
const oneOf = (offered: readonly string[]): Check => (value) => (offered.some((one) => one === value) ? SOUND : wrong({ kind: 'notOneOf', offered }));
const yesNo: Check = (value) => (typeof value === 'boolean' ? SOUND : wrong({ kind: 'notYesNo' }));
const listOf = (check: Check): Check => (value) =>
  Array.isArray(value) ? value.flatMap((item: unknown, index) => check(item).map(({ path, problem }) => ({ path: `[${index + 1}]${path}`, problem }))) : wrong({ kind: 'notList' });

const words = text(TEXT_LETTERS);

/** Every field of a step, and what may stand in it. */
export const STEP_FIELDS: Readonly<Record<keyof LessonStep, Check>> = {
  title: text(TITLE_LETTERS),
  seconds: number(LEAST_SECONDS, MOST_SECONDS),
  at: oneOf(PHASE_IDS),
  through: oneOf(PHASE_IDS),
  repeats: yesNo,
  speed: number(MIN_SPEED, MAX_SPEED),
  camera: oneOf(CAMERA_NAMES),
  look: text(TITLE_LETTERS),
  views: oneOf(VIEWS_NAMES),
  show: listOf(oneOf(Object.values(LAYER_NAMES))),
  text: words,
  question: words,
  answer: words,
  notes: words,
};

/** Every field of the file but its steps. `stretches`: the ids that can be shown, where that is known. */
export const headFields = (stretches: readonly string[] | null): Readonly<Record<Exclude<keyof Lesson, 'steps'>, Check>> => ({
  format: oneOf([LESSON_FORMAT]),
  title: name,
  stretch: stretches === null ? name : oneOf(stretches),
  side: oneOf(['left', 'right']),
});

export interface ReadFields {
  /** What of them is sound. */
  readonly sound: Readonly<Record<string, unknown>>;
  readonly faults: readonly LessonFault[];
}

/** Sorts what stands in fields: the sound ones, and what is wrong with the others or missing. Paths begin with `under`. */
export const readFields = (value: Readonly<Record<string, unknown>>, checks: Readonly<Record<string, Check>>, needed: readonly string[], under = ''): ReadFields => {
  const faults: LessonFault[] = needed.filter((field) => !(field in value)).map((field) => ({ path: `${under}${field}`, problem: { kind: 'missing' } }));
  const sound = Object.entries(value).filter(([field, inIt]) => {
    const check = Object.hasOwn(checks, field) ? checks[field] : undefined;
    const found = check === undefined ? wrong({ kind: 'unknownField' }) : check(inIt);
    faults.push(...found.map(({ path, problem }) => ({ path: `${under}${field}${path}`, problem })));
    return found.length === 0;
  });
  return { sound: Object.fromEntries(sound), faults };
};
