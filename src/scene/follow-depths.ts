import type { Scene } from 'three';
import type { FigureName } from '../core/frame/frame.ts';
import type { FrameSolver } from '../core/frame/solve-frame.ts';
import { onDemand } from '../state/on-demand.ts';
import type { ViewState } from '../state/view.ts';
import type { Figure } from './figures/figure.ts';
import type { LookingDeeper } from './looking-deeper.ts';

export interface DepthsInput {
  readonly scene: Scene;
  readonly figures: Readonly<Record<FigureName, Figure>>;
  /** Makes a solver of what is on the stage, for moments that are not on show; null before there is a stretch. */
  readonly makeSolver: () => FrameSolver | null;
  /** Asks for a frame. */
  readonly invalidate: () => void;
}

/** See-through bodies, the bones, and other moments faintly: switched, and fetched when first switched on. */
export interface Depths {
  /** Takes the switches, and whose forearms stay whole where the body is seen through. */
  apply(view: ViewState, forearmsOf: FigureName | null): void;
  /** Another stretch or side is on the stage. */
  show(): void;
  /** Takes the time on show, once for each frame. */
  tick(timeSeconds: number): void;
  dispose(): void;
}

const SWITCH_OF_GHOST = { start: 'ghostStart', previous: 'ghostPrevious', next: 'ghostNext' } as const;
const KINDS = ['start', 'previous', 'next'] as const;

export const followDepths = ({ scene, figures, makeSolver, invalidate }: DepthsInput): Depths => {
  let deeper: LookingDeeper | null = null;
  let isSolverOld = true;
  let view: ViewState | null = null;
  const hasGhost = (): boolean => view !== null && KINDS.some((kind) => view?.[SWITCH_OF_GHOST[kind]] === true);

  const needsSolver = (): boolean => hasGhost() || view?.pathVisible === true;

  const update = (): void => {
    if (deeper === null || view === null) return;
    deeper.skeleton.setVisible(view.skeletonVisible);
    deeper.path.group.visible = view.pathVisible;
    if (needsSolver() && isSolverOld) {
      const solver = makeSolver();
      if (solver === null) return;
      deeper.ghosts.show(solver);
      deeper.path.show(solver);
      isSolverOld = false;
    }
    for (const kind of KINDS) deeper.ghosts.setShown(kind, view[SWITCH_OF_GHOST[kind]]);
    invalidate();
  };
  const fetchDeeper = onDemand(() => import('./looking-deeper.ts'), ({ lookDeeper }) => {
    deeper = lookDeeper(figures);
    scene.add(deeper.ghosts.group, deeper.path.group);
    update();
  });
  return {
    apply: (next, forearmsOf) => {
      view = next;
      figures.person.setSeeThrough(next.personSeeThrough, forearmsOf === 'person');
      figures.helper.setSeeThrough(next.helperSeeThrough, forearmsOf === 'helper');
      if (next.skeletonVisible || needsSolver()) fetchDeeper();
      update();
    },
    show: () => {
      isSolverOld = true;
      update();
    },
    tick: (timeSeconds) => deeper?.ghosts.apply(timeSeconds),
    dispose: () => {
      deeper?.ghosts.dispose();
      deeper?.path.dispose();
      deeper?.skeleton.dispose();
    },
  };
};
