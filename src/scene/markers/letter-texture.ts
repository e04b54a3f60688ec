import { CanvasTexture, SRGBColorSpace } from 'three';

/** Side of a letter's picture, pixels: sharp at twice the size it is ever drawn. */
const SIDE_PIXELS = 128;
/** The page's font. */
const FONT = '700 88px "Inter Variable", system-ui, sans-serif';

export interface LetterPlate {
  readonly letter: string;
  readonly colour: string;
  /** Colour of the letter and of the outline. */
  readonly dark: string;
  readonly halo: string;
  /** Called when the picture has changed. */
  readonly onRedraw: () => void;
}

/** A dark letter on a round plate in the marker's colour, with dark outline and light halo. Redrawn once the page's font is there. */
export const letterTexture = ({ letter, colour, dark, halo, onRedraw }: LetterPlate): CanvasTexture => {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE_PIXELS;
  canvas.height = SIDE_PIXELS;
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  const paint = (): void => {
    const pen = canvas.getContext('2d');
    if (pen === null) return;
    const middle = SIDE_PIXELS / 2;
    const circle = (radius: number, fill: string): void => {
      pen.fillStyle = fill;
      pen.beginPath();
      pen.arc(middle, middle, radius, 0, 2 * Math.PI);
      pen.fill();
    };
    pen.clearRect(0, 0, SIDE_PIXELS, SIDE_PIXELS);
    circle(63, halo);
    circle(59, dark);
    circle(53, colour);
    pen.fillStyle = dark;
    pen.font = FONT;
    pen.textAlign = 'center';
    pen.textBaseline = 'alphabetic';
    const box = pen.measureText(letter);
    pen.fillText(letter, middle, middle + (box.actualBoundingBoxAscent - box.actualBoundingBoxDescent) / 2);
    texture.needsUpdate = true;
    onRedraw();
  };
  paint();
  // Fonts come by themselves; a page without them keeps the first picture.
  document.fonts.load(FONT, letter).then((faces) => faces.length > 0 && paint(), () => undefined);
  return texture;
};
