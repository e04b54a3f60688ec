import type { Side } from '../core/anatomy/bones.ts';
import { phaseIndexAt } from '../core/stretch/timeline.ts';
import { mountStage, type MountedStage } from '../scene/mount-stage.ts';
import type { SceneHandle } from '../scene/scene-handle.ts';
import { followReducedMotion } from '../state/follow-reduced-motion.ts';
import { createPlaybackStore, type PlaybackStore } from '../state/playback.ts';
import { createStageStore, offersOf } from '../state/stage.ts';
import { createViewStore, type ViewStore } from '../state/view.ts';
import { words } from '../words/words.ts';
import { fetchFigures, library, listedStretches } from './shared.ts';
import type { Stretch } from '../core/stretch/stretch.ts';

/** A stage with its clock, in any element. */
export interface Player {
  readonly playback: PlaybackStore;
  readonly view: ViewStore;
  /** What is on the stage, as declared; null until it is here. */
  readonly stretch: Stretch | null;
  readonly side: Side;
  /** Brings a stretch onto the stage. Rejects when it does not come; a later call wins over an earlier one. */
  show(stretchId: string, side: Side): Promise<void>;
  /** Goes to a time, and resolves once it is drawn. */
  seek(timeSeconds: number): Promise<void>;
  dispose(): void;
}

export interface PlayerInput {
  readonly container: HTMLElement;
  readonly onError: (error: Error) => void;
}

export const createPlayer = ({ container, onError }: PlayerInput): Player => {
  const playback = createPlaybackStore();
  const view = createViewStore({ storage: null });
  const stageStore = createStageStore(offersOf(listedStretches), 'right', (id) => library.get(id) !== undefined);
  const light = window.matchMedia('(prefers-color-scheme: light)');
  const followLight = (): void => view.getState().setLight(light.matches);
  followLight();
  light.addEventListener('change', followLight);
  const stops = [
    () => light.removeEventListener('change', followLight),
    followReducedMotion({ view, playback, query: window.matchMedia('(prefers-reduced-motion: reduce)') }),
  ];
  let isAlive = true;
  let mounted: MountedStage | null = null;
  let handle: SceneHandle | null = null;
  let stretch: Stretch | null = null;
  let side: Side = 'right';
  let asked = 0;
  const mounting = fetchFigures().then((figures) => {
    if (!isAlive) return;
    mounted = mountStage({ container, playback, view, stage: stageStore, figures, listener: { onReady: (ready) => { handle = ready; }, onError } });
    stops.push(mounted.unmount);
  });
  mounting.catch((cause: unknown) => onError(cause instanceof Error ? cause : new Error(String(cause))));
  return {
    playback,
    view,
    get stretch() {
      return stretch;
    },
    get side() {
      return side;
    },
    show: async (stretchId, nextSide) => {
      asked += 1;
      const own = asked;
      const [entry] = await Promise.all([library.fetch(stretchId), mounting]);
      if (own !== asked || !isAlive) return;
      const isNew = stretch?.id !== entry.stretch.id;
      stretch = entry.stretch;
      side = nextSide;
      if (isNew) playback.getState().load(entry.stretch);
      mounted?.show(entry.stretch, nextSide, entry.motions?.[nextSide]);
      mounted?.setCanvasLabel(words.stage.canvas(entry.stretch.title));
    },
    seek: async (timeSeconds) => {
      playback.getState().seek(timeSeconds);
      const scene = handle;
      const wanted = playback.getState().timeSeconds;
      if (scene === null || !playback.getState().paused || scene.lastRenderedTime === wanted) return;
      await new Promise<void>((resolve) => {
        const stop = scene.onRender(() => {
          if (scene.lastRenderedTime !== wanted && playback.getState().timeSeconds === wanted) return;
          stop();
          resolve();
        });
        scene.invalidate();
      });
    },
    dispose: () => {
      isAlive = false;
      for (const stop of stops.reverse()) stop();
    },
  };
};

/** Index of the phase on show. */
export const phaseIndexOf = (playback: PlaybackStore): number => {
  const { phaseStartsSeconds, timeSeconds } = playback.getState();
  return phaseIndexAt(phaseStartsSeconds, timeSeconds);
};
