import { useEffect, useRef } from 'react';
import type { Frame } from '../../core/frame/frame.ts';
import { stopWords } from '../../words/stop.ts';
import { useStores } from '../stores.ts';

/** A force below this level is none to the eye: the arrows are gone. */
const NO_FORCE_LEVEL = 0.02;

/** What the figures are doing, as drawn: the force goes, both go back, both are at rest. */
export const lettingGo = ({ contacts, pads }: Pick<Frame, 'contacts' | 'pads'>): keyof typeof stopWords.figures => {
  if ([...contacts, ...pads].some(({ forceLevel }) => forceLevel > NO_FORCE_LEVEL)) return 'force';
  // A towel may stay where it lies, once nobody pulls at it.
  return contacts.some(({ touch }) => touch > 0) ? 'back' : 'rest';
};

/** Says what the figures do while they let go, each step once. */
export const FiguresNow = () => {
  const { shownFrame, stage } = useStores();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const write = (frame: Frame | null): void => {
      const told = stopWords.figures[frame === null ? 'rest' : lettingGo(frame)];
      if (text.current !== null && text.current.textContent !== told) text.current.textContent = told;
    };
    const { sceneStatus } = stage.getState();
    write(sceneStatus === 'ready' ? shownFrame.current : null);
    return shownFrame.subscribe(write);
  }, [shownFrame, stage]);
  return <p ref={text} className="stop-figures" role="status" />;
};
