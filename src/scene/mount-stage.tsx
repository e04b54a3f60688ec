import { createRoot, type RootState } from '@react-three/fiber';
import { Color, NeutralToneMapping, PerspectiveCamera, WebGLRenderer } from 'three';
import type { Side } from '../core/anatomy/bones.ts';
import type { RigFile } from '../core/rig/rig-file.ts';
import type { Stretch } from '../core/stretch/stretch.ts';
import type { PlaybackStore } from '../state/playback.ts';
import type { StageStore } from '../state/stage.ts';
import type { ViewStore } from '../state/view.ts';
import { OUTSIDE_FIELD_OF_VIEW } from './camera/presets.ts';
import { createDirector, type Director, type Three } from './director.ts';
import { loadFigure } from './figures/load-figure.ts';
import { watchContext } from './loop/watch-context.ts';
import { BACKGROUND } from './room/palette.ts';
import { Room } from './room/room.tsx';
import type { SceneHandle, SceneListener } from './scene-handle.ts';

/** Densest pictures that are drawn, device pixels for a CSS pixel: above, nobody sees the difference, and it costs. */
const DENSEST = 2;
const NEAR_METRES = 0.05;
const FAR_METRES = 40;
/** Light of the whole picture: skin at mid tone under the key light. */
const EXPOSURE = 1;

export interface FigureSource {
  /** Of the GLB. */
  readonly url: string;
  readonly rig: RigFile;
}

export interface StageInput {
  /** Gets the canvas and the layer of labels; must be positioned and have a size. */
  readonly container: HTMLElement;
  readonly playback: PlaybackStore;
  readonly view: ViewStore;
  readonly stage: StageStore;
  readonly figures: Readonly<Record<'person' | 'helper', FigureSource>>;
  /** What the picture is, for screen readers. */
  readonly canvasLabel: string;
  readonly listener?: SceneListener | undefined;
}

export interface MountedStage {
  show(stretch: Stretch, side: Side): void;
  unmount(): void;
}

const createElements = (container: HTMLElement, label: string): { canvas: HTMLCanvasElement; labelLayer: HTMLElement } => {
  const canvas = document.createElement('canvas');
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  canvas.style.cssText = 'display: block; position: absolute; inset: 0; width: 100%; height: 100%;';
  const labelLayer = document.createElement('div');
  labelLayer.style.cssText = 'position: absolute; inset: 0; overflow: hidden; pointer-events: none;';
  container.append(canvas, labelLayer);
  return { canvas, labelLayer };
};

const handleOf = (three: Three, director: () => Director | null, invalidate: () => void, lastTime: () => number): { handle: SceneHandle; rendered: () => void } => {
  const listeners = new Set<() => void>();
  let renderCount = 0;
  let lastRenderedTime = NaN;
  const handle: SceneHandle = {
    three,
    get frame() {
      return director()?.frame ?? null;
    },
    get shown() {
      return director()?.shown ?? null;
    },
    get renderCount() {
      return renderCount;
    },
    get lastRenderedTime() {
      return lastRenderedTime;
    },
    update: (timeSeconds) => director()?.update(timeSeconds),
    draw: () => director()?.draw(),
    invalidate,
    onRender: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    handle,
    rendered: () => {
      renderCount += 1;
      lastRenderedTime = lastTime();
      for (const listener of listeners) listener();
    },
  };
};

/** Builds the scene in an element: fetches the figures, starts the loop (on demand), follows size, context and stores. */
export const mountStage = ({ container, playback, view, stage, figures, canvasLabel, listener }: StageInput): MountedStage => {
  const { canvas, labelLayer } = createElements(container, canvasLabel);
  const root = createRoot(canvas);
  const camera = new PerspectiveCamera(OUTSIDE_FIELD_OF_VIEW, 1, NEAR_METRES, FAR_METRES);
  const stops: (() => void)[] = [];
  let director: Director | null = null;
  let wanted: { stretch: Stretch; side: Side } | null = null;
  let isMounted = true;
  let state: (() => RootState) | null = null;

  const invalidate = (): void => state?.().invalidate();
  const onFrame = (deltaSeconds: number): void => director?.tick(deltaSeconds);
  const size = (): { width: number; height: number; top: number; left: number } => ({
    width: Math.max(container.clientWidth, 1), height: Math.max(container.clientHeight, 1), top: 0, left: 0,
  });
  const showWanted = (): void => {
    if (wanted === null || state === null) return;
    root.render(<Room props={wanted.stretch.props} onFrame={onFrame} />);
    director?.show(wanted.stretch, wanted.side);
    invalidate();
  };
  const fail = (status: 'failed' | 'unsupported', cause: unknown): void => {
    if (!isMounted) return;
    stage.getState().setSceneStatus(status);
    listener?.onError(cause instanceof Error ? cause : new Error(String(cause)));
  };

  const start = async (): Promise<void> => {
    const loading = Promise.all([loadFigure('person', figures.person.url), loadFigure('helper', figures.helper.url)]);
    loading.catch(() => undefined);
    try {
      await root.configure({
        camera, size: size(), frameloop: 'demand', dpr: [1, DENSEST], shadows: 'percentage', flat: true, scene: { background: new Color(BACKGROUND) },
        gl: (defaults) => new WebGLRenderer({ ...(defaults as object), canvas, antialias: true, alpha: false }),
      });
    } catch (cause) {
      fail('unsupported', cause);
      return;
    }
    if (!isMounted) return;
    const store = root.render(<Room props={wanted?.stretch.props ?? []} onFrame={onFrame} />);
    state = () => store.getState();
    const { gl: renderer, scene } = state();
    renderer.toneMapping = NeutralToneMapping;
    renderer.toneMappingExposure = EXPOSURE;
    stops.push(watchContext(canvas, stage, invalidate));
    const [person, helper] = await loading;
    if (!isMounted) return;
    const three: Three = { scene, camera, renderer };
    const { handle, rendered } = handleOf(three, () => director, invalidate, () => director?.frame?.timeSeconds ?? NaN);
    director = createDirector({
      three, labelLayer, playback, view, invalidate,
      figures: { person: { figure: person, rig: figures.person.rig }, helper: { figure: helper, rig: figures.helper.rig } },
    });
    followSize();
    let isReady = false;
    scene.onAfterRender = () => {
      if (director?.frame == null) return;
      rendered();
      if (isReady) return;
      isReady = true;
      stage.getState().setSceneStatus('ready');
      listener?.onReady(handle);
    };
    showWanted();
  };
  const followSize = (): void => {
    const fit = (): void => {
      const { width, height } = size();
      state?.().setSize(width, height);
      director?.resize(width, height);
      invalidate();
    };
    const observer = new ResizeObserver(fit);
    observer.observe(container);
    stops.push(() => observer.disconnect());
    fit();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || director?.cameraRig.handleKey(event.key) !== true) return;
    event.preventDefault();
    event.stopPropagation();
  };
  canvas.addEventListener('keydown', onKey);
  start().catch((cause: unknown) => fail('failed', cause));

  return {
    show: (stretch, side) => {
      wanted = { stretch, side };
      showWanted();
    },
    unmount: () => {
      isMounted = false;
      for (const stop of stops) stop();
      director?.dispose();
      root.unmount();
      canvas.remove();
      labelLayer.remove();
    },
  };
};
