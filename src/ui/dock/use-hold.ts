import { useEffect, useRef, type PointerEvent } from 'react';

/** A press counts as held after this, milliseconds. */
const HOLD_AFTER = 400;
/** Between two runs while held, milliseconds: fifteen frames a second, half of life. */
const HOLD_EVERY = 66;

/** What a button needs so that a click runs once and a held press runs on and on. */
export interface Hold {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerLeave: () => void;
  readonly onPointerCancel: () => void;
  readonly onClick: () => void;
}

export const useHold = (run: () => void): Hold => {
  const latest = useRef(run);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wasHeld = useRef(false);
  const stop = (): void => clearTimeout(timer.current);
  const again = (): void => {
    wasHeld.current = true;
    latest.current();
    timer.current = setTimeout(again, HOLD_EVERY);
  };
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onPointerDown: ({ button }) => {
      stop();
      wasHeld.current = false;
      if (button === 0) timer.current = setTimeout(again, HOLD_AFTER);
    },
    onPointerUp: stop,
    onPointerLeave: stop,
    onPointerCancel: stop,
    // Keyboards and screen readers click too; the click that ends a held press has had its runs.
    onClick: () => {
      if (!wasHeld.current) run();
      wasHeld.current = false;
    },
  };
};
