import { useLayoutEffect, useRef } from 'react';
import { words } from '../../words/words.ts';
import { CloseIcon } from '../icons.tsx';
import { useStores } from '../stores.ts';

/**
 * "Don't do this", over the whole picture as long as it shows a mistake: a banner, a firm frame, and a cross from corner to corner,
 * all drawn as lines and words, so that paper and a system's own colours have them too. It comes before the mistake is drawn, and stays
 * until the first frame that is not of it.
 */
export const MistakeMark = ({ isOn }: { readonly isOn: boolean }) => {
  const { shownFrame, stage } = useStores();
  const mark = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = mark.current;
    if (element === null || isOn) return undefined;
    const hide = (): void => {
      element.hidden = true;
    };
    // Each stretch has a frame of its own, which its solver overwrites.
    const drawn = shownFrame.current;
    if (element.hidden || drawn === null || stage.getState().sceneStatus !== 'ready') {
      hide();
      return undefined;
    }
    const stop = shownFrame.subscribe((frame) => {
      if (frame === drawn) return;
      hide();
      stop();
    });
    return stop;
  }, [isOn, shownFrame, stage]);
  useLayoutEffect(() => {
    if (isOn && mark.current !== null) mark.current.hidden = false;
  }, [isOn]);
  return (
    <div ref={mark} className="mistake-mark" hidden>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {['halo', 'line'].map((kind) => <path key={kind} className={kind} d="M0 0 100 100M100 0 0 100" vectorEffect="non-scaling-stroke" />)}
      </svg>
      <p><CloseIcon />{words.mistakeMark}</p>
    </div>
  );
};
