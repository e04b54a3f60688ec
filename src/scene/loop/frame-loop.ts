import { frameDeltaSeconds } from './frame-delta.ts';

/** Frames on demand: at rest there is no frame and no animation-frame callback; none on a page that nobody sees either. */
export interface FrameLoop {
  /** Whether a frame is on its way. */
  readonly isAsked: boolean;
  /** Asks for a frame; asked from within a frame, for the next one. */
  invalidate(): void;
  stop(): void;
}

/** `onFrame` gets the seconds since the frame before. */
export const createFrameLoop = (onFrame: (deltaSeconds: number) => void): FrameLoop => {
  let request = 0;
  let lastMilliseconds = NaN;
  let isStopped = false;
  /** Asked for while the page is hidden: drawn when it is shown again. */
  let isHeld = false;
  const run = (nowMilliseconds: number): void => {
    request = 0;
    const deltaSeconds = frameDeltaSeconds(lastMilliseconds, nowMilliseconds);
    lastMilliseconds = nowMilliseconds;
    try {
      onFrame(deltaSeconds);
    } finally {
      // Nobody asked for another: at rest.
      if (request === 0) lastMilliseconds = NaN;
    }
  };
  const invalidate = (): void => {
    if (request !== 0 || isStopped) return;
    isHeld = document.hidden;
    if (!isHeld) request = requestAnimationFrame(run);
  };
  const onShown = (): void => {
    if (isHeld) invalidate();
  };
  document.addEventListener('visibilitychange', onShown);
  return {
    get isAsked() {
      return request !== 0 || isHeld;
    },
    invalidate,
    stop: () => {
      isStopped = true;
      cancelAnimationFrame(request);
      document.removeEventListener('visibilitychange', onShown);
    },
  };
};
