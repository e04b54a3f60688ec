import { useEffect } from 'react';

declare global {
  interface Window {
    /**
     * How often a part of the page that listens to a store was rendered by React, since the page was opened.
     * For tests: scrubbing and playing inside one phase must not raise it. (React's own Profiler is silent in
     * production builds, and every render here starts from a store, so counting the listeners counts them all.)
     */
    uiRenderCount?: number;
  }
}

export const useRenderCount = (): void => {
  useEffect(() => {
    window.uiRenderCount = (window.uiRenderCount ?? 0) + 1;
  });
};
