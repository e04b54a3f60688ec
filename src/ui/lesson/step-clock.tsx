import { useEffect, useRef } from 'react';
import { lessonWords } from '../../words/lesson.ts';

/** How much of a step's time is left, or how far it is over; written outside React. `follow` calls back now and at each change. */
export const StepClock = ({ planned, follow }: { readonly planned: number; readonly follow: (write: (stepSeconds: number) => void) => () => void }) => {
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => follow((stepSeconds) => {
    const left = Math.ceil(planned - stepSeconds);
    const told = left >= 0 ? lessonWords.left(left) : lessonWords.over(-left);
    if (text.current === null || text.current.textContent === told) return;
    text.current.textContent = told;
    text.current.toggleAttribute('data-over', left < 0);
  }), [planned, follow]);
  return <span ref={text} className="step-clock" role="timer" />;
};
