import { useId, useRef, type KeyboardEvent } from 'react';
import { words } from '../../words/words.ts';
import { useSlice, useStores } from '../stores.ts';
import { useTimeEffect } from '../use-time-effect.ts';
import { frameNumber, parseTime, type Unit } from './parse-time.ts';

const FORMATS: Readonly<Record<Unit, (timeSeconds: number) => string>> = {
  seconds: (timeSeconds) => words.timeline.clock(timeSeconds),
  frames: (timeSeconds) => words.timeline.frame(frameNumber(timeSeconds)),
};

/** The time on show, which can be typed over. Written through a ref while time runs, and left alone while someone types. */
const TimeField = ({ unit, hintId }: { readonly unit: Unit; readonly hintId: string }) => {
  const { playback } = useStores();
  const field = useRef<HTMLInputElement>(null);
  const isTyped = useRef(false);
  const show = (timeSeconds: number): void => {
    const text = FORMATS[unit](timeSeconds);
    if (field.current !== null && !isTyped.current && field.current.value !== text) field.current.value = text;
  };
  useTimeEffect(({ timeSeconds }) => show(timeSeconds));

  const leave = (input: HTMLInputElement): void => {
    isTyped.current = false;
    input.removeAttribute('aria-invalid');
    show(playback.getState().timeSeconds);
  };
  const take = (input: HTMLInputElement): void => {
    if (!isTyped.current) return;
    const { durationSeconds, pause, seek } = playback.getState();
    const timeSeconds = parseTime(input.value, unit, durationSeconds);
    if (timeSeconds === null) return input.setAttribute('aria-invalid', 'true');
    pause();
    seek(timeSeconds);
    leave(input);
  };
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>): void => {
    if (key === 'Enter') {
      take(currentTarget);
      currentTarget.select();
    }
    if (key === 'Escape') leave(currentTarget);
  };
  return (
    <input
      ref={field}
      className={`time-field time-field-${unit}`}
      type="text"
      inputMode={unit === 'seconds' ? 'decimal' : 'text'}
      autoComplete="off"
      spellCheck={false}
      aria-label={words.timeline.fields[unit]}
      aria-describedby={hintId}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onInput={() => { isTyped.current = true; }}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget }) => {
        take(currentTarget);
        leave(currentTarget);
      }}
    />
  );
};

/** The clock: seconds of the real movement, whatever the speed, and the frame; both can be typed. */
export const TimeFields = () => {
  const duration = useSlice(useStores().playback, (s) => s.durationSeconds);
  const hintId = useId();
  return (
    <div className="clock" role="group" aria-label={words.timeline.clockLabel}>
      <span className="clock-time"><TimeField unit="seconds" hintId={hintId} /><span aria-hidden="true">s</span></span>
      <span className="clock-end">{words.timeline.clockEnd(duration)}</span>
      <TimeField unit="frames" hintId={hintId} />
      <span id={hintId} className="clock-hint" role="alert">{words.timeline.typeHint}</span>
    </div>
  );
};
