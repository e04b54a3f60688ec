import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import type { FigureName } from '../../core/frame/frame.ts';
import { createFigure, type Figure } from './figure.ts';

/** Fetches a figure's GLB and makes it ready to be posed. Rejects with an Error in plain words. */
export const loadFigure = async (name: FigureName, url: string): Promise<Figure> => {
  const loader = new GLTFLoader();
  loader.setMeshoptDecoder(MeshoptDecoder);
  try {
    const { scene } = await loader.loadAsync(url);
    return createFigure(name, scene);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The figure "${name}" could not be shown: ${reason}`, { cause });
  }
};
