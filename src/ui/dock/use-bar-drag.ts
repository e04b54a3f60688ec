import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import type { PlaybackStore } from '../../state/playback.ts';
import { fineness, secondsPerPixel, timeUnderPointer, trackOf, WHEEL_PIXELS_PER_FRAME, wheelPixels, wholeFrame } from './scrub.ts';

/** A drag that is going on. */
interface Drag {
  lastX: number;
  /** Not yet rounded to a frame, and not clamped: the thumb comes back under the pointer. */
  timeSeconds: number;
}

export interface BarDrag {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onLostPointerCapture: () => void;
}

export interface BarDragInput {
  readonly playback: PlaybackStore;
  readonly strip: RefObject<HTMLElement | null>;
  readonly slider: RefObject<HTMLElement | null>;
  /** Gets told by how much a drag is slowed, 1 when it is not; null when it is over. `byFinger`: on a touch screen, not by a mouse. */
  readonly onFineness: (times: number | null, byFinger: boolean) => void;
}

/** Scrubbing on the bar: a press goes there, a drag follows, the finer the further off the bar it is; a wheel steps frames. */
export const useBarDrag = ({ playback, strip, slider, onFineness }: BarDragInput): BarDrag => {
  const drag = useRef<Drag>(null);
  useEffect(() => {
    const element = strip.current;
    if (element === null) return;
    let turned = 0;
    const onWheel = (event: WheelEvent): void => {
      // A pinch zooms the page.
      if (event.ctrlKey) return;
      event.preventDefault();
      turned += wheelPixels(event);
      const frames = Math.trunc(turned / WHEEL_PIXELS_PER_FRAME);
      turned -= frames * WHEEL_PIXELS_PER_FRAME;
      if (frames !== 0) playback.getState().step(frames);
    };
    // Not by React, whose wheel listeners cannot keep the page from scrolling.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [playback, strip]);
  return {
    onPointerDown: (event) => {
      if (!event.isPrimary || event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      slider.current?.focus({ preventScroll: true });
      const { beginScrub, seek, durationSeconds } = playback.getState();
      const timeSeconds = timeUnderPointer(event.clientX, trackOf(event.currentTarget), durationSeconds);
      drag.current = { lastX: event.clientX, timeSeconds };
      beginScrub();
      onFineness(1, event.pointerType === 'touch');
      seek(timeSeconds);
    },
    onPointerMove: ({ currentTarget, pointerId, pointerType, clientX, clientY }) => {
      if (drag.current === null || !currentTarget.hasPointerCapture(pointerId)) return;
      const { seek, durationSeconds, isScrubbing } = playback.getState();
      // Somebody said stop in mid-drag: the finger that is still down moves nothing.
      if (!isScrubbing) return;
      const box = currentTarget.getBoundingClientRect();
      const fine = fineness(Math.max(box.top - clientY, clientY - box.bottom));
      drag.current.timeSeconds += ((clientX - drag.current.lastX) * secondsPerPixel(trackOf(currentTarget), durationSeconds)) / fine;
      drag.current.lastX = clientX;
      onFineness(fine, pointerType === 'touch');
      seek(wholeFrame(drag.current.timeSeconds, durationSeconds));
    },
    onLostPointerCapture: () => {
      drag.current = null;
      onFineness(null, false);
      playback.getState().endScrub();
    },
  };
};
