/** Two taps within so long, milliseconds, and so near, CSS pixels, are one double tap. */
const LONGEST_MS = 350;
const FARTHEST_PIXELS = 28;
/** A pointer that moved further between down and up has dragged. */
const DRAG_PIXELS = 8;

/** Calls back on a tap or click without a drag, with the event and its place on the element: -1 to 1, right and up. Returns how to stop. */
export const onTap = (element: HTMLElement, listener: (right: number, up: number, event: PointerEvent) => void): (() => void) => {
  let down = { x: NaN, y: NaN };
  const onDown = ({ clientX, clientY, isPrimary, button }: PointerEvent): void => {
    down = isPrimary && button === 0 ? { x: clientX, y: clientY } : { x: NaN, y: NaN };
  };
  const onUp = (event: PointerEvent): void => {
    const { clientX: x, clientY: y } = event;
    // Not a number, and so no tap, where two fingers were down.
    if (!(Math.hypot(x - down.x, y - down.y) <= DRAG_PIXELS)) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    listener((2 * (x - left)) / width - 1, 1 - (2 * (y - top)) / height, event);
  };
  element.addEventListener('pointerdown', onDown);
  element.addEventListener('pointerup', onUp);
  return () => {
    element.removeEventListener('pointerdown', onDown);
    element.removeEventListener('pointerup', onUp);
  };
};

/** Calls back on a double click or double tap, with its place on the element as for a tap. Returns how to stop. */
export const onDoubleTap = (element: HTMLElement, listener: (right: number, up: number) => void): (() => void) => {
  let last = { x: NaN, y: NaN, time: -Infinity };
  return onTap(element, (right, up, { clientX: x, clientY: y, timeStamp: time }) => {
    const isDouble = time - last.time <= LONGEST_MS && Math.hypot(x - last.x, y - last.y) <= FARTHEST_PIXELS;
    last = isDouble ? { x: NaN, y: NaN, time: -Infinity } : { x, y, time };
    if (isDouble) listener(right, up);
  });
};
