import type { Side } from '../core/anatomy/bones.ts';
import type { CameraPlace } from './view.ts';

/** What a stretch can leave the page as. */
export const EXPORT_KINDS = ['png', 'sheet', 'mp4', 'webm', 'gif', 'glb', 'csv', 'json'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** Kinds that are drawn, and of these the ones that move. */
export const DRAWN_KINDS: readonly ExportKind[] = ['png', 'sheet', 'mp4', 'webm', 'gif'];
export const FILM_KINDS: readonly ExportKind[] = ['mp4', 'webm', 'gif'];

/** Where the words of a film or picture go: under the picture, into a file of their own beside it, or nowhere. */
export const CAPTION_PLACES = ['under', 'beside', 'none'] as const;
export type CaptionPlace = (typeof CAPTION_PLACES)[number];

/** All of a stretch, the slow start in which the helper's force comes, or from one second to another. */
export type ExportPart = 'whole' | 'easeIn' | readonly [fromSeconds: number, toSeconds: number];

/** One thing to be made. */
export interface ExportRequest {
  readonly kind: ExportKind;
  readonly stretchId: string;
  readonly side: Side;
  /** Moment of a picture, seconds. */
  readonly timeSeconds: number;
  /** Part of the stretch for whatever moves or is data. */
  readonly part: ExportPart;
  /** From where it is looked. */
  readonly place: CameraPlace;
  /** A film changes its view with the phases, as the stretch's ready-made lesson does; `place` is where it begins. */
  readonly followsLesson: boolean;
  /** Size of what is drawn, with its words, before `density`: CSS pixels. */
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** Pixels of the file for each of those: 1 to 4. */
  readonly density: number;
  readonly framesPerSecond: number;
  /** Of the movement, times life: 0.05 to 1. Never faster. */
  readonly speed: number;
  /** How often the part is shown in a film, one time after the other. */
  readonly loops: number;
  readonly captions: CaptionPlace;
  /** Rings, arrows and labels; in a model, nodes of their own. */
  readonly hasMarks: boolean;
  /** A picture without ground, floor and what is behind. */
  readonly isTransparent: boolean;
}

export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Why something could not be made; the words are in `words/en/export.ts`. */
export const EXPORT_FAULTS = ['tooLarge', 'noCodec', 'noGraphics', 'graphicsLost', 'codecFailed', 'noMemory', 'noFile', 'gifTooLarge', 'other'] as const;
export type ExportFault = (typeof EXPORT_FAULTS)[number];

/** A fault that there is a sentence for. `detail` is what the sentence names: a codec, a size. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  constructor(readonly fault: ExportFault, readonly detail = '', cause?: unknown) {
    super(`${fault} ${detail}`, { cause });
  }
}

export interface ExportOptions {
  readonly signal: AbortSignal;
  /** Share that is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Makes files. Rejects with an ExportError, or with the signal's reason when it was cancelled; leaves nothing behind then. */
export interface Exporter {
  run(request: ExportRequest, options: ExportOptions): Promise<ExportedFile[]>;
  /** Which of the kinds that need a codec this browser can make. */
  canMake(kind: ExportKind): Promise<boolean>;
}
