import { Sign } from './signs.tsx';
import type { Answer, Telling } from './tell.ts';

interface ChoicesProps {
  readonly telling: Telling;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
}

/** Answers to choose from: one press answers. Afterwards they stand as a list, the right one and the chosen one with their signs. */
export const Choices = ({ telling: { choices, right }, answer, onAnswer }: ChoicesProps) => (
  <ul className="ask-choices">
    {choices.map(({ value, label }) => (
      <li key={value} data-right={(answer !== null && value === right) || undefined} data-wrong={(answer?.given === label && value !== right) || undefined}>
        {answer === null
          ? <button type="button" className="button" onClick={() => onAnswer({ isRight: value === right, given: label, told: [] })}>{label}</button>
          : <span>{value === right ? <Sign of="tick" /> : answer.given === label && <Sign of="cross" />}{label}</span>}
      </li>
    ))}
  </ul>
);
