import type { PlaybackStore } from '../playback.ts';
import { readLayers } from '../layers.ts';
import type { StageStore } from '../stage.ts';
import type { ViewStore } from '../view.ts';
import type { Lesson, LessonStep } from './lesson.ts';

export interface LessonStage {
  readonly playback: PlaybackStore;
  readonly view: ViewStore;
  readonly stage: StageStore;
}

/** The order of the phases on the clock, as all stretches have it. */
const ORDER: readonly LessonStep['at'][] = ['setUp', 'contact', 'easeIn', 'hold', 'easeOut', 'release'];

/** Where a step plays, seconds; null where it stands still. */
export const playsOf = ({ at, through }: Pick<LessonStep, 'at' | 'through'>, starts: readonly number[]): { readonly fromSeconds: number; readonly toSeconds: number } | null => {
  if (through === undefined) return null;
  const [first, last] = [ORDER.indexOf(at), ORDER.indexOf(through)].sort((a, b) => a - b);
  return { fromSeconds: starts[first ?? 0] ?? 0, toSeconds: starts[(last ?? 0) + 1] ?? 0 };
};

const look = ({ camera, look: lookAt, views, show }: LessonStep, { view }: LessonStage): void => {
  const { goTo, setViews, setLayers, camera: before } = view.getState();
  if (camera !== undefined || lookAt !== undefined) goTo({ camera: camera ?? before, lookAt: lookAt ?? null, orbit: null });
  if (views !== undefined) setViews(views);
  if (show !== undefined) setLayers(readLayers(show.join('.')).layers);
};

const run = (step: LessonStep, { playback }: LessonStage): (() => void) => {
  const { seek, pause, play, clearLoop, setSpeed, phaseStartsSeconds, phaseMomentsSeconds, setLoopEnd, durationSeconds } = playback.getState();
  clearLoop();
  setSpeed(step.speed ?? 1);
  const plays = playsOf(step, phaseStartsSeconds);
  if (plays === null) {
    pause();
    seek(phaseMomentsSeconds[ORDER.indexOf(step.at)] ?? 0);
    return () => undefined;
  }
  seek(plays.fromSeconds);
  if (step.repeats === true) {
    setLoopEnd('start', plays.fromSeconds);
    setLoopEnd('end', plays.toSeconds);
    play();
    return clearLoop;
  }
  play();
  if (plays.toSeconds >= durationSeconds) return () => undefined;
  // It rests where the last of its phases ends.
  const stop = playback.subscribe((s) => s.timeSeconds, (timeSeconds) => {
    if (timeSeconds < plays.toSeconds || playback.getState().paused) return;
    stop();
    playback.getState().pause();
    playback.getState().seek(plays.toSeconds);
  });
  return stop;
};

/**
 * Brings a step of a lesson on the stage: stretch and side, from where, what is shown, and the moment, which may play on. One that is
 * still on its way is shown when it comes. Returns how to leave the step.
 */
export const showStep = ({ stretch, side }: Pick<Lesson, 'stretch' | 'side'>, step: LessonStep, stores: LessonStage): (() => void) => {
  const { stage } = stores;
  look(step, stores);
  const sideNow = side ?? stage.getState().side;
  const isHere = (): boolean => stage.getState().stretchId === stretch && stage.getState().side === sideNow;
  if (isHere()) return run(step, stores);
  // Told at once where the stretch is here already.
  let leave: () => void = stage.subscribe((s) => `${s.stretchId} ${s.side}`, () => {
    if (!isHere()) return;
    leave();
    leave = run(step, stores);
  });
  stage.getState().show(stretch, sideNow);
  return () => leave();
};
