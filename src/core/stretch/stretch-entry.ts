import type { Side } from '../anatomy/bones.ts';
import type { MotionFile } from '../motion/motion-file.ts';
import type { SideMeaning, Stretch, StretchPhase } from './stretch.ts';
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

/** What a page knows of a stretch before its file has come: enough for the pickers, the address and the slider. */
export interface ListedStretch {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly side: Side;
  readonly sideMeans: SideMeaning;
  readonly phases: readonly Pick<StretchPhase, 'id' | 'durationSeconds'>[];
  readonly variant?: Variant;
}
export type ListedEntry = ListedStretch | BrokenStretch;

/** The line that stands for an entry in a list; a broken one stands for itself. */
export const listEntry = (entry: StretchEntry | ListedStretch): ListedEntry => {
  if (!('stretch' in entry)) return entry;
  const { id, file, variant, stretch: { title, side, sideMeans, phases } } = entry;
  const lengths = phases.map(({ id: phase, durationSeconds }) => ({ id: phase, durationSeconds }));
  return { id, file, title, side, sideMeans, phases: lengths, ...(variant === undefined ? {} : { variant }) };
};

/** The same, with the hold in its title, as a file that leaves the page is to say it: "Seated twist – Forearm at knee". A stretch's own hold stays unsaid. */
export const titledWhole = (entry: ReadableStretch): ReadableStretch =>
  entry.variant === undefined ? entry : { ...entry, stretch: { ...entry.stretch, title: `${entry.stretch.title} – ${entry.variant.title}` } };
