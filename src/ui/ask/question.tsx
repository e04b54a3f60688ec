import { useEffect, useRef } from 'react';
import type { Question } from '../../core/ask/questions.ts';
import type { FrameSolver } from '../../core/frame/solve-frame.ts';
import { askWords } from '../../words/ask.ts';
import { useStores } from '../stores.ts';
import { Choices } from './choices.tsx';
import type { AskedFigures } from './figures.ts';
import { MistakeTools } from './mistake-tools.tsx';
import { Order, SeeSteps } from './order.tsx';
import { Place } from './place.tsx';
import { Sign } from './signs.tsx';
import { tellingOf, type Answer } from './tell.ts';

interface QuestionProps {
  readonly question: Question;
  readonly figures: AskedFigures;
  readonly solver: FrameSolver;
  /** null: not answered yet. */
  readonly answer: Answer | null;
  readonly isLast: boolean;
  readonly onAnswer: (answer: Answer) => void;
  readonly onNext: () => void;
}

/** What is said to the answer, and the way on. The words are read out where they appear; the focus goes to the way on. */
const Result = ({ question, answer, isLast, onNext }: Pick<QuestionProps, 'question' | 'isLast' | 'onNext'> & { readonly answer: Answer }) => {
  const next = useRef<HTMLButtonElement>(null);
  const { answer: right, because } = tellingOf(question);
  useEffect(() => {
    next.current?.focus({ preventScroll: true });
    next.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const lines = [...answer.told, ...(answer.isRight || question.kind === 'place' || question.kind === 'order' ? [] : [askWords.theAnswer(right)]), because, ...(question.kind === 'place' ? [askWords.place.shown] : [])];
  return (
    <>
      <p className="ask-verdict" data-right={answer.isRight || undefined}><Sign of={answer.isRight ? 'tick' : 'cross'} />{answer.isRight ? askWords.right : askWords.wrong}</p>
      {lines.filter((line) => line !== '').map((line) => <p key={line}>{line}</p>)}
      <button ref={next} type="button" className="button ask-main" onClick={onNext}>{isLast ? askWords.toEnd : askWords.next}</button>
    </>
  );
};

/** How a question is answered, by its kind. */
const Answering = ({ question, solver, answer, onAnswer }: Pick<QuestionProps, 'question' | 'solver' | 'answer' | 'onAnswer'>) => {
  if (question.kind === 'place') return answer === null ? <Place goal={question.goal} solver={solver} onAnswer={onAnswer} /> : null;
  if (question.kind === 'order') return <Order key={answer === null ? 'asked' : 'told'} shown={answer === null ? question.phases : question.right} right={question.right} isDone={answer !== null} onAnswer={onAnswer} />;
  return <Choices telling={tellingOf(question)} answer={answer} onAnswer={onAnswer} />;
};

/** One question, what is answered, and what is said and shown to that. */
export const OneQuestion = ({ question, figures, solver, answer, isLast, onAnswer, onNext }: QuestionProps) => {
  const { playback } = useStores();
  return (
    <div className="ask-question">
      <h2>{tellingOf(question).question}</h2>
      <Answering {...{ question, solver, answer, onAnswer }} />
      <div className="ask-result" role="status">
        {answer !== null && <Result {...{ question, answer, isLast, onNext }} />}
      </div>
      {question.kind === 'mistake' && <MistakeTools mistake={question.mistake} figures={figures} isAnswered={answer !== null} />}
      {question.kind === 'order' && answer !== null && <SeeSteps solver={solver} figures={figures} />}
      {question.kind === 'stop' && answer !== null && <button type="button" className="button" onClick={() => playback.getState().stop()}>{askWords.seeLettingGo}</button>}
    </div>
  );
};
