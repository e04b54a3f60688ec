import type { Side } from '../core/anatomy/bones.ts';
import type { Frame } from '../core/frame/frame.ts';
import type { Three } from './create-renderer.ts';
import type { Director } from './director.ts';

/** What programs may know and do about the running scene (see `src/viewer`). */
export interface SceneHandle {
  readonly three: Three;
  /** The frame last solved. */
  readonly frame: Frame | null;
  /** What the frame is of; null before the first. */
  readonly shown: { readonly id: string; readonly side: Side } | null;
  /** Frames drawn so far. */
  readonly renderCount: number;
  /** Time of the frame last drawn, seconds; NaN before the first. */
  readonly lastRenderedTime: number;
  /** Solves a time and writes it to the scene, without drawing. */
  update(timeSeconds: number): void;
  /** Draws the scene as it stands, now. */
  draw(): void;
  /** Draws a moment whole: solved, the camera where it belongs, marks and labels in place; the clock stays. */
  drawAt(timeSeconds: number): void;
  /** Asks for a frame. */
  invalidate(): void;
  /** Calls back after each drawn frame. Returns how to stop. */
  onRender(listener: () => void): () => void;
}

/** Where a scene reports to. */
export interface SceneListener {
  /** The first frame with both figures is drawn. */
  onReady(handle: SceneHandle): void;
  onError(error: Error): void;
}

export interface SceneHandleInput {
  readonly three: Three;
  readonly director: Director;
  readonly invalidate: () => void;
}

/** Makes the handle of a scene, which counts every drawn frame, whoever drew it. */
export const createSceneHandle = ({ three, director, invalidate }: SceneHandleInput): SceneHandle => {
  const listeners = new Set<() => void>();
  let renderCount = 0;
  let lastRenderedTime = NaN;
  three.scene.onAfterRender = (_renderer, _scene, camera) => {
    const { frame } = director;
    // Views beside the main one are part of the same drawn frame.
    if (frame === null || camera !== three.camera) return;
    renderCount += 1;
    lastRenderedTime = frame.timeSeconds;
    for (const listener of listeners) listener();
  };
  return {
    three,
    get frame() {
      return director.frame;
    },
    get shown() {
      return director.shown;
    },
    get renderCount() {
      return renderCount;
    },
    get lastRenderedTime() {
      return lastRenderedTime;
    },
    update: director.update,
    draw: director.draw,
    drawAt: director.drawAt,
    invalidate,
    onRender: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
