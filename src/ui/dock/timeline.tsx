import { useRef, type KeyboardEvent } from 'react';
import { FRAMES_PER_SECOND, type Stretch } from '../../core/stretch/stretch.ts';
import { keyframeTimesSeconds, phaseIndexAt, stepFrameSeconds } from '../../core/stretch/timeline.ts';
import type { PlaybackState } from '../../state/playback.ts';
import { words } from '../../words/words.ts';
import { useStores } from '../stores.ts';
import { useCurrent, usePhaseIndex } from '../use-current.ts';
import { useTimeEffect } from '../use-time-effect.ts';
import { LoopHandles } from './loop-handles.tsx';
import { useBarDrag } from './use-bar-drag.ts';
import { SLIDER_ID } from './slider-id.ts';
import { variables } from './variables.ts';

/** The phases as parts of the track, as long as they last, and the keyframes. The slider tells the same in words. */
const PhaseTrack = ({ stretch, starts }: { readonly stretch: Stretch; readonly starts: readonly number[] }) => {
  const now = usePhaseIndex();
  return (
    <div className="timeline-phases" aria-hidden="true">
      {stretch.phases.map(({ id, durationSeconds }, index) => (
        <div
          key={id}
          className="timeline-phase"
          data-now={index === now || undefined}
          style={variables({ '--start': starts[index] ?? 0, '--length': durationSeconds })}
        >
          <span className="timeline-bar" />
          <span className="timeline-name">{words.phase[id]}</span>
          <span className="timeline-number">{index + 1}</span>
        </div>
      ))}
      {keyframeTimesSeconds(stretch).map((at) => <i key={at} className="timeline-key" style={variables({ '--at': at })} />)}
    </div>
  );
};

/** Keys of the focused slider; the rest (Space …) belongs to the page. */
const sliderKey = ({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent, playback: PlaybackState): boolean => {
  if (ctrlKey || altKey || metaKey || shiftKey) return false;
  switch (key) {
    case 'ArrowRight': case 'ArrowUp': playback.step(1); return true;
    case 'ArrowLeft': case 'ArrowDown': playback.step(-1); return true;
    case 'PageUp': playback.nextPhase(); return true;
    case 'PageDown': playback.previousPhase(); return true;
    case 'Home': playback.toStart(); return true;
    case 'End': playback.toEnd(); return true;
    default: return false;
  }
};

/** What is said above the thumb: by how much a drag is slowed, or, until somebody has found it, how. Up: there is always room. */
const finenessText = (times: number | null, tellsHow: boolean): string =>
  times !== null && times > 1 ? words.timeline.finer(times) : times !== null && tellsHow ? words.timeline.finerHow : '';

/**
 * The slider: a native range for keyboards and screen readers, and a tall strip around it that takes the pointer, so
 * that a finger anywhere on it scrubs. While a finger holds it the clock stands still, and goes on afterwards.
 */
const Bar = ({ stretch }: { readonly stretch: Stretch }) => {
  const { playback } = useStores();
  const strip = useRef<HTMLDivElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const hint = useRef<HTMLSpanElement>(null);
  const knowsFiner = useRef(false);
  const tellFineness = (times: number | null, byFinger: boolean): void => {
    if (times !== null && times > 1) knowsFiner.current = true;
    const text = finenessText(times, byFinger && !knowsFiner.current);
    if (hint.current !== null && hint.current.textContent !== text) hint.current.textContent = text;
  };
  const drag = useBarDrag({ playback, strip, slider, onFineness: tellFineness });

  useTimeEffect(({ timeSeconds, durationSeconds, phaseStartsSeconds, paused, isScrubbing }) => {
    const input = slider.current;
    if (input === null) return;
    strip.current?.style.setProperty('--time', timeSeconds.toFixed(3));
    input.max = String(durationSeconds);
    input.value = String(timeSeconds);
    const phaseIndex = phaseIndexAt(phaseStartsSeconds, timeSeconds);
    // While it plays, only a change of phase is put into words: a screen reader would speak every frame.
    const phase = stretch.phases[phaseIndex];
    const isPlaying = !paused && !isScrubbing;
    if (phase === undefined || (isPlaying && input.dataset['spoken'] === phase.id)) return;
    input.dataset['spoken'] = isPlaying ? phase.id : '';
    input.setAttribute('aria-valuetext', words.timeline.sliderValue(timeSeconds, durationSeconds, words.phase[phase.id]));
  });

  const starts = playback.getState().phaseStartsSeconds;
  return (
    <div ref={strip} className="timeline" {...drag} style={variables({ '--duration': starts.at(-1) ?? 0 })}>
      <PhaseTrack stretch={stretch} starts={starts} />
      <LoopHandles />
      <input
        ref={slider}
        id={SLIDER_ID}
        className="timeline-slider"
        type="range"
        min={0}
        step={1 / FRAMES_PER_SECOND}
        defaultValue={0}
        aria-label={words.timeline.slider}
        onKeyDown={(event) => sliderKey(event, playback.getState()) && event.preventDefault()}
        onInput={({ currentTarget }) => {
          // From assistive technology, which moves the native slider itself.
          const { seek, durationSeconds } = playback.getState();
          seek(stepFrameSeconds(currentTarget.valueAsNumber, 0, durationSeconds));
        }}
      />
      <span ref={hint} className="timeline-hint" aria-hidden="true" />
    </div>
  );
};

/** The bar is there as soon as there is a stretch. */
export const Timeline = () => {
  const current = useCurrent();
  return current === null ? null : <Bar stretch={current.stretch} />;
};
