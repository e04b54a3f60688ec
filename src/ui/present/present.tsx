import { useEffect, useRef, useState, type ReactNode } from 'react';
import { words } from '../../words/words.ts';
import { presentWords } from '../../words/present.ts';
import { PhaseCaption } from '../dock/phase-caption.tsx';
import { variables } from '../dock/variables.ts';
import { PauseIcon, PhaseBackIcon, PhaseOnIcon, PlayIcon } from '../icons.tsx';
import { useSlice, useStores } from '../stores.ts';
import { useTimeEffect } from '../use-time-effect.ts';
import { momentsOf, type Stroke } from './pen-marks.ts';
import { Pen } from './pen.tsx';
import type { PresentCommand } from './present-keys.ts';
import { Spotlight } from './spotlight.tsx';
import { usePresentKeys } from './use-present-keys.ts';
import './present.css';

const Tool = ({ label, keys, isOn, onClick, children }: { readonly label: string; readonly keys?: string; readonly isOn?: boolean; readonly onClick: () => void; readonly children?: ReactNode }) => (
  <button type="button" className="present-tool" aria-pressed={isOn} aria-keyshortcuts={keys} aria-label={children === undefined ? undefined : label} title={keys === undefined ? label : `${label} (${keys})`} onClick={onClick}>
    {children ?? label}
  </button>
);

/** How far it is, and where the pen has left marks. */
const Progress = ({ moments }: { readonly moments: readonly number[] }) => {
  const { playback } = useStores();
  const bar = useRef<HTMLDivElement>(null);
  const starts = useSlice(playback, (s) => s.phaseStartsSeconds);
  useTimeEffect(({ timeSeconds }) => bar.current?.style.setProperty('--time', timeSeconds.toFixed(3)));
  return (
    <div ref={bar} className="present-progress" style={variables({ '--duration': starts.at(-1) ?? 1 })}>
      {starts.slice(1, -1).map((at) => <i key={at} style={variables({ '--at': at })} />)}
      <div role="group" aria-label={presentWords.marks}>
        {moments.map((at) => <button key={at} type="button" style={variables({ '--at': at })} aria-label={presentWords.markAt(at)} title={presentWords.markAt(at)} onClick={() => playback.getState().seek(at)} />)}
      </div>
    </div>
  );
};

const toggleFullScreen = (): void => {
  const change = document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  // Refused: it stays as large as its window.
  change.catch(() => undefined);
};

/** For a class: the picture, one big caption, and what a teacher needs over it. */
const Present = () => {
  const { playback, view } = useStores();
  const paused = useSlice(playback, (s) => s.paused);
  const [isBlack, setBlack] = useState(false);
  const [isFrozen, setFrozen] = useState(false);
  const [tool, setTool] = useState<'spotlight' | 'pen' | null>(null);
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const moments = momentsOf(strokes);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.focus();
    return () => document.getElementById('present')?.focus();
  }, []);

  const take = (next: 'spotlight' | 'pen'): void => setTool(tool === next ? null : next);
  const run = (command: PresentCommand): void => {
    const { pause, nextPhase, previousPhase } = playback.getState();
    switch (command) {
      case 'nextPhase': return isFrozen ? undefined : nextPhase();
      case 'previousPhase': return isFrozen ? undefined : previousPhase();
      case 'black': pause(); return setBlack(!isBlack);
      case 'freeze': pause(); return setFrozen(!isFrozen);
      case 'clear': return setStrokes([]);
      case 'end': return view.getState().setPresenting(false);
      default: return take(command);
    }
  };
  usePresentKeys(run, isFrozen);
  const { timeline } = words;
  return (
    <>
      <div className="present-over">
        <Spotlight isOn={tool === 'spotlight'} />
        <Pen isOn={tool === 'pen'} strokes={strokes} onStroke={(stroke) => setStrokes((before) => [...before, stroke])} />
        {isFrozen && <p className="present-frozen">{presentWords.frozen}</p>}
      </div>
      <section ref={section} className="present" aria-label={presentWords.region} tabIndex={-1}>
        <div aria-live="polite"><PhaseCaption /></div>
        <Progress moments={moments} />
        <div className="present-tools" role="group" aria-label={presentWords.tools}>
          <Tool label={timeline.previousPhase} keys="PageUp" onClick={() => run('previousPhase')}><PhaseBackIcon /></Tool>
          <Tool label={paused ? timeline.play : timeline.pause} onClick={() => (isFrozen ? undefined : playback.getState().toggle())}>{paused ? <PlayIcon /> : <PauseIcon />}</Tool>
          <Tool label={timeline.nextPhase} keys="PageDown" onClick={() => run('nextPhase')}><PhaseOnIcon /></Tool>
          <Tool label={presentWords.freeze} keys="F" isOn={isFrozen} onClick={() => run('freeze')} />
          <Tool label={presentWords.black} keys="B" isOn={isBlack} onClick={() => run('black')} />
          <Tool label={presentWords.spotlight} keys="T" isOn={tool === 'spotlight'} onClick={() => run('spotlight')} />
          <Tool label={presentWords.pen} keys="D" isOn={tool === 'pen'} onClick={() => run('pen')} />
          {moments.length > 0 && <Tool label={presentWords.clear} keys="C" onClick={() => run('clear')} />}
          {document.fullscreenEnabled && <Tool label={presentWords.fullScreen} onClick={toggleFullScreen} />}
          <Tool label={presentWords.end} keys="X" onClick={() => run('end')} />
        </div>
      </section>
      {isBlack && <button type="button" className="present-black" aria-label={presentWords.blackOff} onClick={() => setBlack(false)} />}
    </>
  );
};

export default Present;
