import { useEffect, useRef } from 'react';
import { POSE_TEXT_ID } from '../../state/stage.ts';
import { poseWords } from '../../words/pose.ts';
import { useSlice, useStores } from '../stores.ts';
import { useCurrent } from '../use-current.ts';
import { poseText } from './pose-text.ts';

/** The text is written once the picture rests, milliseconds: nobody reads along at thirty frames a second. */
const REST = 200;

/** The picture's twin in words. Screen readers have it always, beside the canvas; it shows where it is asked for. */
const PoseInWords = () => {
  const { shownFrame, view } = useStores();
  const isVisible = useSlice(view, (s) => s.poseTextVisible);
  const stretch = useCurrent()?.stretch;
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (stretch === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = (): void => {
      const frame = shownFrame.current;
      if (frame === null || text.current === null) return;
      const told = poseText(frame, stretch);
      if (text.current.textContent !== told) text.current.textContent = told;
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(write, REST);
    };
    write();
    const stop = shownFrame.subscribe(later);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [shownFrame, stretch]);
  return (
    <section className={isVisible ? 'pose-text' : 'visually-hidden'} aria-labelledby="pose-title">
      <h2 id="pose-title">{poseWords.title}</h2>
      <p ref={text} id={POSE_TEXT_ID} />
    </section>
  );
};

export default PoseInWords;
