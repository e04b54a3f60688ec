import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { Lesson, LessonStep } from './lesson.ts';

export interface LessonValues {
  /** The lesson that is being taught; null: none. */
  readonly lesson: Lesson | null;
  /** Of its step on show. */
  readonly index: number;
  /** Grows by one each time a step is to be shown, the same one again too. */
  readonly shows: number;
  /** The answer of the step on show is shown. */
  readonly isRevealed: boolean;
  /** How long the step has been on show, and the lesson has gone on, seconds. */
  readonly stepSeconds: number;
  readonly lessonSeconds: number;
  /** The clock of the lesson rests. */
  readonly isHeld: boolean;
  /** It goes on to the next step when the time of one is over. */
  readonly goesOn: boolean;
}

export interface LessonCommands {
  begin(lesson: Lesson): void;
  /** Goes on at a step, after so many seconds of the lesson; at the first one where there is no such step. */
  resume(lesson: Lesson, index: number, lessonSeconds: number): void;
  end(): void;
  /** The answer, if the step has one that is not shown yet; else the next step. */
  next(): void;
  previous(): void;
  goTo(index: number): void;
  reveal(): void;
  setHeld(isHeld: boolean): void;
  setGoesOn(goesOn: boolean): void;
  /** Lets time pass. */
  tick(seconds: number): void;
}

export type LessonState = LessonValues & LessonCommands;

/** The step on show, if a lesson is being taught. */
export const stepNow = ({ lesson, index }: Pick<LessonValues, 'lesson' | 'index'>): LessonStep | null => lesson?.steps[index] ?? null;

const NONE: LessonValues = { lesson: null, index: 0, shows: 0, isRevealed: false, stepSeconds: 0, lessonSeconds: 0, isHeld: false, goesOn: false };

/** Which lesson is being taught, where it stands, and how long it has taken. */
export const createLessonStore = () =>
  createStore<LessonState>()(
    subscribeWithSelector((set, get) => {
      const show = (index: number): Partial<LessonValues> => ({ index, shows: get().shows + 1, isRevealed: false, stepSeconds: 0 });
      return {
        ...NONE,
        begin: (lesson) => set({ ...NONE, lesson, shows: get().shows + 1, goesOn: get().goesOn }),
        resume: (lesson, index, lessonSeconds) => {
          get().begin(lesson);
          if (lesson.steps[index] !== undefined) set({ index, lessonSeconds: Number.isFinite(lessonSeconds) ? lessonSeconds : 0 });
        },
        end: () => set({ lesson: null }),
        next: () => {
          const { lesson, index, isRevealed } = get();
          const step = stepNow(get());
          if (lesson === null || step === null) return;
          if (step.answer !== undefined && step.answer !== '' && !isRevealed) set({ isRevealed: true });
          else if (index < lesson.steps.length - 1) set(show(index + 1));
        },
        previous: () => {
          if (get().index > 0) set(show(get().index - 1));
        },
        goTo: (index) => {
          if (get().lesson?.steps[index] !== undefined) set(show(index));
        },
        reveal: () => set({ isRevealed: true }),
        setHeld: (isHeld) => set({ isHeld }),
        setGoesOn: (goesOn) => set({ goesOn }),
        tick: (seconds) => {
          const { lesson, isHeld, goesOn, index } = get();
          const step = stepNow(get());
          if (lesson === null || step === null || isHeld) return;
          set((s) => ({ stepSeconds: s.stepSeconds + seconds, lessonSeconds: s.lessonSeconds + seconds }));
          if (goesOn && get().stepSeconds >= step.seconds && index < lesson.steps.length - 1) set(show(index + 1));
        },
      };
    }),
  );
export type LessonStore = ReturnType<typeof createLessonStore>;
