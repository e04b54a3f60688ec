import { useState } from 'react';
import { phaseMomentsSeconds } from '../../core/stretch/timeline.ts';
import type { FrameSolver } from '../../core/frame/solve-frame.ts';
import type { PhaseId } from '../../core/stretch/stretch.ts';
import { askWords } from '../../words/ask.ts';
import { words } from '../../words/words.ts';
import type { AskedFigures } from './figures.ts';
import { Sign } from './signs.tsx';
import type { Answer } from './tell.ts';

interface OrderProps {
  /** At first. */
  readonly shown: readonly PhaseId[];
  readonly right: readonly PhaseId[];
  readonly isDone: boolean;
  readonly onAnswer: (answer: Answer) => void;
}

/** The phases, to be put in order by buttons; then as they go. */
export const Order = ({ shown, right, isDone, onAnswer }: OrderProps) => {
  const [phases, setPhases] = useState(shown);
  const [said, setSaid] = useState('');
  const { order } = askWords;
  const move = (from: number, by: -1 | 1): void => {
    const next = [...phases];
    const [id] = next.splice(from, 1);
    if (id === undefined) return;
    next.splice(from + by, 0, id);
    setPhases(next);
    setSaid(order.moved(words.phase[id], from + by + 1));
  };
  return (
    <>
      <ol className="ask-order">
        {phases.map((id, i) => (
          <li key={id}>
            <span>{i + 1}. {words.phase[id]}</span>
            {!isDone && (
              <>
                <button type="button" className="icon-button" aria-label={order.up(words.phase[id])} disabled={i === 0} onClick={() => move(i, -1)}><Sign of="up" /></button>
                <button type="button" className="icon-button" aria-label={order.down(words.phase[id])} disabled={i === phases.length - 1} onClick={() => move(i, 1)}><Sign of="down" /></button>
              </>
            )}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">{said}</p>
      {!isDone && <button type="button" className="button ask-main" onClick={() => onAnswer({ isRight: phases.join() === right.join(), given: phases.map((id) => words.phase[id]).join(', '), told: [] })}>{order.answer}</button>}
    </>
  );
};

/** After the answer: each step on the figures. */
export const SeeSteps = ({ solver, figures }: { readonly solver: FrameSolver; readonly figures: AskedFigures }) => {
  const moments = phaseMomentsSeconds(solver.stretch);
  return (
    <div className="ask-see">
      {solver.stretch.phases.map(({ id }, i) => <button key={id} type="button" className="button" onClick={() => figures.stand(moments[i] ?? 0)}>{askWords.order.see(words.phase[id])}</button>)}
    </div>
  );
};
