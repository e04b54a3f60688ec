import type { Side } from '../../core/anatomy/bones.ts';
import type { FigureName } from '../../core/frame/frame.ts';
import type { ReadableStretch } from '../../core/stretch/stretch-entry.ts';
import { phaseIndexAt, phaseStartsSeconds } from '../../core/stretch/timeline.ts';
import { mountStage, type FigureSource, type MountedStage } from '../../scene/mount-stage.ts';
import type { SceneHandle } from '../../scene/scene-handle.ts';
import { ExportError } from '../../state/export-request.ts';
import { createPlaybackStore } from '../../state/playback.ts';
import { createStageStore, type StageStore } from '../../state/stage.ts';
import { createViewStore, type CameraPlace, type ViewStore, type ViewValues } from '../../state/view.ts';
import { paintElement } from './paint-element.ts';
import { createStrip, element } from './strip.ts';

export interface StudioInput {
  readonly entry: ReadableStretch;
  readonly side: Side;
  /** What the page shows: marks, layers, colours, role. */
  readonly view: ViewValues;
  readonly place: CameraPlace;
  /** From where each phase is looked at, in their order; left out: all from `place`. */
  readonly phasePlaces?: readonly CameraPlace[] | undefined;
  /** Of picture and words together, CSS pixels. */
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly density: number;
  readonly isTransparent: boolean;
  readonly hasWords: boolean;
  /** The pixels are read back, picture by picture. */
  readonly isRead: boolean;
  readonly hasMarks: boolean;
  readonly figures: Readonly<Record<FigureName, FigureSource>>;
}

/** A stage of its own, out of sight, for pictures of any moment and size. The page's own goes on meanwhile. */
export interface Studio {
  /** The picture last drawn, with labels and words. */
  readonly canvas: HTMLCanvasElement;
  /** Draws a moment onto the canvas. Throws an ExportError when the graphics were taken away. */
  drawAt(timeSeconds: number): void;
  close(): void;
}

/** Share of a picture's height that its words take, and their size for each pixel of that. */
const WORDS_SHARE = 0.17;
const LETTERS_A_STRIP = 7;
/** Letters are never smaller, pixels. */
const SMALLEST_LETTER = 8;

const viewStoreOf = ({ view, place, hasMarks }: StudioInput): ViewStore => {
  const store = createViewStore({ still: true, storage: null });
  // Its values alone: its commands would lead the page.
  const values: Partial<ViewValues> = Object.fromEntries(Object.entries(view).filter(([, value]) => typeof value !== 'function'));
  store.setState({ ...values, ...place, markersVisible: view.markersVisible && hasMarks, still: true, reducedMotion: true, learnOpen: false, presenting: false });
  return store;
};

const mount = (container: HTMLElement, input: StudioInput, view: ViewStore, stage: StageStore): Promise<{ mounted: MountedStage; handle: SceneHandle }> =>
  new Promise((resolve, reject) => {
    const { entry, side, density, isTransparent, figures } = input;
    const playback = createPlaybackStore();
    playback.getState().load(entry.stretch);
    const mounted = mountStage({
      container, playback, view, stage, figures, output: { density, isTransparent },
      listener: {
        onReady: (handle) => resolve({ mounted, handle }),
        onError: (cause) => {
          const fault = stage.getState().sceneStatus === 'unsupported' ? 'noGraphics' : 'noFile';
          mounted.unmount();
          reject(new ExportError(fault, '', cause));
        },
      },
    });
    mounted.show(entry.stretch, side, entry.motions?.[side]);
  });

const layOut = (input: StudioInput) => {
  const { entry: { stretch }, side, view: { viewerRole }, widthPixels, heightPixels, isTransparent, hasWords } = input;
  const root = element(isTransparent ? 'studio studio--clear' : 'studio');
  root.inert = true;
  root.setAttribute('aria-hidden', 'true');
  root.style.width = `${widthPixels}px`;
  root.style.height = `${heightPixels}px`;
  const place = element('studio-stage');
  root.append(place);
  const wordsPixels = hasWords ? Math.round(WORDS_SHARE * heightPixels) : 0;
  place.style.height = `${heightPixels - wordsPixels}px`;
  const strip = hasWords ? createStrip({ stretch, side, viewerRole }) : null;
  if (strip !== null) {
    strip.element.style.height = `${wordsPixels}px`;
    strip.element.style.boxSizing = 'border-box';
    strip.element.style.fontSize = `${Math.max(wordsPixels / LETTERS_A_STRIP, SMALLEST_LETTER)}px`;
    root.append(strip.element);
  }
  document.body.append(root);
  return { root, place, strip };
};

const canvasOf = ({ widthPixels, heightPixels, density, isRead }: StudioInput): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(widthPixels * density);
  canvas.height = Math.round(heightPixels * density);
  const context = canvas.getContext('2d', { willReadFrequently: isRead });
  if (context === null) throw new ExportError('tooLarge', `${canvas.width} × ${canvas.height}`);
  return { canvas, context };
};

/** A browser quietly draws smaller than asked where the device can't. */
const expectWhole = ({ three: { renderer } }: SceneHandle, canvas: HTMLCanvasElement): void => {
  const gl = renderer.getContext();
  if (gl.drawingBufferWidth !== renderer.domElement.width || gl.drawingBufferHeight !== renderer.domElement.height) {
    throw new ExportError('tooLarge', `${canvas.width} × ${canvas.height}`);
  }
};

export const openStudio = async (input: StudioInput): Promise<Studio> => {
  const stage = createStageStore([], input.side);
  const { canvas, context } = canvasOf(input);
  const { root, place, strip } = layOut(input);
  try {
    await document.fonts.ready;
    const view = viewStoreOf(input);
    const { mounted, handle } = await mount(place, input, view, stage);
    const starts = phaseStartsSeconds(input.entry.stretch);
    let placed: CameraPlace | undefined;
    const takePlace = (timeSeconds: number): void => {
      const next = input.phasePlaces?.[phaseIndexAt(starts, timeSeconds)];
      if (next === undefined || next === placed) return;
      placed = next;
      view.getState().goTo(next);
    };
    const close = (): void => {
      mounted.unmount();
      root.remove();
      // Gives the memory back at once.
      canvas.width = 0;
    };
    try {
      expectWhole(handle, canvas);
    } catch (fault) {
      close();
      throw fault;
    }
    return {
      canvas,
      drawAt: (timeSeconds) => {
        strip?.show(timeSeconds);
        takePlace(timeSeconds);
        handle.drawAt(timeSeconds);
        if (handle.three.renderer.getContext().isContextLost()) throw new ExportError('graphicsLost');
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, canvas.width, canvas.height);
        context.scale(input.density, input.density);
        paintElement(context, root);
      },
      close,
    };
  } catch (fault) {
    root.remove();
    throw fault;
  }
};
