import { BONE_COUNT } from '../anatomy/bones.ts';
import { createFigureFrame, type FigureFrame } from '../frame/frame.ts';
import type { Quaternion, Vector } from '../math/vector.ts';

/** A figure frame with a view onto each bone, so that kernels need no index arithmetic. */
export interface FigureScratch {
  readonly frame: FigureFrame;
  /** Anatomical coordinates at the time being solved; arms and legs that reach are written back after solving. */
  readonly coordinates: Float64Array;
  readonly localRotation: readonly Quaternion[];
  readonly worldPosition: readonly Vector[];
  readonly worldRotation: readonly Quaternion[];
}

export const createFigureScratch = (): FigureScratch => {
  const frame = createFigureFrame();
  const views = (array: Float64Array, size: number): Float64Array[] =>
    Array.from({ length: BONE_COUNT }, (_, i) => array.subarray(size * i, size * (i + 1)));
  const localRotation = views(frame.localRotations, 4);
  for (const rotation of localRotation) rotation[3] = 1;
  return {
    frame,
    coordinates: frame.coordinates,
    localRotation,
    worldPosition: views(frame.worldPositions, 3),
    worldRotation: views(frame.worldRotations, 4),
  };
};
