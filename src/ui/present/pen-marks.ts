/** A line of the pen, at the moment it was drawn: shares of the picture's width and height. */
export interface Stroke {
  readonly timeSeconds: number;
  readonly points: (readonly [x: number, y: number])[];
}

/** A stroke is seen this near to its moment: half a frame and a hair, seconds. */
const NEAR_SECONDS = 0.02;

export const isAtMoment = ({ timeSeconds }: Pick<Stroke, 'timeSeconds'>, nowSeconds: number): boolean => Math.abs(timeSeconds - nowSeconds) <= NEAR_SECONDS;

/** The moments that have strokes, in order, each once. */
export const momentsOf = (strokes: readonly Stroke[]): number[] => [...new Set(strokes.map(({ timeSeconds }) => timeSeconds))].sort((a, b) => a - b);

/** Widths of a line and of its dark edge, CSS pixels: readable from the back row. */
const LINE_PIXELS = 6;
const EDGE_PIXELS = 11;

/** Draws the strokes of a moment over the whole canvas, dark edge first, so that they read on skin, cloth and ground. */
export const drawStrokes = (canvas: HTMLCanvasElement, strokes: readonly Stroke[], nowSeconds: number): void => {
  // Kept in memory, not on the graphics card: a few lines only, and there Chromium 147 (software rendering) kept showing what was wiped.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return;
  const { clientWidth: width, clientHeight: height } = canvas;
  const density = window.devicePixelRatio;
  const [pixelsWide, pixelsHigh] = [Math.max(1, Math.round(width * density)), Math.max(1, Math.round(height * density))];
  if (canvas.width !== pixelsWide || canvas.height !== pixelsHigh) [canvas.width, canvas.height] = [pixelsWide, pixelsHigh];
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  context.lineCap = context.lineJoin = 'round';
  const style = getComputedStyle(canvas);
  for (const [token, lineWidth] of [['--mark-ink', EDGE_PIXELS], ['--own-turn', LINE_PIXELS]] as const) {
    context.strokeStyle = style.getPropertyValue(token);
    context.lineWidth = lineWidth;
    for (const { points } of strokes.filter((stroke) => isAtMoment(stroke, nowSeconds))) {
      context.beginPath();
      for (const [x, y] of points) context.lineTo(x * width, y * height);
      context.stroke();
    }
  }
};
