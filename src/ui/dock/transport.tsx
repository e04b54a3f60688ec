import type { ReactNode } from 'react';
import { words } from '../../words/en.ts';
import { Choice } from '../choice.tsx';
import { FrameBackIcon, FrameOnIcon, PauseIcon, PhaseBackIcon, PhaseOnIcon, PlayIcon } from '../icons.tsx';
import { useSlice, useStores } from '../stores.ts';

/** Speeds on offer, times life. None is faster than life. */
const SPEEDS = ['0.25', '0.5', '1'] as const;

const Tool = ({ label, onClick, children }: { readonly label: string; readonly onClick: () => void; readonly children: ReactNode }) => (
  <button type="button" className="icon-button" aria-label={label} title={label} onClick={onClick}>
    {children}
  </button>
);

/** Play, and the ways to go on by a frame or a phase. */
export const Transport = () => {
  const { playback } = useStores();
  const paused = useSlice(playback, (s) => s.paused);
  const { previousPhase, nextPhase, step, toggle } = playback.getState();
  const { timeline } = words;
  return (
    <div className="transport">
      <Tool label={timeline.previousPhase} onClick={previousPhase}><PhaseBackIcon /></Tool>
      <Tool label={timeline.stepBack} onClick={() => step(-1)}><FrameBackIcon /></Tool>
      <button type="button" className="play-button" aria-label={paused ? timeline.play : timeline.pause} onClick={toggle}>
        {paused ? <PlayIcon /> : <PauseIcon />}
      </button>
      <Tool label={timeline.stepForward} onClick={() => step(1)}><FrameOnIcon /></Tool>
      <Tool label={timeline.nextPhase} onClick={nextPhase}><PhaseOnIcon /></Tool>
    </div>
  );
};

export const SpeedChoice = () => {
  const { playback } = useStores();
  const speed = useSlice(playback, (s) => s.speed);
  const { speeds, speedNames } = words.timeline;
  return (
    <div className="speed">
      <span aria-hidden="true">{words.timeline.speed}</span>
      <Choice
        legend={words.timeline.speed}
        className="choice-small"
        options={SPEEDS.map((value) => ({ value, label: `${speeds[value]}×`, spoken: speedNames[value] }))}
        chosen={SPEEDS.find((value) => Number(value) === speed) ?? null}
        onChoose={(value) => playback.getState().setSpeed(Number(value))}
      />
    </div>
  );
};
