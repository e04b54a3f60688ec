import { useEffect, useRef } from 'react';
import { words } from '../../words/words.ts';
import { useStores } from '../stores.ts';
import { isFasterThanLife } from './pace.ts';

/** How long the hint stays after the last change that was too fast, milliseconds. */
const STAYS = 900;

/** Says over the picture that it moves faster than it ever should: while a drag does. Playing never does. */
export const FastHint = () => {
  const { playback } = useStores();
  const hint = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let last = { atMilliseconds: -Infinity, timeSeconds: 0 };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (isFast: boolean): void => {
      hint.current?.toggleAttribute('data-shown', isFast);
    };
    const stop = playback.subscribe((s) => s.timeSeconds, (timeSeconds) => {
      const { paused, isScrubbing } = playback.getState();
      const now = { atMilliseconds: performance.now(), timeSeconds };
      if ((paused || isScrubbing) && isFasterThanLife(last, now, isScrubbing)) {
        show(true);
        clearTimeout(timer);
        timer = setTimeout(show, STAYS, false);
      }
      last = now;
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [playback]);
  return <p ref={hint} className="fast-hint" aria-hidden="true">{words.stage.fasterThanLife}</p>;
};
