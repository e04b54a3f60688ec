import { useCallback, useEffect, useRef } from 'react';
import { plannedSeconds } from '../../state/lesson/lesson.ts';
import type { ClassView } from '../../state/teacher/messages.ts';
import { lessonWords } from '../../words/lesson.ts';
import { words } from '../../words/words.ts';
import { PhaseCaption } from '../dock/phase-caption.tsx';
import { StepClock } from '../lesson/step-clock.tsx';
import { stepLine, StepOnShow } from '../lesson/step-on-show.tsx';
import { tellingOf, useCurrent, usePhaseIndex } from '../use-current.ts';
import { TeacherControls } from './teacher-controls.tsx';
import { useTeacherLine, type TeacherLine } from './use-teacher-line.ts';
import './teacher.css';

/** The time of day, and how long the lesson has gone on. */
const Clocks = ({ line: { view, followClock } }: { readonly line: TeacherLine }) => {
  const day = useRef<HTMLTimeElement>(null);
  const since = useRef<HTMLSpanElement>(null);
  const lesson = view?.lesson ?? null;
  useEffect(() => {
    const write = (): void => {
      if (day.current !== null) day.current.textContent = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
    };
    write();
    const timer = setInterval(write, 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => followClock(({ lessonSeconds }) => {
    if (since.current !== null) since.current.textContent = lesson === null ? '' : lessonWords.since(lessonSeconds, plannedSeconds(lesson));
  }), [followClock, lesson]);
  return <p className="teacher-clocks"><span ref={since} role="timer" /> <time ref={day} aria-label={lessonWords.teacher.clock} /></p>;
};

/** With a lesson: its step, what stands in its notes, and what comes then. */
const LessonNow = ({ lesson, index, isRevealed, followClock }: Pick<ClassView, 'index' | 'isRevealed'> & { readonly lesson: NonNullable<ClassView['lesson']> } & Pick<TeacherLine, 'followClock'>) => {
  const step = lesson.steps[index];
  const next = lesson.steps[index + 1];
  const follow = useCallback((write: (stepSeconds: number) => void) => followClock(({ stepSeconds }) => write(stepSeconds)), [followClock]);
  if (step === undefined) return null;
  const { teacher, fields } = lessonWords;
  return (
    <>
      <section className="teacher-now">
        <h2>{teacher.now}</h2>
        <p className="caption-phase">{stepLine(step, index, lesson.steps.length)} <StepClock planned={step.seconds} follow={follow} /></p>
        <StepOnShow step={step} isRevealed={isRevealed} />
        {step.answer !== undefined && !isRevealed && <p className="teacher-answer"><b>{fields.answer}</b> {step.answer}</p>}
      </section>
      <section className="teacher-notes"><h2>{teacher.notes}</h2><p>{step.notes ?? '–'}</p></section>
      <section className="teacher-then">
        <h2>{teacher.after}</h2>
        {next === undefined ? <p>{teacher.last}</p> : <p><b>{next.title ?? words.phase[next.at]}</b> {next.question ?? next.text ?? ''}</p>}
      </section>
    </>
  );
};

/** Without one: the phase, what each of the two is told, and the next phase. */
const PhaseNow = () => {
  const current = useCurrent();
  const now = usePhaseIndex();
  const phase = current?.stretch.phases[now];
  if (current === null || phase === undefined) return null;
  const { teacher } = lessonWords;
  const next = current.stretch.phases[now + 1];
  const { ask } = tellingOf(phase, 'helper');
  return (
    <>
      <section className="teacher-now"><h2>{teacher.now}</h2><PhaseCaption /></section>
      <section className="teacher-notes">
        <h2>{teacher.notes}</h2>
        <p><b>{teacher.person}</b> {current.say(tellingOf(phase, 'person').caption)}</p>
        <p><b>{teacher.helper}</b> {current.say(tellingOf(phase, 'helper').caption)} {current.say(ask)}</p>
      </section>
      <section className="teacher-then">
        <h2>{teacher.after}</h2>
        {next === undefined ? <p>{teacher.last}</p> : <p><b>{words.phase[next.id]}</b> {current.say(next.caption)}</p>}
      </section>
    </>
  );
};

/** The teacher's window beside the class's: notes, what comes next, time and controls, in step with it. */
const TeacherDesk = ({ name }: { readonly name: string }) => {
  const line = useTeacherLine(name);
  const { view } = line;
  const { teacher } = lessonWords;
  useEffect(() => {
    document.title = teacher.title;
  }, [teacher.title]);
  return (
    <section className="teacher" aria-label={teacher.title}>
      <header>
        <h1>{view?.lesson?.title ?? teacher.title}</h1>
        <Clocks line={line} />
        <p role="status" className="teacher-status" data-waiting={view === null || undefined}>{view === null ? teacher.waiting : teacher.inStep}</p>
        {view?.isStopped === true && <p role="status">{teacher.isStopped}</p>}
        {view?.isFrozen === true && <p role="status">{teacher.isFrozen}</p>}
        {view?.isBlack === true && <p role="status">{teacher.isBlack}</p>}
      </header>
      {view !== null && (
        <>
          {view.lesson === null ? <PhaseNow /> : <LessonNow lesson={view.lesson} index={view.index} isRevealed={view.isRevealed} followClock={line.followClock} />}
          <TeacherControls view={view} say={line.say} />
        </>
      )}
    </section>
  );
};

export default TeacherDesk;
