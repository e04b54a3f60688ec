/**
 * Paints what the page has laid out onto a canvas: boxes, words, lines, pictures, in document order. The browser breaks lines
 * and places words; the same labels and captions are seen in a file as on the page.
 */

interface Origin {
  readonly left: number;
  readonly top: number;
}

const range = document.createRange();

const pixels = (length: string): number => Number.parseFloat(length) || 0;

const outline = (context: CanvasRenderingContext2D, left: number, top: number, width: number, height: number, radius: number): void => {
  context.beginPath();
  context.roundRect(left, top, width, height, Math.min(radius, width / 2, height / 2));
};

/** A radius in per cent is of a circle. */
const radiusOf = ({ borderTopLeftRadius: radius }: CSSStyleDeclaration, width: number): number => (radius.endsWith('%') ? (pixels(radius) / 100) * width : pixels(radius));

const DASH = 4;

const paintBox = (context: CanvasRenderingContext2D, rect: DOMRect, style: CSSStyleDeclaration, { left, top }: Origin): void => {
  const [x, y] = [rect.left - left, rect.top - top];
  const radius = radiusOf(style, rect.width);
  outline(context, x, y, rect.width, rect.height, radius);
  context.fillStyle = style.backgroundColor;
  context.fill();
  const border = pixels(style.borderTopWidth);
  if (border === 0 || style.borderTopStyle === 'none') return;
  outline(context, x + border / 2, y + border / 2, rect.width - border, rect.height - border, radius - border / 2);
  context.strokeStyle = style.borderTopColor;
  context.lineWidth = border;
  context.setLineDash(style.borderTopStyle === 'dashed' ? [DASH, DASH] : []);
  context.stroke();
};

/** Word by word, each where it was laid out. */
const paintText = (context: CanvasRenderingContext2D, text: Text, style: CSSStyleDeclaration, { left, top }: Origin): void => {
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.fillStyle = style.color;
  context.textBaseline = 'alphabetic';
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const rect = range.getClientRects()[0];
    if (rect === undefined) continue;
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText(word);
    context.fillText(word, rect.left - left, rect.top - top + (rect.height - up - down) / 2 + up);
  }
};

const paintLine = (context: CanvasRenderingContext2D, line: SVGLineElement): void => {
  const style = getComputedStyle(line);
  if (style.visibility === 'hidden' || style.stroke === 'none') return;
  context.save();
  context.globalAlpha *= Number(style.strokeOpacity);
  context.strokeStyle = style.stroke;
  context.lineWidth = pixels(style.strokeWidth);
  context.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(pixels));
  context.beginPath();
  context.moveTo(line.x1.baseVal.value, line.y1.baseVal.value);
  context.lineTo(line.x2.baseVal.value, line.y2.baseVal.value);
  context.stroke();
  context.restore();
};

/** Lines within a drawing that has the page's own pixels, as that of the leaders has. */
const paintLines = (context: CanvasRenderingContext2D, drawing: SVGSVGElement, { left, top }: Origin): void => {
  const rect = drawing.getBoundingClientRect();
  context.save();
  context.translate(rect.left - left, rect.top - top);
  for (const line of drawing.querySelectorAll('line')) paintLine(context, line);
  context.restore();
};

const paint = (context: CanvasRenderingContext2D, element: Element, origin: Origin): void => {
  const style = getComputedStyle(element);
  // Cut to nothing: words for screen readers only.
  if (style.display === 'none' || style.visibility === 'hidden' || style.clipPath !== 'none') return;
  context.save();
  context.globalAlpha *= Number(style.opacity);
  const rect = element.getBoundingClientRect();
  if (element instanceof SVGSVGElement) paintLines(context, element, origin);
  else {
    paintBox(context, rect, style, origin);
    if (element instanceof HTMLCanvasElement && rect.width > 0) context.drawImage(element, rect.left - origin.left, rect.top - origin.top, rect.width, rect.height);
    for (const child of element.childNodes) {
      if (child instanceof Element) paint(context, child, origin);
      else if (child instanceof Text) paintText(context, child, style, origin);
    }
  }
  context.restore();
};

/** Paints an element and all in it; its upper left corner is the canvas's own. The context may be scaled. */
export const paintElement = (context: CanvasRenderingContext2D, root: HTMLElement): void => {
  const { left, top } = root.getBoundingClientRect();
  paint(context, root, { left, top });
};
