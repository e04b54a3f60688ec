import { useEffect, useEffectEvent, useRef } from 'react';
import type { ClassView, FromTeacher, RemoteCommand } from '../../state/teacher/messages.ts';
import { lessonWords } from '../../words/lesson.ts';
import { presentWords } from '../../words/present.ts';
import { words } from '../../words/words.ts';
import { StopIcon } from '../icons.tsx';
import { useSlice, useStores } from '../stores.ts';
import { useTimeEffect } from '../use-time-effect.ts';

interface ControlsProps {
  readonly view: ClassView;
  readonly say: (message: FromTeacher) => void;
}

const KEYS: Readonly<Record<string, RemoteCommand>> = { PageDown: 'nextPhase', PageUp: 'previousPhase', ' ': 'toggle', b: 'black', f: 'freeze', s: 'stop', Escape: 'stop' };
/** What uses these keys itself. */
const OWNERS = 'button, select, input, a';

/** A clicker and keys in this window do what they do in the other. */
const useKeys = (say: ControlsProps['say']): void => {
  const { view } = useStores();
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const command = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    const isOwned = event.key === ' ' && event.target instanceof Element && event.target.closest(OWNERS) !== null;
    const isOff = event.key.length === 1 && event.key !== ' ' && !view.getState().shortcutsEnabled;
    if (command === undefined || event.ctrlKey || event.altKey || event.metaKey || isOwned || isOff) return;
    event.preventDefault();
    say({ kind: 'run', command });
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
};

/** Time in the stretch, to be dragged. */
const TimeSlider = ({ say }: Pick<ControlsProps, 'say'>) => {
  const { playback } = useStores();
  const slider = useRef<HTMLInputElement>(null);
  const told = useRef<HTMLSpanElement>(null);
  const duration = useSlice(playback, (s) => s.durationSeconds);
  useTimeEffect(({ timeSeconds }) => {
    if (slider.current !== null) slider.current.value = String(timeSeconds);
    if (told.current !== null) told.current.textContent = `${words.timeline.clock(timeSeconds)} s`;
  });
  return (
    <label className="teacher-time">
      <span>{lessonWords.teacher.time} <b ref={told} /></span>
      <input ref={slider} type="range" min={0} max={duration} step={0.1} defaultValue={0} onInput={({ currentTarget }) => say({ kind: 'seek', timeSeconds: currentTarget.valueAsNumber })} />
    </label>
  );
};

/** What the teacher can do from here, in large buttons. */
export const TeacherControls = ({ view: { paused, isBlack, isFrozen, isHeld, isRevealed, lesson, index }, say }: ControlsProps) => {
  useKeys(say);
  const run = (command: RemoteCommand) => (): void => say({ kind: 'run', command });
  const { timeline } = words;
  const hasAnswer = lesson?.steps[index]?.answer !== undefined && !isRevealed;
  return (
    <div className="teacher-controls">
      <TimeSlider say={say} />
      <div className="teacher-buttons">
        <button type="button" className="button" onClick={run('previousPhase')}>{lessonWords.back}</button>
        <button type="button" className="button" onClick={run('toggle')}>{paused ? timeline.play : timeline.pause}</button>
        <button type="button" className="button teacher-next" onClick={run('nextPhase')}>{lessonWords.next}</button>
        {hasAnswer && <button type="button" className="button" onClick={run('reveal')}>{lessonWords.reveal}</button>}
        {lesson !== null && <button type="button" className="button" aria-pressed={isHeld} onClick={run('hold')}>{lessonWords.hold}</button>}
        <button type="button" className="button" aria-pressed={isFrozen} onClick={run('freeze')}>{presentWords.freeze}</button>
        <button type="button" className="button" aria-pressed={isBlack} onClick={run('black')}>{presentWords.black}</button>
        <button type="button" className="button teacher-stop" onClick={run('stop')}><StopIcon />{words.stop}</button>
      </div>
    </div>
  );
};
