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
  const context = canvas.getContext('2d');
  if (context === null) return;
  const { clientWidth: width, clientHeight: height } = canvas;
  const density = window.devicePixelRatio;
  canvas.width = Math.max(1, width * density);
  canvas.height = Math.max(1, height * density);
  context.scale(density, density);
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
