import { useEffect, useEffectEvent, useId, useState } from 'react';
import { askedAtSeconds, judgePress, judgeRegion, type Goal } from '../../core/ask/place.ts';
import { regionKey, REGIONS } from '../../core/ask/region.ts';
import { solveFrame, type FrameSolver } from '../../core/frame/solve-frame.ts';
import type { StageValues } from '../../state/stage.ts';
import type { CameraName } from '../../state/view.ts';
import { askWords } from '../../words/ask.ts';
import { words } from '../../words/words.ts';
import { useStores } from '../stores.ts';
import { placeAnswer, regionWords, type Answer } from './tell.ts';

interface PlaceProps {
  readonly goal: Goal;
  readonly solver: FrameSolver;
  readonly onAnswer: (answer: Answer) => void;
}

/** Sides from which a place can be looked for, without a drag. */
const OUTSIDE: readonly CameraName[] = ['front', 'back', 'left', 'right', 'top'];

/** A place on the body: pressed on the picture, or picked from the list of all regions. */
export const Place = ({ goal, solver, onAnswer }: PlaceProps) => {
  const { stage, view } = useStores();
  const id = useId();
  const [hint, setHint] = useState('');
  const [picked, setPicked] = useState('');
  const { place } = askWords;
  const take = useEffectEvent((press: StageValues['press']) => {
    if (press === null) return undefined;
    if (press === 'beside' || press.figure === 'helper') return setHint(press === 'beside' ? place.missed : place.onHelper);
    solveFrame(solver, askedAtSeconds(solver));
    return onAnswer(placeAnswer(judgePress(solver, goal, press), true));
  });
  useEffect(() => stage.subscribe((s) => s.press, (press) => take(press)), [stage]);
  const answer = (): void => {
    const region = REGIONS.find((one) => regionKey(one) === picked);
    if (region !== undefined) onAnswer(placeAnswer(judgeRegion(goal, region), false));
  };
  return (
    <div className="ask-place">
      <p>{place.press}</p>
      <div className="ask-see" role="group" aria-label={words.view.cameras}>
        {OUTSIDE.map((name) => <button key={name} type="button" className="button ask-view" onClick={() => view.getState().setCamera(name)}>{words.camera[name]}</button>)}
      </div>
      <p role="status" className="ask-hint">{hint}</p>
      <label htmlFor={id}>{place.list}</label>
      <div className="ask-pick">
        <select id={id} value={picked} onChange={({ target }) => setPicked(target.value)}>
          <option value="">{place.pick}</option>
          {REGIONS.map((region) => <option key={regionKey(region)} value={regionKey(region)}>{regionWords(region)}</option>)}
        </select>
        <button type="button" className="button" disabled={picked === ''} onClick={answer}>{place.answer}</button>
      </div>
    </div>
  );
};
