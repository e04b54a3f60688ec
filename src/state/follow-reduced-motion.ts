import type { ViewStore } from './view.ts';

/** Keeps the view's `reducedMotion` at what the system asks for, also when that changes. Returns how to stop. */
export const followReducedMotion = (view: ViewStore, query: MediaQueryList): (() => void) => {
  const follow = (): void => view.getState().setReducedMotion(query.matches);
  follow();
  query.addEventListener('change', follow);
  return () => query.removeEventListener('change', follow);
};
