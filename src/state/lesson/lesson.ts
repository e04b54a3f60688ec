import type { Side } from '../../core/anatomy/bones.ts';
import type { PhaseId } from '../../core/stretch/stretch.ts';
import type { ViewsName } from '../kept-choices.ts';
import type { LAYER_NAMES, LayerSwitch } from '../layers.ts';
import type { CameraName } from '../view.ts';

/** What a lesson file says first: what it is, and how it is written. */
export const LESSON_FORMAT = 'steady-hands/lesson@1';

export const PHASE_IDS = ['setUp', 'contact', 'easeIn', 'hold', 'easeOut', 'release'] as const satisfies readonly PhaseId[];

/** One step of a lesson; whatever is left out stays as it is on the page. */
export interface LessonStep {
  /** A line above the step. */
  readonly title?: string;
  /** How long the step is planned to last, seconds. */
  readonly seconds: number;
  /** The phase on show: at its best moment, or, where the step plays, from its start. */
  readonly at: PhaseId;
  /** Plays from the start of `at` through the end of this phase. */
  readonly through?: PhaseId;
  /** Plays again and again while the step lasts. */
  readonly repeats?: boolean;
  /** Times life. */
  readonly speed?: number;
  readonly camera?: CameraName;
  /** Id of the contact that is looked at from near by. */
  readonly look?: string;
  readonly views?: ViewsName;
  /** The layers that are on, as links name them. */
  readonly show?: readonly (typeof LAYER_NAMES)[LayerSwitch][];
  /** What the class reads; left out, with no question either, it reads the captions of the movement. */
  readonly text?: string;
  readonly question?: string;
  readonly answer?: string;
  /** For the teacher alone. */
  readonly notes?: string;
}

export interface Lesson {
  readonly format: typeof LESSON_FORMAT;
  readonly title: string;
  /** Id of the stretch, or of a variant of it. */
  readonly stretch: string;
  /** Left out: the side on show stays. */
  readonly side?: Side;
  readonly steps: readonly LessonStep[];
}

/** How long all of it is planned to last, seconds. */
export const plannedSeconds = ({ steps }: Pick<Lesson, 'steps'>): number => steps.reduce((sum, { seconds }) => sum + seconds, 0);

/** A lesson as the text of a file, for people to read and write too. */
export const lessonText = (lesson: Lesson): string => `${JSON.stringify(lesson, null, 2)}\n`;

/** A step that leaves some fields to what the page shows. */
export const without = <Name extends keyof LessonStep>(step: LessonStep, ...names: readonly Name[]): Omit<LessonStep, Name> =>
  Object.fromEntries(Object.entries(step).filter(([name]) => !names.some((one) => one === name))) as unknown as Omit<LessonStep, Name>;
