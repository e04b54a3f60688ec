import type { Side } from '../core/anatomy/bones.ts';
import type { Shortfall } from '../core/frame/find-shortfalls.ts';
import type { ExportWish } from '../state/export-defaults.ts';
import type { ExportedFile } from '../state/export-request.ts';
import type { Three } from '../scene/create-renderer.ts';
import type { FrameData } from './frame-data.ts';

/**
 * `window.viewer`: the page for programs and tests. Seconds, metres, degrees; world axes (Y up, the person faces +Z,
 * +X is the person's left).
 */
export interface Viewer {
  /** Resolves when the first frame with both figures is drawn; rejects with an Error that says why there will be none. */
  readonly ready: Promise<void>;
  /** Ids of the stretches that can be shown. */
  readonly stretches: readonly string[];
  /** Id of the stretch on the stage; null when no file could be read. */
  readonly stretch: string | null;
  /** Of the bent knee or of the turn, as the stretch means it. */
  readonly side: Side;
  /**
   * Hands and feet that do not get to their places, each at its worst moment; empty when all do. null until that was
   * looked for: some tenths of a second after the first picture, and after each change of stretch or side.
   */
  readonly shortfalls: readonly Shortfall[] | null;
  /** Id of the mistake that the figures do in the place of the stretch, in the self-test alone; null: they do the stretch. */
  readonly mistake: string | null;
  readonly currentTime: number;
  readonly duration: number;
  readonly paused: boolean;
  play(): void;
  pause(): void;
  /** Goes to a time (clamped) and resolves once that frame is on the screen. */
  seek(timeSeconds: number): Promise<void>;
  /** Shows another stretch or side, and resolves once its frame is on the screen; rejects when its file does not come. */
  load(stretchId: string, side?: Side): Promise<void>;
  /** Frames drawn so far. */
  readonly renderCount: number;
  /** Time of the frame last drawn; null before the first. */
  readonly lastRenderedTime: number | null;
  /** Solves a time and writes it to the scene, without drawing (for benchmarks). */
  update(timeSeconds: number): void;
  /** Draws the scene as it stands, now (for benchmarks). */
  draw(): void;
  /**
   * Makes files of a stretch: what is not named is as it is on the page. Its blobs belong to the caller. Rejects with an Error
   * in words.
   */
  export(request: ExportWish, onProgress?: (share: number) => void): Promise<ExportedFile[]>;
  /** The frame last solved, as plain data; null before the first. */
  readonly frame: FrameData | null;
  /** Scene, camera and renderer; null before `ready`. */
  readonly three: Three | null;
}
