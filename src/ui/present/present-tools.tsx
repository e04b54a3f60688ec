import type { ReactNode } from 'react';
import { stepNow } from '../../state/lesson/lesson-store.ts';
import type { RemoteCommand } from '../../state/teacher/messages.ts';
import { lessonWords } from '../../words/lesson.ts';
import { presentWords } from '../../words/present.ts';
import { words } from '../../words/words.ts';
import { PauseIcon, PhaseBackIcon, PhaseOnIcon, PlayIcon } from '../icons.tsx';
import { lessonHere } from '../lesson/lesson-here.ts';
import { useSlice, useStores } from '../stores.ts';
import { TeacherButton } from '../teacher/teacher-button.tsx';
import type { PresentCommand } from './present-keys.ts';

/** One at a time over the picture. */
export type OverTool = Extract<PresentCommand, 'spotlight' | 'pen'>;

interface ToolProps {
  readonly label: string;
  readonly keys?: string;
  readonly isOn?: boolean;
  readonly onClick: () => void;
  readonly children?: ReactNode;
}

const Tool = ({ label, keys, isOn, onClick, children }: ToolProps) => (
  <button type="button" className="present-tool" aria-pressed={isOn} aria-keyshortcuts={keys} aria-label={children === undefined ? undefined : label} title={keys === undefined ? label : `${label} (${keys})`} onClick={onClick}>
    {children ?? label}
  </button>
);

/** What a lesson that is being taught needs besides. */
const LessonTools = () => {
  const step = useSlice(lessonHere, stepNow);
  const isRevealed = useSlice(lessonHere, (s) => s.isRevealed);
  const isHeld = useSlice(lessonHere, (s) => s.isHeld);
  const goesOn = useSlice(lessonHere, (s) => s.goesOn);
  const { reveal, setHeld, setGoesOn, end } = lessonHere.getState();
  return (
    <>
      {step?.answer !== undefined && !isRevealed && <Tool label={lessonWords.reveal} onClick={reveal} />}
      <Tool label={lessonWords.hold} isOn={isHeld} onClick={() => setHeld(!isHeld)} />
      <Tool label={lessonWords.goesOn} isOn={goesOn} onClick={() => setGoesOn(!goesOn)} />
      <Tool label={lessonWords.end} onClick={end} />
    </>
  );
};

const toggleFullScreen = (): void => {
  const change = document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  // Refused: it stays as large as its window.
  change.catch(() => undefined);
};

export interface PresentToolsProps {
  readonly run: (command: PresentCommand | RemoteCommand) => void;
  readonly isBlack: boolean;
  readonly isFrozen: boolean;
  readonly tool: OverTool | null;
  /** The pen has left marks. */
  readonly hasMarks: boolean;
  /** Of this window, for the teacher's; null: there can be none. */
  readonly name: string | null;
  readonly onLesson: () => void;
}

/** What the teacher needs, small, below the caption. */
export const PresentTools = ({ run, isBlack, isFrozen, tool, hasMarks, name, onLesson }: PresentToolsProps) => {
  const paused = useSlice(useStores().playback, (s) => s.paused);
  const hasLesson = useSlice(lessonHere, (s) => s.lesson !== null);
  const { timeline } = words;
  const [back, on] = hasLesson ? [lessonWords.back, lessonWords.next] : [timeline.previousPhase, timeline.nextPhase];
  return (
    <div className="present-tools" role="group" aria-label={presentWords.tools}>
      <Tool label={back} keys="PageUp" onClick={() => run('previousPhase')}><PhaseBackIcon /></Tool>
      <Tool label={paused ? timeline.play : timeline.pause} onClick={() => run('toggle')}>{paused ? <PlayIcon /> : <PauseIcon />}</Tool>
      <Tool label={on} keys="PageDown" onClick={() => run('nextPhase')}><PhaseOnIcon /></Tool>
      <Tool label={presentWords.freeze} keys="F" isOn={isFrozen} onClick={() => run('freeze')} />
      <Tool label={presentWords.black} keys="B" isOn={isBlack} onClick={() => run('black')} />
      <Tool label={presentWords.spotlight} keys="T" isOn={tool === 'spotlight'} onClick={() => run('spotlight')} />
      <Tool label={presentWords.pen} keys="D" isOn={tool === 'pen'} onClick={() => run('pen')} />
      {hasMarks && <Tool label={presentWords.clear} keys="C" onClick={() => run('clear')} />}
      <Tool label={lessonWords.lesson} onClick={onLesson} />
      {hasLesson && <LessonTools />}
      <TeacherButton name={name} />
      {document.fullscreenEnabled && <Tool label={presentWords.fullScreen} onClick={toggleFullScreen} />}
      <Tool label={presentWords.end} keys="X" onClick={() => run('end')} />
    </div>
  );
};
