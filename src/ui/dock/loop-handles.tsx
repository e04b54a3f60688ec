import { useLayoutEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { words } from '../../words/words.ts';
import { useSlice, useStores } from '../stores.ts';
import { timeUnderPointer, trackOf } from './scrub.ts';
import { SLIDER_ID } from './slider-id.ts';
import { variables } from './variables.ts';

/** One key press on a handle, seconds; with Shift held, or a page. */
const KEY_SECONDS = 0.1;
const PAGE_SECONDS = 1;

/** How far a key moves a handle, seconds; null when it is none of its keys. */
const keySeconds = ({ key, shiftKey }: KeyboardEvent): number | null => {
  switch (key) {
    case 'ArrowRight': case 'ArrowUp': return shiftKey ? PAGE_SECONDS : KEY_SECONDS;
    case 'ArrowLeft': case 'ArrowDown': return shiftKey ? -PAGE_SECONDS : -KEY_SECONDS;
    case 'PageUp': return PAGE_SECONDS;
    case 'PageDown': return -PAGE_SECONDS;
    default: return null;
  }
};

const Handle = ({ which, seconds, least, most }: { readonly which: 'start' | 'end'; readonly seconds: number; readonly least: number; readonly most: number }) => {
  const { playback } = useStores();
  const handle = useRef<HTMLDivElement>(null);
  // The loop ends, by Delete here or by P: who stood on its handle stands on the slider then, and not at the top of the page.
  useLayoutEffect(() => {
    const element = handle.current;
    return () => {
      if (element !== null && document.activeElement === element) document.getElementById(SLIDER_ID)?.focus({ preventScroll: true });
    };
  }, []);
  const onPointerMove = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>): void => {
    const bar = currentTarget.parentElement?.parentElement;
    if (bar == null || !currentTarget.hasPointerCapture(pointerId)) return;
    const { setLoopEnd, durationSeconds } = playback.getState();
    setLoopEnd(which, timeUnderPointer(clientX, trackOf(bar), durationSeconds));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { setLoopEnd, clearLoop, durationSeconds } = playback.getState();
    const by = event.ctrlKey || event.altKey || event.metaKey ? null : keySeconds(event);
    if (by !== null) setLoopEnd(which, seconds + by);
    else if (event.key === 'Home') setLoopEnd(which, 0);
    else if (event.key === 'End') setLoopEnd(which, durationSeconds);
    else if (event.key === 'Delete' || event.key === 'Backspace') clearLoop();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={handle}
      className="loop-handle"
      role="slider"
      tabIndex={0}
      data-which={which}
      aria-label={words.timeline.loopEnds[which]}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={seconds}
      aria-valuetext={words.timeline.loopAt(seconds)}
      style={variables({ '--at': seconds })}
      onPointerDown={(event) => {
        // Not for the bar below.
        event.stopPropagation();
        if (event.isPrimary && event.button === 0) event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
};

/** The loop on the bar, with a handle at each end. */
export const LoopHandles = () => {
  const { playback } = useStores();
  const loop = useSlice(playback, (s) => s.loop);
  const duration = useSlice(playback, (s) => s.durationSeconds);
  if (loop === null) return null;
  const { startSeconds, endSeconds } = loop;
  return (
    <div className="loop" style={variables({ '--from': startSeconds, '--to': endSeconds, '--duration': duration })}>
      <span className="loop-range" aria-hidden="true" />
      <Handle which="start" seconds={startSeconds} least={0} most={endSeconds} />
      <Handle which="end" seconds={endSeconds} least={startSeconds} most={duration} />
    </div>
  );
};
