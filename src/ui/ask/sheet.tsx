import { createPortal } from 'react-dom';
import type { Question } from '../../core/ask/questions.ts';
import { askWords } from '../../words/ask.ts';
import { words } from '../../words/words.ts';
import { Sign } from './signs.tsx';
import { tellingOf, type Answer } from './tell.ts';

interface SheetProps {
  readonly title: string;
  readonly questions: readonly Question[];
  readonly answers: Readonly<Record<string, Answer>>;
}

const Entry = ({ question, answer }: { readonly question: Question; readonly answer: Answer | undefined }) => {
  const { sheet, end } = askWords;
  const { question: asked, choices, answer: right, because } = tellingOf(question);
  const options = question.kind === 'order' ? question.phases.map((id) => words.phase[id]) : choices.map(({ label }) => label);
  return (
    <li>
      <p><b>{question.kind === 'mistake' ? sheet.mistake : asked}</b></p>
      {options.length > 0 && <ul>{options.map((label) => <li key={label}><Sign of={answer?.given === label ? 'crossedBox' : 'box'} />{label}</li>)}</ul>}
      {answer === undefined ? options.length === 0 && <p className="ask-line" /> : <p><b><Sign of={answer.isRight ? 'tick' : 'cross'} />{answer.isRight ? sheet.right : sheet.wrong}.</b> {!answer.isRight && question.kind !== 'place' && `${end.yours(answer.given)}. ${askWords.theAnswer(right)}. `}{[...answer.told, because].join(' ')}</p>}
    </li>
  );
};

/** The test on paper: to fill in where it is not answered yet, with answers and reasons where it is. For print alone. */
export const Sheet = ({ title, questions, answers }: SheetProps) => {
  const { sheet } = askWords;
  const asked = questions.filter(({ id }) => answers[id] !== undefined);
  const right = asked.filter(({ id }) => answers[id]?.isRight === true);
  return createPortal(
    <article className="ask-sheet">
      <h1>{askWords.region} <small>{title}</small></h1>
      <p className="ask-blanks"><span>{sheet.name}</span><span>{sheet.date}</span>{asked.length > 0 ? <b>{sheet.line(right.length, questions.length)}</b> : <span>{sheet.blank}</span>}</p>
      <ol>{questions.map((question) => <Entry key={question.id} question={question} answer={answers[question.id]} />)}</ol>
      <footer>{words.page.title}. <b>{words.safety.learningOnly}.</b> {words.safety.notAdvice}</footer>
    </article>,
    document.body,
  );
};
