import * as z from 'zod/mini';
import { VIEWS_NAMES } from '../kept-choices.ts';
import { LAYER_NAMES, type LayerSwitch } from '../layers.ts';
import { MAX_SPEED, MIN_SPEED } from '../playback.ts';
import { CAMERA_NAMES } from '../view.ts';

/** What a lesson file says first: what it is, and how it is written. */
export const LESSON_FORMAT = 'steady-hands/lesson@1';
export const LESSON_FILE_ENDING = '.lesson.json';

/** Longest texts, letters: a line above a slide, and what a class can read from the back row. */
const [TITLE_LETTERS, TEXT_LETTERS] = [90, 400];
/** A step takes from a breath to an hour, seconds. */
const [LEAST_SECONDS, MOST_SECONDS] = [5, 3600];
/** More steps than anyone teaches in one go. */
export const MOST_STEPS = 100;

const title = z.string().check(z.minLength(1), z.maxLength(TITLE_LETTERS));
const text = z.string().check(z.maxLength(TEXT_LETTERS));
export const PHASE_IDS = ['setUp', 'contact', 'easeIn', 'hold', 'easeOut', 'release'] as const;
const layerNames = Object.values(LAYER_NAMES) as [(typeof LAYER_NAMES)[LayerSwitch], ...(typeof LAYER_NAMES)[LayerSwitch][]];

/** One step of a lesson; whatever is left out stays as it is on the page. */
export const stepSchema = z.strictObject({
  /** A line above the step. */
  title: z.optional(z.string().check(z.maxLength(TITLE_LETTERS))),
  /** How long the step is planned to last, seconds. */
  seconds: z.number().check(z.minimum(LEAST_SECONDS), z.maximum(MOST_SECONDS)),
  /** The phase on show: at its best moment, or, where the step plays, from its start. */
  at: z.enum(PHASE_IDS),
  /** Plays from the start of `at` through the end of this phase. */
  through: z.optional(z.enum(PHASE_IDS)),
  /** Plays again and again while the step lasts. */
  repeats: z.optional(z.boolean()),
  /** Times life. */
  speed: z.optional(z.number().check(z.minimum(MIN_SPEED), z.maximum(MAX_SPEED))),
  camera: z.optional(z.enum(CAMERA_NAMES)),
  /** Id of the contact that is looked at from near by. */
  look: z.optional(z.string()),
  views: z.optional(z.enum(VIEWS_NAMES)),
  /** The layers that are on, as links name them. */
  show: z.optional(z.array(z.enum(layerNames))),
  /** What the class reads; left out, it reads the caption of the phase. */
  text: z.optional(text),
  question: z.optional(text),
  answer: z.optional(text),
  /** For the teacher alone. */
  notes: z.optional(text),
});
export type LessonStep = z.infer<typeof stepSchema>;

export const lessonSchema = z.strictObject({
  format: z.literal(LESSON_FORMAT),
  title,
  /** Id of the stretch, or of a variant of it. */
  stretch: z.string(),
  side: z.optional(z.enum(['left', 'right'])),
  steps: z.array(stepSchema).check(z.minLength(1), z.maxLength(MOST_STEPS)),
});
export type Lesson = z.infer<typeof lessonSchema>;

/** What a step that could not be read is given, field by field. */
export const SPARE_STEP: LessonStep = { seconds: 60, at: 'hold' };

/** How long all of it is planned to last, seconds. */
export const plannedSeconds = ({ steps }: Pick<Lesson, 'steps'>): number => steps.reduce((sum, { seconds }) => sum + seconds, 0);

/** A lesson as the text of a file, for people to read and write too. */
export const lessonText = (lesson: Lesson): string => `${JSON.stringify(lesson, null, 2)}\n`;

/** A step that leaves some fields to what the page shows. */
export const without = <Name extends keyof LessonStep>(step: LessonStep, ...names: readonly Name[]): Omit<LessonStep, Name> => {
  const rest: Partial<LessonStep> = { ...step };
  for (const name of names) delete rest[name];
  return rest as Omit<LessonStep, Name>;
};
