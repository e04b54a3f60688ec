import type { FigureName } from '../../core/frame/frame.ts';
import { createFigure, type Figure } from './figure.ts';
import { figureScene } from './figure-scene.ts';

/** Fetches a figure's GLB and makes it ready to be posed. Rejects with an Error in plain words. */
export const loadFigure = async (name: FigureName, url: string): Promise<Figure> => {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return createFigure(name, await figureScene(await response.arrayBuffer()));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The figure "${name}" could not be shown: ${reason}`, { cause });
  }
};
