import type { Side } from '../core/anatomy/bones.ts';
import type { MotionFile } from '../core/motion/motion-file.ts';
import type { RigFile } from '../core/rig/rig-file.ts';
import type { Stretch } from '../core/stretch/stretch.ts';
import type { PlaybackStore } from '../state/playback.ts';
import { onDemand } from '../state/on-demand.ts';
import { POSE_TEXT_ID, type StageStore } from '../state/stage.ts';
import type { ViewStore } from '../state/view.ts';
import { onDoubleTap } from './camera/double-tap.ts';
import { createThree, DENSEST, type Three } from './create-renderer.ts';
import { createDirector, type Director } from './director.ts';
import { countBytes } from './figures/count-bytes.ts';
import { loadFigure } from './figures/load-figure.ts';
import { createFrameLoop } from './loop/frame-loop.ts';
import { watchContext } from './loop/watch-context.ts';
import { densityShare, QUALITY_STEPS, type QualityStep } from './quality/pace.ts';
import { followQuality, type FollowedQuality } from './quality/follow-quality.ts';
import { followLightSkins } from './quality/follow-light-skins.ts';
import { createSceneHandle, type SceneListener } from './scene-handle.ts';

export interface FigureSource {
  /** Fetches the GLB, or hands on what is on its way. */
  readonly ask: () => Promise<Response>;
  /** Of the light skin, which quick and small pictures are drawn with. */
  readonly lightUrl: string;
  readonly rig: RigFile;
}

export interface StageInput {
  /** Gets the canvas and the layer of labels; must be positioned and have a size. */
  readonly container: HTMLElement;
  readonly playback: PlaybackStore;
  readonly view: ViewStore;
  readonly stage: StageStore;
  readonly figures: Readonly<Record<'person' | 'helper', FigureSource>>;
  readonly listener?: SceneListener | undefined;
  /** Set where pictures are made for a file: drawn only when they are asked for, at a density of their own. */
  readonly output?: { readonly density: number; readonly isTransparent: boolean } | undefined;
}

export interface MountedStage {
  show(stretch: Stretch, side: Side, motion: MotionFile | undefined): void;
  setCanvasLabel(label: string): void;
  unmount(): void;
}

const createElements = (container: HTMLElement): { canvas: HTMLCanvasElement; labelLayer: HTMLElement } => {
  const canvas = document.createElement('canvas');
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-describedby', POSE_TEXT_ID);
  canvas.style.cssText = 'display: block; position: absolute; inset: 0; width: 100%; height: 100%;';
  const labelLayer = document.createElement('div');
  labelLayer.style.cssText = 'position: absolute; inset: 0; overflow: hidden; pointer-events: none;';
  container.append(canvas, labelLayer);
  return { canvas, labelLayer };
};

interface FollowedSize {
  /** Draws as densely as a step says from now on; the picture is empty until it is drawn anew. */
  setStep(step: QualityStep): void;
  stop(): void;
}

/** Keeps the picture as large and as dense as its place, and draws at once, so that a resized canvas never shows blank. */
const followSize = (container: HTMLElement, { renderer }: Three, director: Director, density: () => number): FollowedSize => {
  let last = '';
  let step: QualityStep = QUALITY_STEPS[0];
  const share = (): number => densityShare(step, Math.max(container.clientWidth * container.clientHeight, 1) * density() ** 2);
  const fit = (): void => {
    const width = Math.max(container.clientWidth, 1);
    const height = Math.max(container.clientHeight, 1);
    const key = `${width} ${height} ${density()}`;
    if (last === key) return;
    last = key;
    renderer.setPixelRatio(share() * density());
    renderer.setSize(width, height, false);
    director.resize(width, height);
    director.tick(0);
  };
  const observer = new ResizeObserver(fit);
  observer.observe(container);
  // Another display, another density, the same size.
  window.addEventListener('resize', fit);
  fit();
  return {
    setStep: (next) => {
      step = next;
      renderer.setPixelRatio(share() * density());
    },
    stop: () => {
      observer.disconnect();
      window.removeEventListener('resize', fit);
    },
  };
};

