import type { StageStore } from '../../state/stage.ts';

/**
 * Watches for a lost graphics context: says so calmly, and draws again by itself when it comes back (three uploads
 * everything anew). Returns how to stop.
 */
export const watchContext = (canvas: HTMLCanvasElement, stage: StageStore, invalidate: () => void): (() => void) => {
  const onLost = (event: Event): void => {
    // Without this the browser would not give it back.
    event.preventDefault();
    stage.getState().setSceneStatus('lost');
    stage.getState().addNotice({ kind: 'contextLost' });
  };
  const onRestored = (): void => {
    stage.getState().setSceneStatus('ready');
    stage.getState().dismissNoticesOf('contextLost');
    stage.getState().addNotice({ kind: 'contextRestored' });
    invalidate();
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onRestored);
  return () => {
    canvas.removeEventListener('webglcontextlost', onLost);
    canvas.removeEventListener('webglcontextrestored', onRestored);
  };
};
