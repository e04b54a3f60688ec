import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Question } from '../../core/ask/questions.ts';
import type { FrameSolver } from '../../core/frame/solve-frame.ts';
import { askWords } from '../../words/ask.ts';
import { words } from '../../words/words.ts';
import { isPrint } from '../handout/print-key.tsx';
import { useStores } from '../stores.ts';
import { useCurrent } from '../use-current.ts';
import { End } from './end.tsx';
import type { AskedFigures } from './figures.ts';
import { OneQuestion } from './question.tsx';
import { Sheet } from './sheet.tsx';
import type { Answer } from './tell.ts';

interface RoundProps {
  readonly questions: readonly Question[];
  readonly figures: AskedFigures;
  readonly solver: FrameSolver;
  /** What is missing in this test; '' for nothing. */
  readonly note: string;
  readonly onMissed: (questions: readonly Question[]) => void;
  readonly onAgain: () => void;
}

/** The questions, one at a time, then how it went; and a sheet on paper at any time. */
export const Round = ({ questions, figures, solver, note, onMissed, onAgain }: RoundProps) => {
  const { view } = useStores();
  const current = useCurrent();
  const [index, setIndex] = useState(0);
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const [printing, setPrinting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = questions[index];
  const { length } = questions;
  useEffect(() => {
    // Each question begins at its top, in one column and in two.
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.ask')?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }, [index]);
  useEffect(() => {
    if (question === undefined) figures.stand(0);
    else figures.ask(question);
  }, [question, figures]);
  useEffect(() => {
    if (!printing) return undefined;
    const done = (): void => setPrinting(false);
    window.addEventListener('afterprint', done);
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [printing]);
  // With the first question on the screen, not after it: the key works as soon as there is something to print.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isPrint(event)) return;
      event.preventDefault();
      setPrinting(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const answer = (given: Answer): void => {
    if (question === undefined) return;
    setAnswers((before) => ({ ...before, [question.id]: given }));
    figures.explain(question);
  };
  const right = questions.filter(({ id }) => answers[id]?.isRight === true).length;
  const asked = questions.filter(({ id }) => answers[id] !== undefined).length;
  const title = current === null ? '' : askWords.about(current.stretch.title, words.stretch.sideCalled[current.stretch.sideMeans][current.side]);
  return (
    <>
      <header className="ask-head">
        <h1 ref={heading} tabIndex={-1}>
          {question === undefined ? askWords.end.title : askWords.step(index + 1, length)} <small>{title}</small>
        </h1>
        {asked > 0 && <p className="ask-score">{askWords.score(right, asked)}</p>}
        {note !== '' && <p className="ask-note">{note}</p>}
      </header>
      {question === undefined
        ? <End questions={questions} answers={answers} onMissed={() => onMissed(questions.filter(({ id }) => answers[id]?.isRight !== true))} onAgain={onAgain} />
        : <OneQuestion key={question.id} question={question} figures={figures} solver={solver} answer={answers[question.id] ?? null} isLast={index + 1 === length} onAnswer={answer} onNext={() => setIndex(index + 1)} />}
      <footer className="ask-foot">
        <button type="button" className="button" onClick={() => setPrinting(true)}>{askWords.print}</button>
        <button type="button" className="button" onClick={() => view.getState().setAsking(false)}>{askWords.leave}</button>
      </footer>
      {printing && <Sheet title={title} questions={questions} answers={answers} />}
    </>
  );
};
