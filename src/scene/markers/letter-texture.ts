import { CanvasTexture, SRGBColorSpace } from 'three';

/** Side of a letter's picture, pixels: sharp at twice the size it is ever drawn. */
const SIDE_PIXELS = 128;
/** The page's font, for a letter on a disc and for one within a ring. */
const fontOf = (isOpen: boolean): string => `700 ${isOpen ? 62 : 88}px "Inter Variable", system-ui, sans-serif`;

export interface LetterPlate {
  readonly letter: string;
  readonly colour: string;
  /** Colour of the letter and of the outline. */
  readonly dark: string;
  readonly halo: string;
  /** An open ring with the letter in its colour, instead of a solid disc with a dark letter. */
  readonly isOpen: boolean;
  /** Called when the picture has changed. */
  readonly onRedraw: () => void;
}

/** A letter on a solid disc or in an open ring, with dark outline and light halo. Redrawn once the page's font is there. */
export const letterTexture = ({ letter, colour, dark, halo, isOpen, onRedraw }: LetterPlate): CanvasTexture => {
  const font = fontOf(isOpen);
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
    if (isOpen) circle(40, dark);
    pen.fillStyle = isOpen ? colour : dark;
    pen.font = font;
    pen.textAlign = 'center';
    pen.textBaseline = 'alphabetic';
    const box = pen.measureText(letter);
    pen.fillText(letter, middle, middle + (box.actualBoundingBoxAscent - box.actualBoundingBoxDescent) / 2);
    texture.needsUpdate = true;
    onRedraw();
  };
  paint();
  // Fonts come by themselves; a page without them keeps the first picture.
  document.fonts.load(font, letter).then((faces) => faces.length > 0 && paint(), () => undefined);
  return texture;
};
