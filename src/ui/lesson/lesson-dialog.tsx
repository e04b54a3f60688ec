import { useEffect, useRef, useState } from 'react';
import { isReadable } from '../../state/stage.ts';
import { plannedSeconds, type Lesson } from '../../state/lesson/lesson.ts';
import { readLesson, type LessonFault } from '../../state/lesson/read-lesson.ts';
import { lessonWords } from '../../words/lesson.ts';
import { CloseIcon } from '../icons.tsx';
import { useSlice, useStores } from '../stores.ts';
import { fetchReadyMade, keepLesson, keptLesson, saveLesson } from './ready-made.ts';
import { StepEditor } from './step-editor.tsx';
import './lesson.css';

const Faults = ({ faults }: { readonly faults: readonly LessonFault[] }) =>
  faults.length === 0 ? null : (
    <section className="lesson-faults" role="alert">
      <h3>{lessonWords.faults}</h3>
      <ul>{faults.map(({ path, problem }) => <li key={`${path} ${problem.kind}`}><code>{path === '' ? lessonWords.wholeFile : path}</code> {lessonWords.problem(problem)}</li>)}</ul>
    </section>
  );

interface Opened {
  readonly lesson: Lesson | null;
  readonly faults: readonly LessonFault[];
  readonly status: string;
}

const NOTHING: Opened = { lesson: null, faults: [], status: '' };

/** A file button that looks like the others. */
const OpenFile = ({ onText }: { readonly onText: (name: string, text: string) => void }) => (
  <label className="button lesson-open">
    {lessonWords.open}
    <input
      type="file"
      accept=".json,application/json"
      className="visually-hidden"
      onChange={({ target }) => {
        const [file] = target.files ?? [];
        // The same file can be opened again, changed.
        if (file !== undefined) void file.text().catch(() => '').then((text) => onText(file.name, text));
        target.value = '';
      }}
    />
  </label>
);

/** The lesson of the stretch on show: to be taught, changed, saved to a file, or opened from one. */
export const LessonDialog = ({ onBegin, onClose }: { readonly onBegin: (lesson: Lesson) => void; readonly onClose: () => void }) => {
  const { stage } = useStores();
  const stretchId = useSlice(stage, (s) => s.stretchId);
  const dialog = useRef<HTMLDialogElement>(null);
  const [{ lesson, faults, status }, setOpened] = useState<Opened>(() => ({ ...NOTHING, lesson: stretchId === null ? null : keptLesson(stretchId) }));
  // Of which stretch the ready-made lesson is to be brought; anew each time that it is asked for.
  const [wanted, setWanted] = useState(stretchId === null || lesson !== null ? null : { id: stretchId });
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (wanted === null) return undefined;
    let isWanted = true;
    void fetchReadyMade(wanted.id).then((ready) => isWanted && setOpened({ lesson: ready, faults: [], status: ready === null ? lessonWords.none : '' }));
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  const change = (next: Lesson): void => {
    setOpened({ lesson: next, faults, status: '' });
    keepLesson(next.stretch, next);
  };
  const openText = (name: string, text: string): void => {
    const offered = stage.getState().stretches.filter(isReadable).map(({ id }) => id);
    const read = readLesson(text, { title: name, stretch: stretchId ?? offered[0] ?? '' }, offered);
    // What could not be opened takes nothing away.
    if (read.lesson === null) return setOpened({ lesson, faults: read.faults, status: lessonWords.notOpened(name) });
    setWanted(null);
    keepLesson(read.lesson.stretch, read.lesson);
    setOpened({ lesson: read.lesson, faults: read.faults, status: read.faults.length === 0 ? lessonWords.opened(name) : lessonWords.openedInPart(name) });
  };
  return (
    <dialog ref={dialog} className="lesson-dialog" aria-labelledby="lesson-title" onClose={onClose}>
      <header>
        <h2 id="lesson-title">{lessonWords.title}</h2>
        <button type="button" className="icon-button" aria-label={lessonWords.close} onClick={() => dialog.current?.close()}><CloseIcon /></button>
        <p>{lessonWords.what}</p>
        <div className="lesson-actions">
          {lesson !== null && <button type="button" className="button lesson-start" onClick={() => onBegin(lesson)}>{lessonWords.start}</button>}
          <OpenFile onText={openText} />
          {lesson !== null && <button type="button" className="button" onClick={() => setOpened({ lesson, faults, status: lessonWords.saved(saveLesson(lesson)) })}>{lessonWords.save}</button>}
          {stretchId !== null && (
            <button
              type="button"
              className="button"
              onClick={() => {
                keepLesson(stretchId, null);
                setWanted({ id: stretchId });
              }}
            >
              {lessonWords.ready}
            </button>
          )}
        </div>
        <p role="status">{status}</p>
      </header>
      <Faults faults={faults} />
      {lesson !== null && (
        <>
          <label className="lesson-name">{lessonWords.name}<input type="text" maxLength={90} required value={lesson.title} onChange={({ target }) => target.value !== '' && change({ ...lesson, title: target.value })} /></label>
          <p className="lesson-length">{lessonWords.length(lesson.steps.length, plannedSeconds(lesson))}</p>
          <StepEditor lesson={lesson} onChange={change} />
        </>
      )}
    </dialog>
  );
};

export default LessonDialog;
