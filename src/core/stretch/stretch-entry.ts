import type { Side } from '../anatomy/bones.ts';
import type { MotionFile } from '../motion/motion-file.ts';
import type { Stretch } from './stretch.ts';
import type { Variant } from './variant.ts';

/** Why a stretch file could not be read, and where. Lines and columns count from 1. */
export interface StretchFileError {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where in the file's tree, e.g. `contacts[0].hand.side`; empty for the whole file. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** All of the above in one line, for a terminal. */
  readonly message: string;
}

export interface ReadableStretch {
  readonly id: string;
  readonly file: string;
  readonly stretch: Stretch;
  /** Set where it is another hold of a stretch. */
  readonly variant?: Variant;
  /** What the compiler found, for each side; absent when the stretch is played as written. */
  readonly motions?: Readonly<Partial<Record<Side, MotionFile>>>;
}
export interface BrokenStretch { readonly id: string; readonly file: string; readonly error: StretchFileError }

/** One stretch file as the build read it: the stretch, or why there is none. */
export type StretchEntry = ReadableStretch | BrokenStretch;
