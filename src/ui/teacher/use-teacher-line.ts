import { useEffect, useRef, useState } from 'react';
import { openLine, type Line } from '../../state/teacher/channel.ts';
import { isFromClass, type ClassView, type FromClass, type FromTeacher } from '../../state/teacher/messages.ts';
import { useStores } from '../stores.ts';

/** How the lesson's clock stands, seconds. */
export interface LessonClock {
  readonly stepSeconds: number;
  readonly lessonSeconds: number;
}

export interface TeacherLine {
  /** What the class sees; null while its window does not answer. */
  readonly view: ClassView | null;
  readonly say: (message: FromTeacher) => void;
  /** Calls back now and whenever the lesson's clock goes on. Returns how to stop. */
  readonly followClock: (write: (clock: LessonClock) => void) => () => void;
}

/** How often the class's window is asked while it does not answer, milliseconds. */
const ASKS_EVERY = 1000;

const createClock = () => {
  let clock: LessonClock = { stepSeconds: 0, lessonSeconds: 0 };
  const writers = new Set<(clock: LessonClock) => void>();
  return {
    set: (next: LessonClock): void => {
      clock = next;
      for (const write of writers) write(clock);
    },
    follow: (write: (clock: LessonClock) => void): (() => void) => {
      writers.add(write);
      write(clock);
      return () => writers.delete(write);
    },
  };
};

/** Keeps this window's picture in step with the class's: stretch, side, view and moment. */
export const useTeacherLine = (name: string): TeacherLine => {
  const { playback, stage, view: ownView } = useStores();
  const [view, setView] = useState<ClassView | null>(null);
  const [clock] = useState(createClock);
  const line = useRef<Line<FromTeacher>>(null);
  useEffect(() => {
    let place = '';
    /** The moment that is to be shown, also once another stretch has come. */
    let timeSeconds = 0;
    const seek = (): void => {
      if (playback.getState().sinceStopSeconds === null) playback.getState().seek(timeSeconds);
    };
    const take = (next: ClassView): void => {
      const { stretchId, side, camera, lookAt, orbit, isStopped } = next;
      const { show, stretchId: shownId, side: shownSide } = stage.getState();
      if (stretchId !== null && (stretchId !== shownId || side !== shownSide)) show(stretchId, side);
      const nextPlace = `${camera} ${lookAt} ${orbit?.join()}`;
      if (nextPlace !== place) ownView.getState().goTo({ camera, lookAt, orbit });
      place = nextPlace;
      if (isStopped) playback.getState().stop();
      else playback.getState().seek(timeSeconds);
      setView(next);
    };
    const hear = (message: FromClass): void => {
      if (message.kind === 'view') take(message.view);
      else if (message.kind === 'clock') clock.set(message);
      else if (message.kind === 'bye') setView(null);
      else {
        timeSeconds = message.timeSeconds;
        seek();
      }
    };
    const opened = openLine<FromTeacher, FromClass>(name, isFromClass, hear);
    line.current = opened;
    opened?.say({ kind: 'hello' });
    const stop = stage.subscribe((s) => s.stretchId, seek);
    return () => {
      stop();
      opened?.close();
      line.current = null;
    };
  }, [name, playback, stage, ownView, clock]);
  const isWaiting = view === null;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => line.current?.say({ kind: 'hello' }), ASKS_EVERY);
    return () => clearInterval(timer);
  }, [isWaiting]);
  const [say] = useState(() => (message: FromTeacher) => line.current?.say(message));
  return { view, say, followClock: clock.follow };
};
