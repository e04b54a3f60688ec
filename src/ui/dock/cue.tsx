import { useMemo, useRef } from 'react';
import { isBreathingOut, prepareBreath } from '../../core/motion/breath.ts';
import type { Stretch } from '../../core/stretch/stretch.ts';
import { phaseIndexAt, phaseStartsSeconds } from '../../core/stretch/timeline.ts';
import { clockSecondsOf } from '../../state/playback.ts';
import { words } from '../../words/words.ts';
import { useTimeEffect } from '../use-time-effect.ts';

/** The breath that goes with the movement, and in the hold how long it still lasts. Written through refs. */
export const Cue = ({ stretch }: { readonly stretch: Stretch }) => {
  const breathCue = useRef<HTMLSpanElement>(null);
  const timer = useRef<HTMLSpanElement>(null);
  const prepared = useMemo(() => {
    const starts = phaseStartsSeconds(stretch);
    const easeIn = stretch.phases.findIndex(({ id }) => id === 'easeIn');
    return { starts, breath: prepareBreath(stretch.breath, starts[easeIn] ?? 0) };
  }, [stretch]);
  const write = (element: HTMLElement | null, text: string): void => {
    if (element !== null && element.textContent !== text) element.textContent = text;
  };
  useTimeEffect((playback) => {
    // While a moment stands for its phase, time goes on all the same: to breathe with, to hold as long.
    const timeSeconds = clockSecondsOf(playback);
    const { starts, breath } = prepared;
    const index = phaseIndexAt(starts, timeSeconds);
    const isHold = stretch.phases[index]?.id === 'hold';
    write(breathCue.current, isBreathingOut(breath, timeSeconds) ? words.timeline.breatheOut : words.timeline.breatheIn);
    write(timer.current, isHold ? words.timeline.holdLeft(Math.ceil((starts[index + 1] ?? 0) - timeSeconds)) : '');
  });
  return (
    <p className="cue">
      <span ref={breathCue} /> <span ref={timer} className="hold-timer" />
    </p>
  );
};
