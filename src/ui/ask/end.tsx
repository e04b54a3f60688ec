import type { Question } from '../../core/ask/questions.ts';
import { askWords } from '../../words/ask.ts';
import { Sign } from './signs.tsx';
import { tellingOf, type Answer } from './tell.ts';

interface EndProps {
  readonly questions: readonly Question[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly onMissed: () => void;
  readonly onAgain: () => void;
}

/** How it went, question by question, and what can be asked once more. */
export const End = ({ questions, answers, onMissed, onAgain }: EndProps) => {
  const { end, right, wrong } = askWords;
  const isAll = questions.every(({ id }) => answers[id]?.isRight === true);
  return (
    <div className="ask-question">
      <p>{isAll ? end.all : end.some}</p>
      <div className="ask-see">
        {!isAll && <button type="button" className="button ask-main" onClick={onMissed}>{end.missed}</button>}
        <button type="button" className="button" onClick={onAgain}>{end.again}</button>
      </div>
      <ol className="ask-list">
        {questions.map((question) => {
          const answer = answers[question.id];
          const { question: asked, answer: told } = tellingOf(question);
          return (
            <li key={question.id} data-right={answer?.isRight || undefined}>
              <p><b><Sign of={answer?.isRight === true ? 'tick' : 'cross'} /><span className="visually-hidden">{answer?.isRight === true ? right : wrong} </span>{asked}</b></p>
              <p>{told}</p>
              {answer?.isRight !== true && <p className="ask-yours">{end.yours(answer?.given ?? end.skipped)}</p>}
            </li>
          );
        })}
      </ol>
    </div>
  );
};
