import { useRef } from 'react';
import { words } from '../../words/en.ts';
import { useSlice, useStores } from '../stores.ts';
import { useTimeEffect } from '../use-time-effect.ts';

/** The time on show, for the eye; the slider says it to screen readers. */
export const Clock = () => {
  const duration = useSlice(useStores().playback, (s) => s.durationSeconds);
  const time = useRef<HTMLSpanElement>(null);
  useTimeEffect(({ timeSeconds }) => {
    const text = words.timeline.clock(timeSeconds);
    if (time.current !== null && time.current.textContent !== text) time.current.textContent = text;
  });
  return (
    <p className="clock" aria-hidden="true">
      <span className="clock-time" ref={time} /> <span className="clock-end">{words.timeline.clockEnd(duration)}</span>
    </p>
  );
};
