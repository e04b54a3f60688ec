import type { Frame } from '../core/frame/frame.ts';

/** The frame that was drawn last, for whoever writes it into the page: told each time, never kept by React. */
export interface ShownFrame {
  /** Owned by the solver and overwritten by the next solve; null before the first picture. */
  readonly current: Frame | null;
  publish(frame: Frame | null): void;
  /** Calls back after each drawn frame. Returns how to stop. */
  subscribe(listener: (frame: Frame) => void): () => void;
}

export const createShownFrame = (): ShownFrame => {
  const listeners = new Set<(frame: Frame) => void>();
  let current: Frame | null = null;
  return {
    get current() {
      return current;
    },
    publish: (frame) => {
      current = frame;
      if (frame !== null) for (const listener of listeners) listener(frame);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
