import type { LessonStep } from '../../state/lesson/lesson.ts';
import { lessonWords } from '../../words/lesson.ts';
import { PhaseCaption } from '../dock/phase-caption.tsx';
import './step.css';

interface StepOnShowProps {
  readonly step: LessonStep;
  readonly isRevealed: boolean;
}

/** What the class reads: the step's own words, its question, and the answer once it is shown; the captions of the movement where there is nothing else. */
export const StepOnShow = ({ step: { text, question, answer }, isRevealed }: StepOnShowProps) => (
  <div className="lesson-on-show">
    {text !== undefined && <p className="caption-text">{text}</p>}
    {question !== undefined && <p className="caption-text lesson-question">{question}</p>}
    {answer !== undefined && isRevealed && <p className="caption-text lesson-answer">{answer}</p>}
    {text === undefined && question === undefined && <PhaseCaption />}
  </div>
);

/** "Step 3 of 11: Where the hands go". */
export const stepLine = ({ title }: LessonStep, index: number, count: number): string => `${lessonWords.stepOf(index + 1, count)}${title === undefined ? '' : ` · ${title}`}`;
