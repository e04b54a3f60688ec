import type { ViewStore } from './view.ts';

export interface ColoursInput {
  readonly view: ViewStore;
  /** Whether the system asks for light colours. */
  readonly systemIsLight: MediaQueryList;
  /** The page's root, which the stylesheet reads `data-colours` of. */
  readonly root: HTMLElement;
}

/** Keeps page and picture in the colours that were chosen, or that the system has, also when those change. Returns how to stop. */
export const followColours = ({ view, systemIsLight, root }: ColoursInput): (() => void) => {
  const follow = (): void => {
    const { colours } = view.getState();
    const isLight = colours === 'system' ? systemIsLight.matches : colours === 'light';
    root.dataset['colours'] = isLight ? 'light' : 'dark';
    view.getState().setLight(isLight);
  };
  follow();
  systemIsLight.addEventListener('change', follow);
  const stop = view.subscribe((s) => s.colours, follow);
  return () => {
    systemIsLight.removeEventListener('change', follow);
    stop();
  };
};
