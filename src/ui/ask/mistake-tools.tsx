import { useState } from 'react';
import type { Mistake } from '../../core/ask/mistake.ts';
import { askWords } from '../../words/ask.ts';
import { useSlice, useStores } from '../stores.ts';
import type { AskedFigures } from './figures.ts';

/** Plays the mistake again; once answered also the right way, beside it. */
export const MistakeTools = ({ mistake, figures, isAnswered }: { readonly mistake: Mistake; readonly figures: AskedFigures; readonly isAnswered: boolean }) => {
  const isWrong = useSlice(useStores().stage, (s) => s.mistake !== null);
  const [said, setSaid] = useState('');
  const { mistake: told } = askWords;
  const play = (isRight: boolean): void => {
    setSaid(isRight ? told.rightNow : told.wrongNow);
    if (isRight) figures.playRight(mistake);
    else figures.playMistake(mistake, true);
  };
  return (
    <div className="ask-see">
      {isAnswered && isWrong && <button type="button" className="button" onClick={() => play(true)}>{told.right}</button>}
      <button type="button" className="button" onClick={() => play(false)}>{isWrong ? told.again : told.wrong}</button>
      <p role="status">{said}</p>
    </div>
  );
};
