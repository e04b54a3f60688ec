import type { Frame } from '../../core/frame/frame.ts';
import type { FrameSolver } from '../../core/frame/solve-frame.ts';
import type { ViewState } from '../../state/view.ts';
import type { Three } from '../create-renderer.ts';
import type { Labelled } from '../labels/labels.ts';
import type { Markers } from '../markers/markers.ts';
import { mainWidth } from './layout.ts';
import type { LightSkins } from '../quality/follow-light-skins.ts';
import { createSideViews } from './side-views.ts';

/** The stage's views: the main one, and those beside it. */
export interface Views {
  /** Width that the main view has, CSS pixels. */
  readonly mainWidth: number;
  resize(width: number, height: number): void;
  /** Takes what is asked for; true where the main view's width has changed. */
  apply(view: ViewState): boolean;
  /** Another stretch or side is on the stage. */
  show(solver: FrameSolver, balls: readonly number[], labelled: Labelled): void;
  /** Measures the labels' words again. */
  measure(): void;
  /** Lays the views out where that is due: before the frame is solved. */
  prepare(): void;
  /** Draws the main view, then the others. */
  draw(frame: Frame | null, markers: Markers | null): void;
  dispose(): void;
}

export const followViews = ({ renderer, scene, camera, edges }: Three, layer: HTMLElement, skins: LightSkins): Views => {
  const side = createSideViews(layer);
  let isOld = true;
  let [width, height, main] = [1, 1, 1];
  let view: ViewState | null = null;
  let shown: { solver: FrameSolver; balls: readonly number[]; labelled: Labelled } | null = null;
  const fit = (): boolean => {
    const next = mainWidth(view?.views ?? 'one', width);
    const hasChanged = next !== main;
    main = next;
    isOld = true;
    return hasChanged;
  };
  return {
    get mainWidth() {
      return main;
    },
    resize: (nextWidth, nextHeight) => {
      [width, height] = [nextWidth, nextHeight];
      fit();
    },
    apply: (next) => {
      const isSame = view?.views === next.views && view.camera === next.camera;
      view = next;
      side.setLabels(next.markersVisible && next.labelsVisible, next.labelsLarge);
      return isSame ? false : fit();
    },
    show: (solver, balls, labelled) => {
      shown = { solver, balls, labelled };
      isOld = true;
    },
    measure: () => side.measure(),
    prepare: () => {
      if (!isOld || shown === null || view === null) return;
      side.arrange({ views: view.views, camera: view.camera, main, width, height, ...shown });
      isOld = false;
    },
    draw: (frame, markers) => {
      const hasSides = main < width;
      edges.begin();
      renderer.setScissorTest(hasSides);
      renderer.setViewport(0, 0, main, height);
      renderer.setScissor(0, 0, main, height);
      renderer.render(scene, camera);
      if (hasSides && frame !== null && markers !== null) {
        skins.setSmall(true);
        side.draw(renderer, scene, frame, markers);
        skins.setSmall(false);
      }
      edges.end();
    },
    dispose: () => side.dispose(),
  };
};
