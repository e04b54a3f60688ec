import type { RigFile } from '../rig/rig-file.ts';
import type { Side } from '../anatomy/bones.ts';
import type { Stretch } from '../stretch/stretch.ts';
import type { Frame } from './frame.ts';

/** A stretch, a side and two figures, made ready to be solved at any time without allocation. */
export interface FrameSolver {
  readonly stretch: Stretch;
  readonly side: Side;
  readonly durationSeconds: number;
  /** Overwritten by each {@link solve}. */
  readonly frame: Frame;
}

export declare function createFrameSolver(input: { stretch: Stretch; side: Side; person: RigFile; helper: RigFile }): FrameSolver;

/** Solves the frame at a time (seconds, clamped) into `solver.frame`. A pure function of the solver's inputs and the time. */
export declare function solveFrame(solver: FrameSolver, timeSeconds: number): Frame;
