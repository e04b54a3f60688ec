import { clampTimeSeconds } from '../core/stretch/timeline.ts';
import type { SceneHandle, SceneListener } from '../scene/scene-handle.ts';
import type { PlaybackStore } from '../state/playback.ts';
import type { Exporter } from '../state/export-request.ts';
import { requestOf } from '../state/export-defaults.ts';
import type { Library } from '../state/library.ts';
import { isReadable, type StageStore } from '../state/stage.ts';
import type { ViewStore } from '../state/view.ts';
import { frameData } from './frame-data.ts';
import type { Viewer } from './viewer.ts';

declare global {
  interface Window {
    viewer?: Viewer;
  }
}

export interface ViewerInput {
  readonly playback: PlaybackStore;
  readonly view: ViewStore;
  readonly stage: StageStore;
  /** Brings what makes files. */
  readonly fetchExporter: () => Promise<Exporter>;
  readonly library: Pick<Library, 'fetch'>;
  /** The window, or what a test puts in its place. */
  readonly target?: { viewer?: Viewer };
}

/** Puts `viewer` on the window at once, and returns the listener to give to the stage. */
export const installViewer = ({ playback, view, stage, library, fetchExporter, target = window }: ViewerInput): SceneListener => {
  let scene: SceneHandle | null = null;
  let resolveReady: () => void = () => undefined;
  let rejectReady: (error: Error) => void = () => undefined;
  const ready = new Promise<void>((resolve, reject) => {
    resolveReady = resolve;
    rejectReady = reject;
  });
  // Whoever asks gets the error; nobody asking is no error of its own.
  ready.catch(() => undefined);

  /** Resolves after the next drawn frame that `isThere` accepts. */
  const drawn = async (isThere: (handle: SceneHandle) => boolean): Promise<void> => {
    await ready;
    const handle = scene;
    if (handle === null) return;
    await new Promise<void>((resolve) => {
      const stop = handle.onRender(() => {
        if (!isThere(handle)) return;
        stop();
        resolve();
      });
      handle.invalidate();
      // A hidden page gets no animation frames: draw at once.
      if (document.hidden) {
        handle.update(playback.getState().timeSeconds);
        handle.draw();
      }
    });
  };
  const seek = async (timeSeconds: number): Promise<void> => {
    const { seek: go, durationSeconds } = playback.getState();
    const wanted = clampTimeSeconds(timeSeconds, durationSeconds);
    go(wanted);
    // While it plays, the clock is already further on when the frame is drawn.
    await drawn(({ lastRenderedTime }) => lastRenderedTime === wanted || !playback.getState().paused || playback.getState().timeSeconds !== wanted);
  };

  target.viewer = {
    ready,
    get stretches() {
      return stage.getState().stretches.filter(isReadable).map(({ id }) => id);
    },
    get stretch() {
      return stage.getState().stretchId;
    },
    get side() {
      return stage.getState().side;
    },
    get shortfalls() {
      return stage.getState().shortfalls;
    },
    get mistake() {
      return stage.getState().mistake?.id ?? null;
    },
    get currentTime() {
      return playback.getState().timeSeconds;
    },
    get duration() {
      return playback.getState().durationSeconds;
    },
    get paused() {
      return playback.getState().paused;
    },
    play: () => playback.getState().play(),
    pause: () => playback.getState().pause(),
    seek,
    load: async (stretchId, side = stage.getState().side) => {
      if (!stage.getState().stretches.some((offer) => offer.id === stretchId && isReadable(offer))) {
        throw new Error(`There is no stretch "${stretchId}". There are: ${target.viewer?.stretches.join(', ')}.`);
      }
      await library.fetch(stretchId);
      stage.getState().show(stretchId, side);
      await drawn(({ shown }) => shown?.id === stretchId && shown.side === side);
    },
    get renderCount() {
      return scene?.renderCount ?? 0;
    },
    get lastRenderedTime() {
      return scene === null || Number.isNaN(scene.lastRenderedTime) ? null : scene.lastRenderedTime;
    },
    update: (timeSeconds) => scene?.update(timeSeconds),
    draw: () => scene?.draw(),
    export: async (wish, onProgress = () => undefined) => {
      const exporter = await fetchExporter();
      const canvas = scene?.three.renderer.domElement;
      const pictureSize = [canvas?.clientWidth ?? 0, canvas?.clientHeight ?? 0] as const;
      const request = requestOf(wish, { playback: playback.getState(), view: view.getState(), stage: stage.getState(), pictureSize });
      return await exporter.run(request, { signal: new AbortController().signal, onProgress });
    },
    get frame() {
      return scene?.frame == null ? null : frameData(scene.frame);
    },
    get three() {
      return scene?.three ?? null;
    },
  };
  return {
    onReady: (handle) => {
      scene = handle;
      resolveReady();
    },
    onError: rejectReady,
  };
};
