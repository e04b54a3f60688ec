import type { ReactNode } from 'react';
import { SPEEDS } from '../../state/playback.ts';
import { words } from '../../words/words.ts';
import { FrameBackIcon, FrameOnIcon, PauseIcon, PhaseBackIcon, PhaseOnIcon, PlayIcon } from '../icons.tsx';
import { useSlice, useStores } from '../stores.ts';
import { useHold } from './use-hold.ts';

const Tool = ({ label, onClick, children }: { readonly label: string; readonly onClick: () => void; readonly children: ReactNode }) => (
  <button type="button" className="icon-button" aria-label={label} title={label} onClick={onClick}>
    {children}
  </button>
);

/** A step of one frame; held, step after step. */
const FrameTool = ({ label, frames, children }: { readonly label: string; readonly frames: 1 | -1; readonly children: ReactNode }) => {
  const { playback } = useStores();
  const hold = useHold(() => playback.getState().step(frames));
  return (
    <button type="button" className="icon-button frame-button" aria-label={label} title={label} {...hold}>
      {children}
    </button>
  );
};

/** Play, and the ways to go on by a frame or a phase. */
export const Transport = () => {
  const { playback } = useStores();
  const paused = useSlice(playback, (s) => s.paused);
  const { previousPhase, nextPhase, toggle } = playback.getState();
  const { timeline } = words;
  return (
    <div className="transport">
      <Tool label={timeline.previousPhase} onClick={previousPhase}><PhaseBackIcon /></Tool>
      <FrameTool label={timeline.stepBack} frames={-1}><FrameBackIcon /></FrameTool>
      <button type="button" className="play-button" aria-label={paused ? timeline.play : timeline.pause} onClick={toggle}>
        {paused ? <PlayIcon /> : <PauseIcon />}
      </button>
      <FrameTool label={timeline.stepForward} frames={1}><FrameOnIcon /></FrameTool>
      <Tool label={timeline.nextPhase} onClick={nextPhase}><PhaseOnIcon /></Tool>
    </div>
  );
};

/** None is faster than life. */
export const SpeedChoice = () => {
  const { playback } = useStores();
  const speed = useSlice(playback, (s) => s.speed);
  const { speedName } = words.timeline;
  const offered: readonly number[] = SPEEDS;
  return (
    <select
      className="speed"
      aria-label={words.timeline.speed}
      title={words.timeline.speed}
      value={speed}
      onChange={({ target }) => playback.getState().setSpeed(Number(target.value))}
    >
      {[...offered, ...(offered.includes(speed) ? [] : [speed])].sort((a, b) => b - a).map((value) => <option key={value} value={value}>{speedName(value)}</option>)}
    </select>
  );
};
