import { useEffect, useRef, useState } from 'react';
import type { RemoteCommand } from '../../state/teacher/messages.ts';
import { presentWords } from '../../words/present.ts';
import { PhaseCaption } from '../dock/phase-caption.tsx';
import { later } from '../later.tsx';
import { lessonHere } from '../lesson/lesson-here.ts';
import { LessonStrip } from '../lesson/lesson-strip.tsx';
import { useLesson } from '../lesson/use-lesson.ts';
import { useStores } from '../stores.ts';
import { useClassWindow } from '../teacher/use-class-window.ts';
import { momentsOf, type Stroke } from './pen-marks.ts';
import { Pen } from './pen.tsx';
import type { PresentCommand } from './present-keys.ts';
import { PresentTools, type OverTool } from './present-tools.tsx';
import { Progress } from './progress.tsx';
import { Spotlight } from './spotlight.tsx';
import { usePresentKeys } from './use-present-keys.ts';
import './present.css';

const LessonDialog = later(() => import('../lesson/lesson-dialog.tsx'), ['lesson']);

/** For a class: the picture, one big caption or the step of a lesson, and what a teacher needs over it. */
const Present = () => {
  const { playback, view } = useStores();
  const [isBlack, setBlack] = useState(false);
  const [isFrozen, setFrozen] = useState(false);
  const [tool, setTool] = useState<OverTool | null>(null);
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [isChoosing, setChoosing] = useState(false);
  const lesson = useLesson(isFrozen);
  const moments = momentsOf(strokes);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.focus();
    return () => document.getElementById('present')?.focus();
  }, []);

  const step = (way: 'next' | 'previous'): void => {
    if (isFrozen) return;
    const { nextPhase, previousPhase } = playback.getState();
    if (lesson !== null) lessonHere.getState()[way]();
    else if (way === 'next') nextPhase();
    else previousPhase();
  };
  const run = (command: PresentCommand | RemoteCommand): void => {
    const { pause, toggle, stop } = playback.getState();
    const { reveal, setHeld, isHeld } = lessonHere.getState();
    switch (command) {
      case 'nextPhase': return step('next');
      case 'previousPhase': return step('previous');
      case 'black': pause(); return setBlack(!isBlack);
      case 'freeze': pause(); return setFrozen(!isFrozen);
      case 'toggle': return isFrozen ? undefined : toggle();
      case 'stop': return stop();
      case 'reveal': return reveal();
      case 'hold': return setHeld(!isHeld);
      case 'clear': return setStrokes([]);
      case 'end': return view.getState().setPresenting(false);
      default: return setTool(tool === command ? null : command);
    }
  };
  usePresentKeys(run, isFrozen);
  const name = useClassWindow({ isBlack, isFrozen, run });
  return (
    <>
      <div className="present-over">
        <Spotlight isOn={tool === 'spotlight'} />
        <Pen isOn={tool === 'pen'} strokes={strokes} onStroke={(stroke) => setStrokes((before) => [...before, stroke])} />
        {isFrozen && <p className="present-frozen">{presentWords.frozen}</p>}
      </div>
      <section ref={section} className="present" aria-label={presentWords.region} tabIndex={-1}>
        <div aria-live="polite">{lesson === null ? <PhaseCaption /> : <LessonStrip lesson={lesson} />}</div>
        <Progress moments={moments} />
        <PresentTools {...{ run, isBlack, isFrozen, tool, name }} hasMarks={moments.length > 0} onLesson={() => setChoosing(true)} />
      </section>
      {isChoosing && (
        <LessonDialog
          onClose={() => setChoosing(false)}
          onBegin={(chosen) => {
            setChoosing(false);
            lessonHere.getState().begin(chosen);
            section.current?.focus();
          }}
        />
      )}
      {isBlack && <button type="button" className="present-black" aria-label={presentWords.blackOff} onClick={() => setBlack(false)} />}
    </>
  );
};

export default Present;
