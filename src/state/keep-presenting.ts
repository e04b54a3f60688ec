import type { ViewStore } from './view.ts';

/** At the end of an address: the page presents. */
const PRESENT_HASH = '#present';

export interface PresentingKeeperInput {
  readonly view: ViewStore;
  /** The check before the first stretch was answered today: it comes before a class sees anything. */
  readonly isChecked: boolean;
  /** The window, or what a test puts in its place. */
  readonly page: Pick<Window, 'history' | 'location' | 'addEventListener' | 'removeEventListener'>;
}

/**
 * Keeps in the address that the page presents, so that it does so again after it was loaded anew: some clickers send F5 for
 * "start the show". Never written on a page that stands still. Returns how to stop.
 */
export const keepPresenting = ({ view, isChecked, page }: PresentingKeeperInput): (() => void) => {
  if (page.location.hash === PRESENT_HASH && (isChecked || view.getState().still)) view.getState().setPresenting(true);
  if (view.getState().still) return () => {};
  const write = (): void => {
    const { presenting } = view.getState();
    const { pathname, search, hash } = page.location;
    if (presenting === (hash === PRESENT_HASH)) return;
    try {
      page.history.replaceState(page.history.state, '', `${pathname}${search}${presenting ? PRESENT_HASH : ''}`);
    } catch {
      // Refused (too many, or a sandboxed page): loaded anew it shows the page, all else works.
    }
  };
  write();
  const stop = view.subscribe((s) => s.presenting, write);
  // Back to an address of before.
  page.addEventListener('popstate', write);
  return () => {
    stop();
    page.removeEventListener('popstate', write);
  };
};
