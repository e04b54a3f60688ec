import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { dayOf, readCheck, writeCheck, type CheckAnswer } from '../../state/kept-check.ts';
import { browserStorage } from '../../state/kept.ts';
import { checkWords } from '../../words/check.ts';
import { useStores } from '../stores.ts';
import { Questions } from './questions.tsx';
import './check.css';

const today = (): string => dayOf(new Date());

/**
 * The check before the first stretch. It asks by itself once a day, after the first picture, and never on a page that stands still;
 * the button asks at any time. What was answered is said beside the button.
 */
const Check = () => {
  const { view, playback } = useStores();
  const dialog = useRef<HTMLDialogElement>(null);
  const [answer, setAnswer] = useState(() => readCheck(browserStorage(), today()));
  // Each time that it opens it begins anew.
  const [round, setRound] = useState(0);
  const answeredDay = useRef(answer === null ? '' : today());

  const open = (): void => {
    setRound((before) => before + 1);
    playback.getState().pause();
  };
  // Once its first page is in it: an empty one would show as a line.
  useLayoutEffect(() => {
    if (round > 0) dialog.current?.showModal();
  }, [round]);
  const openOnNewDay = useEffectEvent(() => {
    const isBusy = playback.getState().isScrubbing || playback.getState().sinceStopSeconds !== null || document.visibilityState === 'hidden' || view.getState().learnOpen || view.getState().asking || view.getState().presenting;
    if (view.getState().still || isBusy || dialog.current?.open === true || answeredDay.current === today()) return;
    setAnswer(null);
    open();
  });
  useEffect(() => {
    openOnNewDay();
    // A hand on the slider, a stop, or what is being read comes first.
    const stopView = view.subscribe((s) => s.learnOpen || s.asking || s.presenting, (isOpen) => {
      if (!isOpen) openOnNewDay();
    });
    const stop = playback.subscribe((s) => s.isScrubbing || s.sinceStopSeconds !== null, (isBusy) => {
      if (!isBusy) openOnNewDay();
    });
    const onVisible = (): void => openOnNewDay();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      stop();
      stopView();
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [playback, view]);

  const settle = (given: CheckAnswer): void => {
    answeredDay.current = today();
    writeCheck(browserStorage(), today(), given);
    setAnswer(given);
    dialog.current?.close();
  };
  return (
    <>
      <p className="check-line" data-answer={answer ?? undefined}>
        {answer !== null && <span>{checkWords.today[answer]}</span>}
        <button type="button" className="button" onClick={open}>{answer === null ? checkWords.ask : checkWords.again}</button>
      </p>
      <dialog
        ref={dialog}
        className="check"
        aria-labelledby="check-title"
        onCancel={(event) => {
          // Closed without an answer: then it is only looked at; a later look keeps what was answered before.
          event.preventDefault();
          settle(answer ?? 'watching');
        }}
      >
        {round > 0 && <Questions key={round} onSettled={settle} />}
      </dialog>
    </>
  );
};

export default Check;
