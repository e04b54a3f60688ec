import type { ExportWish } from '../../state/export-defaults.ts';
import { FILM_KINDS, type CaptionPlace, type ExportKind } from '../../state/export-request.ts';
import type { PlaybackState } from '../../state/playback.ts';

/** Which part of the stretch: all, the slow start, or what the player loops. */
export const PARTS = ['whole', 'easeIn', 'loop'] as const;
export type Part = (typeof PARTS)[number];

/** What a visitor has chosen; what does not belong to the kind is not looked at. */
export interface Choices {
  readonly kind: ExportKind;
  /** Index into {@link sizesOf}. */
  readonly size: number;
  readonly framesPerSecond: number;
  readonly speed: number;
  readonly part: Part;
  readonly loops: number;
  readonly followsLesson: boolean;
  readonly captions: CaptionPlace;
  readonly hasMarks: boolean;
  readonly isTransparent: boolean;
}

export const FIRST_CHOICES: Choices = {
  kind: 'png', size: 0, framesPerSecond: 30, speed: 1, part: 'whole', loops: 1, followsLesson: false, captions: 'under', hasMarks: true, isTransparent: false,
};

/** Pictures a second that films can have. */
export const RATES = [30, 60] as const;
export const LOOPS = [1, 2, 3, 5] as const;

/** A size on offer: what is laid out, CSS pixels, and pixels of the file for each of those. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

const size = (width: number, height: number, density = 1): Size => ({ width, height, density });
/** 720 and 1080 lines, wide. */
const FILM_SIZES: readonly Size[] = [size(1280, 720), size(1280, 720, 1.5)];
/** 480 pixels and less, for a slide. */
const GIF_SIZES: readonly Size[] = [size(480, 400), size(360, 300)];
const SHEET_WIDTH = 1400;
/** The sheet is as tall as its words need; this is about it. */
const SHEET_HEIGHT = 1000;

/** Sizes for a kind; none for what has no pixels. `picture` is the page's own, CSS pixels. */
export const sizesOf = (kind: ExportKind, [width, height]: readonly [number, number]): readonly Size[] => {
  if (kind === 'png') return [1, 2, 3, 4].map((density) => size(width, height, density));
  if (kind === 'sheet') return [1, 2].map((density) => size(SHEET_WIDTH, SHEET_HEIGHT, density));
  if (kind === 'gif') return GIF_SIZES;
  return FILM_KINDS.includes(kind) ? FILM_SIZES : [];
};

const partOf = (part: Part, { loop }: Pick<PlaybackState, 'loop'>) => (part === 'loop' && loop !== null ? ([loop.startSeconds, loop.endSeconds] as const) : part === 'easeIn' ? part : 'whole');

/** What is to be made, of what is chosen. */
export const wishOf = (choices: Choices, playback: Pick<PlaybackState, 'loop'>, picture: readonly [number, number]): ExportWish => {
  const { kind, framesPerSecond, speed, part, loops, captions, followsLesson, hasMarks, isTransparent } = choices;
  const sizes = sizesOf(kind, picture);
  const chosen = sizes[choices.size] ?? sizes[0];
  return {
    kind, framesPerSecond, speed, loops, hasMarks,
    followsLesson: followsLesson && FILM_KINDS.includes(kind),
    part: partOf(part, playback),
    // A file beside it is for films only.
    captions: captions === 'beside' && kind !== 'mp4' && kind !== 'webm' ? 'under' : captions,
    isTransparent: isTransparent && kind === 'png',
    ...(chosen === undefined ? {} : { widthPixels: chosen.width, heightPixels: chosen.height, density: chosen.density }),
  };
};
