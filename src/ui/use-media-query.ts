import { useSyncExternalStore } from 'react';
import { useRenderCount } from './render-count.ts';

/** Whether a media query holds, live. */
export const useMediaQuery = (query: string): boolean => {
  useRenderCount();
  return useSyncExternalStore(
    (onChange) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => window.matchMedia(query).matches,
  );
};
