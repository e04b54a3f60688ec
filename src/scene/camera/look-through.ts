import type { FigureName } from '../../core/frame/frame.ts';
import type { Stretch } from '../../core/stretch/stretch.ts';
import type { CameraName, ViewState } from '../../state/view.ts';

/** Whose body a prepared view of a stretch looks through; null for nobody's. */
export const lookedThrough = (camera: CameraName, { lookThrough }: Pick<Stretch, 'lookThrough'>): FigureName | null => {
  if (camera === 'left' || camera === 'right' || camera === 'helper-eyes' || camera === 'person-eyes') return null;
  return lookThrough?.[camera] ?? null;
};

/** A view as it is drawn. */
export interface DrawnView {
  readonly view: ViewState;
  /** Whose forearms and hands stay whole though the body is seen through; null for nobody's. */
  readonly forearmsOf: FigureName | null;
}

/** The view with the body seen through that the stretch wants for it, but for what touches; from near by, or without such a wish, as chosen. */
export const lookThrough = (view: ViewState, stretch: Stretch | null): DrawnView => {
  const whom = stretch === null || view.lookAt !== null ? null : lookedThrough(view.camera, stretch);
  const isSwitchedOn = whom === 'helper' ? view.helperSeeThrough : view.personSeeThrough;
  if (whom === null || isSwitchedOn) return { view, forearmsOf: null };
  return { view: whom === 'helper' ? { ...view, helperSeeThrough: true } : { ...view, personSeeThrough: true }, forearmsOf: whom };
};
