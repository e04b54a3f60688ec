import type { ReadableStretch } from '../core/stretch/stretch-entry.ts';

/** The stretches that are here, and the way to get the others. */
export interface Library {
  /** undefined until it is here. */
  get(stretchId: string): ReadableStretch | undefined;
  /** Gets a stretch; one that is here or on its way is not asked for again, one that failed is. Rejects when it does not come. */
  fetch(stretchId: string): Promise<ReadableStretch>;
}

/** A library with some stretches in it from the start. */
export const createLibrary = (here: readonly ReadableStretch[], fetchStretch: (stretchId: string) => Promise<ReadableStretch>): Library => {
  const shelf = new Map(here.map((one) => [one.id, one]));
  const coming = new Map<string, Promise<ReadableStretch>>();
  const bring = async (stretchId: string): Promise<ReadableStretch> => {
    try {
      const found = await fetchStretch(stretchId);
      shelf.set(stretchId, found);
      return found;
    } finally {
      coming.delete(stretchId);
    }
  };
  return {
    get: (stretchId) => shelf.get(stretchId),
    fetch: (stretchId) => {
      const found = shelf.get(stretchId);
      if (found !== undefined) return Promise.resolve(found);
      const onItsWay = coming.get(stretchId) ?? bring(stretchId);
      if (!shelf.has(stretchId)) coming.set(stretchId, onItsWay);
      return onItsWay;
    },
  };
};
