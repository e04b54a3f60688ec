import { createContext, use } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { Stores } from '../state/create-stores.ts';
import { useRenderCount } from './render-count.ts';

export const StoresContext = createContext<Stores | null>(null);

export const useStores = (): Stores => {
  const stores = use(StoresContext);
  if (stores === null) throw new Error('The page’s parts need a StoresContext around them.');
  return stores;
};

/** A slice of a store, and a render when it changes. Never for the time: that goes to the DOM by `useTimeEffect`. */
export const useSlice = <State, Slice>(store: StoreApi<State>, select: (state: State) => Slice): Slice => {
  useRenderCount();
  return useStore(store, select);
};
