import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { openLine, windowName, type Line } from '../../state/teacher/channel.ts';
import { isFromTeacher, type ClassView, type FromClass, type FromTeacher, type RemoteCommand } from '../../state/teacher/messages.ts';
import { lessonHere } from '../lesson/lesson-here.ts';
import { useStores } from '../stores.ts';

export interface ClassWindow {
  readonly isBlack: boolean;
  readonly isFrozen: boolean;
  readonly run: (command: RemoteCommand) => void;
}

/** While it presents, the class's window tells the teacher's what is on show, and does what that asks. Returns its name, null where two windows cannot speak. */
export const useClassWindow = ({ isBlack, isFrozen, run }: ClassWindow): string | null => {
  const { playback, view, stage } = useStores();
  const [name] = useState(windowName);
  const line = useRef<Line<FromClass>>(null);
  const tellView = useEffectEvent(() => {
    const { stretchId, side } = stage.getState();
    const { camera, lookAt, orbit } = view.getState();
    const { paused, sinceStopSeconds } = playback.getState();
    const { lesson, index, isRevealed, isHeld } = lessonHere.getState();
    const now: ClassView = { stretchId, side, camera, lookAt, orbit, paused, isBlack, isFrozen, isStopped: sinceStopSeconds !== null, lesson, index, isRevealed, isHeld };
    line.current?.say({ kind: 'view', view: now });
  });
  const tellTime = useEffectEvent(() => line.current?.say({ kind: 'time', timeSeconds: playback.getState().timeSeconds }));
  const tellClock = useEffectEvent(() => {
    const { stepSeconds, lessonSeconds } = lessonHere.getState();
    line.current?.say({ kind: 'clock', stepSeconds, lessonSeconds });
  });
  const hear = useEffectEvent((message: FromTeacher) => {
    if (message.kind === 'run') run(message.command);
    else if (message.kind === 'seek' && !isFrozen) playback.getState().seek(message.timeSeconds);
    else if (message.kind === 'hello') {
      tellView();
      tellTime();
      tellClock();
    }
  });
  useEffect(() => {
    const opened = openLine<FromClass, FromTeacher>(name, isFromTeacher, (message) => hear(message));
    line.current = opened;
    const bye = (): void => opened?.say({ kind: 'bye' });
    const stops = [
      playback.subscribe((s) => s.timeSeconds, () => tellTime()),
      playback.subscribe((s) => `${s.paused} ${s.sinceStopSeconds !== null}`, () => tellView()),
      stage.subscribe((s) => `${s.stretchId} ${s.side}`, () => tellView()),
      view.subscribe((s) => `${s.camera} ${s.lookAt} ${s.orbit?.join()}`, () => tellView()),
      lessonHere.subscribe((s) => s.stepSeconds, () => tellClock()),
      lessonHere.subscribe((s) => [s.lesson, s.index, s.isRevealed, s.isHeld] as const, () => tellView(), { equalityFn: (a, b) => a.every((one, i) => one === b[i]) }),
    ];
    window.addEventListener('pagehide', bye);
    return () => {
      window.removeEventListener('pagehide', bye);
      for (const stop of stops) stop();
      bye();
      opened?.close();
      line.current = null;
    };
  }, [name, playback, stage, view]);
  useEffect(() => tellView(), [isBlack, isFrozen]);
  return typeof BroadcastChannel === 'undefined' ? null : name;
};
