import { baseIdOf } from '../core/stretch/variant.ts';
import type { Library } from './library.ts';
import { isReadable, type StageStore } from './stage.ts';

/** Most stretches that are fetched unasked: a class room's worth, some kilobytes each; of a large library the rest waits until it is picked. */
export const MOST_AHEAD = 12;

export interface FetchAheadInput {
  readonly stage: StageStore;
  readonly library: Library;
  /** The window, or what a test puts in its place; browsers without idle callbacks fetch when asked. */
  readonly page: { readonly requestIdleCallback?: (run: () => void) => unknown; readonly navigator: object };
}

/** The visitor asks for less data: nothing is fetched unasked. */
export const savesData = (navigator: object): boolean => {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
};

/** What is fetched unasked, in the order of likelihood: other holds of the stretch on show, then other stretches. */
export const aheadOf = (shown: string | null, ids: readonly string[]): string[] => {
  const isNear = (id: string): boolean => shown !== null && baseIdOf(id) === baseIdOf(shown);
  const others = ids.filter((id) => id !== shown);
  return [...others.filter(isNear), ...others.filter((id) => !isNear(id))].slice(0, MOST_AHEAD);
};

/** After the first picture, when nothing else is to do: fetches the other stretches one by one, so that picking one shows it at once. */
export const fetchAhead = ({ stage, library, page }: FetchAheadInput): void => {
  if (savesData(page.navigator)) return;
  const { stretchId, stretches } = stage.getState();
  const ids = aheadOf(stretchId, stretches.filter(isReadable).map(({ id }) => id));
  const next = (): void => {
    const id = ids.shift();
    if (id === undefined) return;
    // One that does not come is asked for again when it is picked, and told then.
    void library.fetch(id).then(later, later);
  };
  const later = (): void => {
    page.requestIdleCallback?.(next);
  };
  later();
};
