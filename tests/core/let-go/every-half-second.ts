import type { FrameSolver } from '../../../src/core/frame/solve-frame.ts';

/** Every half second of a stretch, start and end included. */
export const everyHalfSecond = ({ durationSeconds }: FrameSolver): number[] => Array.from({ length: Math.floor(2 * durationSeconds) + 1 }, (_, i) => i / 2);
