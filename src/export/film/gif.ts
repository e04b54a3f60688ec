import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import { ExportError } from '../../state/export-request.ts';
import type { Notes } from '../picture/notes.ts';
import type { Studio } from '../picture/studio.ts';
import { frameCount, momentOf, type FilmPart } from './film-times.ts';

/** Small enough for a slide, bytes. Issue "take it with you". */
export const GIF_MOST_BYTES = 5_000_000;
/** Rates that are tried one after the other until the file is small enough: a GIF tells time in hundredths of a second. */
const RATES = [12.5, 10, 5] as const;
/** One of 256 stands for "as before". */
const COLOURS = 255;
const SAME = 255;
/** Moments whose colours are all to be told. */
const COLOUR_MOMENTS = 4;
const COMMENT = [0x21, 0xfe] as const;
/** Longest block within a comment, bytes. */
const BLOCK_BYTES = 255;

const pixelsOf = ({ canvas }: Studio): Uint8ClampedArray => {
  const context = canvas.getContext('2d');
  if (context === null) throw new ExportError('noMemory');
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
};

/** Colours for all of the part: taken from some of its moments together. */
const paletteOf = (studio: Studio, { rangeSeconds: [from, to] }: FilmPart): ReturnType<typeof quantize> => {
  const { width, height } = studio.canvas;
  const all = new Uint8ClampedArray(4 * width * height * COLOUR_MOMENTS);
  for (let i = 0; i < COLOUR_MOMENTS; i += 1) {
    studio.drawAt(from + ((to - from) * (i + 0.5)) / COLOUR_MOMENTS);
    all.set(pixelsOf(studio), 4 * width * height * i);
  }
  return quantize(all, COLOURS);
};

/** A comment, which stands before the end of the file. */
const writeComment = ({ stream }: ReturnType<typeof GIFEncoder>, text: string): void => {
  const bytes = new TextEncoder().encode(text);
  for (const byte of COMMENT) stream.writeByte(byte);
  for (let at = 0; at < bytes.length; at += BLOCK_BYTES) {
    const block = bytes.subarray(at, at + BLOCK_BYTES);
    stream.writeByte(block.length);
    stream.writeBytes(block);
  }
  stream.writeByte(0);
};

export interface GifInput {
  readonly studio: Studio;
  /** `framesPerSecond` and `loops` are not looked at: a GIF has rates of its own and goes on for ever. */
  readonly part: FilmPart;
  readonly notes: Notes;
  /** Throws when it was cancelled. */
  readonly turn: (share: number) => Promise<void>;
}

/** At one rate; null as soon as it is too large. */
const makeAt = async (framesPerSecond: number, palette: ReturnType<typeof quantize>, { studio, part: asked, notes, turn }: GifInput): Promise<Blob | null> => {
  const { width, height } = studio.canvas;
  const part = { ...asked, framesPerSecond, loops: 1 };
  const encoder = GIFEncoder();
  const count = frameCount(part);
  let before: Uint8Array | null = null;
  for (let frame = 0; frame < count; frame += 1) {
    studio.drawAt(momentOf(part, frame));
    const index = applyPalette(pixelsOf(studio), palette);
    const last = before;
    const drawn = last === null ? index : index.map((colour, i) => (last[i] === colour ? SAME : colour));
    encoder.writeFrame(drawn, width, height, {
      delay: 1000 / framesPerSecond, dispose: 1, repeat: 0, transparent: last !== null, transparentIndex: SAME, ...(last === null ? { palette } : {}),
    });
    before = index;
    if (encoder.bytesView().length > GIF_MOST_BYTES) return null;
    await turn((frame + 1) / (count + 1));
  }
  writeComment(encoder, `${notes.title}. ${notes.description} ${notes.copyright}. ${notes.software}`);
  encoder.finish();
  return new Blob([encoder.bytes()], { type: 'image/gif' });
};

/** An animated GIF that goes on for ever, at the highest rate at which it is small enough for a slide. */
export const makeGif = async (input: GifInput): Promise<Blob> => {
  const palette = paletteOf(input.studio, input.part);
  for (const rate of RATES) {
    const made = await makeAt(rate, palette, input);
    if (made !== null) return made;
  }
  throw new ExportError('gifTooLarge', String(GIF_MOST_BYTES / 1e6));
};
