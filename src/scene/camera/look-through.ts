import type { FigureName } from '../../core/frame/frame.ts';
import type { Stretch } from '../../core/stretch/stretch.ts';
import type { CameraName, ViewState } from '../../state/view.ts';

/** Whose body a prepared view of a stretch looks through; null for nobody's. */
export const lookedThrough = (camera: CameraName, { lookThrough }: Pick<Stretch, 'lookThrough'>): FigureName | null => {
  if (camera === 'left' || camera === 'right' || camera === 'helper-eyes' || camera === 'person-eyes') return null;
  return lookThrough?.[camera] ?? null;
};

/** The view with the body seen through that the stretch wants for it; from near by, or without such a wish, as chosen. */
export const lookThrough = (state: ViewState, stretch: Stretch | null): ViewState => {
  const whom = stretch === null || state.lookAt !== null ? null : lookedThrough(state.camera, stretch);
  if (whom === null) return state;
  return whom === 'helper' ? { ...state, helperSeeThrough: true } : { ...state, personSeeThrough: true };
};
