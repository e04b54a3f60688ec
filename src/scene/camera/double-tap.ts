/** Two taps within so long, milliseconds, and so near, CSS pixels, are one double tap. */
const LONGEST_MS = 350;
const FARTHEST_PIXELS = 28;
/** A pointer that moved further between down and up has dragged. */
const DRAG_PIXELS = 8;

/** Calls back on a double click or double tap, with its place on the element: -1 to 1, right and up. Returns how to stop. */
export const onDoubleTap = (element: HTMLElement, listener: (right: number, up: number) => void): (() => void) => {
  let down = { x: NaN, y: NaN };
  let last = { x: NaN, y: NaN, time: -Infinity };
  const onDown = ({ clientX, clientY, isPrimary }: PointerEvent): void => {
    down = isPrimary ? { x: clientX, y: clientY } : { x: NaN, y: NaN };
  };
  const onUp = ({ clientX: x, clientY: y, timeStamp: time }: PointerEvent): void => {
    // Not a number, and so no tap, where two fingers were down.
    if (!(Math.hypot(x - down.x, y - down.y) <= DRAG_PIXELS)) return;
    const isDouble = time - last.time <= LONGEST_MS && Math.hypot(x - last.x, y - last.y) <= FARTHEST_PIXELS;
    last = isDouble ? { x: NaN, y: NaN, time: -Infinity } : { x, y, time };
    if (!isDouble) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    listener((2 * (x - left)) / width - 1, 1 - (2 * (y - top)) / height);
  };
  element.addEventListener('pointerdown', onDown);
  element.addEventListener('pointerup', onUp);
  return () => {
    element.removeEventListener('pointerdown', onDown);
    element.removeEventListener('pointerup', onUp);
  };
};
