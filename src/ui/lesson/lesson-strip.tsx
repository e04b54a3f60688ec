import type { Lesson } from '../../state/lesson/lesson.ts';
import { stepNow } from '../../state/lesson/lesson-store.ts';
import { useSlice } from '../stores.ts';
import { lessonHere } from './lesson-here.ts';
import { StepClock } from './step-clock.tsx';
import { stepLine, StepOnShow } from './step-on-show.tsx';

const follow = (write: (stepSeconds: number) => void): (() => void) => {
  write(lessonHere.getState().stepSeconds);
  return lessonHere.subscribe((s) => s.stepSeconds, write);
};

/** The step on show, under the picture. */
export const LessonStrip = ({ lesson }: { readonly lesson: Lesson }) => {
  const index = useSlice(lessonHere, (s) => s.index);
  const isRevealed = useSlice(lessonHere, (s) => s.isRevealed);
  const step = stepNow({ lesson, index });
  if (step === null) return null;
  return (
    <div className="lesson-strip">
      <p className="caption-phase">{stepLine(step, index, lesson.steps.length)} <StepClock planned={step.seconds} follow={follow} /></p>
      <StepOnShow step={step} isRevealed={isRevealed} />
    </div>
  );
};