/** Arrow keys orbit, + and - zoom, on the focused canvas only; they do not reach the page's own shortcuts. */
const followKeys = (canvas: HTMLCanvasElement, { cameraRig }: Director): void => {
  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !cameraRig.handleKey(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  });
};

/** Builds the scene in an element: fetches the figures, starts the loop (on demand), follows size, context and stores. */
export const mountStage = ({ container, playback, view, stage, figures, listener, output }: StageInput): MountedStage => {
  const { canvas, labelLayer } = createElements(container);
  const stops: (() => void)[] = [];
  let director: Director | null = null;
  let wanted: { stretch: Stretch; side: Side; motion: MotionFile | undefined } | null = null;
  let isMounted = true;
  let quality: FollowedQuality | null = null;
  const loop = createFrameLoop((deltaSeconds) => {
    if (output !== undefined) return;
    quality?.begin();
    director?.tick(deltaSeconds);
    quality?.end();
  });
  const { invalidate } = loop;
  const setCanvasLabel = (label: string): void => canvas.setAttribute('aria-label', label);

  const fail = (status: 'failed' | 'unsupported', cause: unknown): void => {
    if (!isMounted) return;
    stage.getState().setSceneStatus(status);
    listener?.onError(cause instanceof Error ? cause : new Error(String(cause)));
  };
  const start = async (): Promise<void> => {
    const counted = countBytes(Object.keys(figures).length, stage.getState().setArrived);
    const loading = Promise.all([loadFigure('person', figures.person.ask, counted), loadFigure('helper', figures.helper.ask, counted)]);
    loading.catch(() => undefined);
    let three: Three;
    try {
      three = createThree(canvas, output?.isTransparent);
    } catch (cause) {
      fail('unsupported', cause);
      return;
    }
    const { renderer } = three;
    stops.push(() => {
      renderer.dispose();
      // One that the device took away is gone already.
      if (!renderer.getContext().isContextLost()) renderer.forceContextLoss();
    });
    stops.push(watchContext(canvas, stage, invalidate));
    const [person, helper] = await loading;
    if (!isMounted) return;
    const skins = followLightSkins({ view, figures: { person: { figure: person, url: figures.person.lightUrl }, helper: { figure: helper, url: figures.helper.lightUrl } } });
    director = createDirector({
      three, labelLayer, playback, view, skins, invalidate, isTransparent: output?.isTransparent ?? false,
      figures: { person: { figure: person, rig: figures.person.rig }, helper: { figure: helper, rig: figures.helper.rig } },
    });
    stops.push(director.dispose);
    const handle = createSceneHandle({ three, director, invalidate });
    const stop = handle.onRender(() => {
      stop();
      stage.getState().setSceneStatus('ready');
      listener?.onReady(handle);
    });
    followKeys(canvas, director);
    stops.push(onDoubleTap(canvas, director.centreAt));
    const presses = onDemand(() => import('./press/follow-presses.ts'), ({ followPresses }) => {
      if (isMounted) stops.push(followPresses({ canvas, three, figures: { person: person.group, helper: helper.group }, frameOf: () => handle.frame, view, stage, onRender: handle.onRender }));
    });
    stops.push(view.subscribe((s) => s.asking, (isAsking) => isAsking && presses(), { fireImmediately: true }));
    if (wanted !== null) director.show(wanted.stretch, wanted.side, wanted.motion);
    const size = followSize(container, three, director, () => output?.density ?? Math.min(window.devicePixelRatio, DENSEST));
    quality = followQuality({
      view, gl: renderer.getContext() as WebGL2RenderingContext, isAsked: () => loop.isAsked, invalidate,
      onStep: (step) => {
        size.setStep(step);
        skins.setLight(step.isLight);
        three.edges.setOn(step.isSmooth);
        director?.setShadowShare(step.shadow);
      },
    });
    stops.push(size.stop, quality.dispose);
  };
  start().catch((cause: unknown) => fail('failed', cause));

  return {
    show: (stretch, side, motion) => {
      wanted = { stretch, side, motion };
      director?.show(stretch, side, motion);
    },
    setCanvasLabel,
    unmount: () => {
      isMounted = false;
      loop.stop();
      // Last made, first undone.
      for (const stop of stops.reverse()) stop();
      canvas.remove();
      labelLayer.remove();
    },
  };
};
