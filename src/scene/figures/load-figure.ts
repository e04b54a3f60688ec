import type { FigureName } from '../../core/frame/frame.ts';
import { createFigure, type Figure } from './figure.ts';
import { figureScene } from './figure-scene.ts';

/** Fetches a figure's GLB by `ask`, through `counted`, and makes it ready to be posed. Rejects with an Error in plain words. */
export const loadFigure = async (name: FigureName, ask: () => Promise<Response>, counted: (response: Response) => Response): Promise<Figure> => {
  try {
    const response = await ask();
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return createFigure(name, await figureScene(await counted(response).arrayBuffer()));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The figure "${name}" could not be shown: ${reason}`, { cause });
  }
};
