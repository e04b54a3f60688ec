import { useEffect, useRef } from 'react';
import { words, type SafetyGroup } from '../../words/words.ts';
import { stopWords } from '../../words/stop.ts';
import { StopIcon } from '../icons.tsx';
import { useStores } from '../stores.ts';
import { FiguresNow } from './figures-now.tsx';
import './stop-screen.css';

const Signs = ({ title, points, after, kind }: SafetyGroup & { readonly kind: string }) => (
  <section className="stop-signs" data-kind={kind}>
    <h2>{title}</h2>
    <ul>{points.map((point) => <li key={point}>{point}</li>)}</ul>
    {after !== undefined && <p>{after}</p>}
  </section>
);

/** What to do now, when to call for help, and a calm way back; beside the figures, which let go. */
const StopScreen = () => {
  const { playback } = useStores();
  const title = useRef<HTMLHeadingElement>(null);
  const { timeSeconds } = playback.getState();
  useEffect(() => {
    for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover();
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
    return () => document.getElementById('stop')?.focus();
  }, []);
  const { now, leave } = stopWords;
  return (
    <section className="stop-screen" aria-labelledby="stop-title">
      <h1 id="stop-title" ref={title} tabIndex={-1}><StopIcon />{stopWords.title}<small>{stopWords.noReason}</small></h1>
      <FiguresNow />
      <section className="stop-now">
        <h2>{now.title}</h2>
        <ol>{now.steps.map((step) => <li key={step}>{step}</li>)}</ol>
      </section>
      <div className="stop-lists">
        <Signs {...words.safety.emergency} kind="emergency" />
        <Signs title={stopWords.signs} points={words.safety.stopNow.points} kind="stop" />
        <Signs {...words.safety.seeSpecialist} kind="specialist" />
      </div>
      <div className="stop-leave">
        <button type="button" className="button" onClick={playback.getState().toStart}>{leave.start}</button>
        {timeSeconds > 0 && <button type="button" className="button" onClick={() => playback.getState().seek(timeSeconds)}>{leave.moment(timeSeconds)}</button>}
      </div>
    </section>
  );
};

export default StopScreen;
