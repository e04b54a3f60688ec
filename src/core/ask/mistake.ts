import type { Side } from '../anatomy/bones.ts';
import { applyMotion } from '../motion/apply-motion.ts';
import { stretchForSide } from '../stretch/mirror.ts';
import { applyChanges, type Change } from '../stretch/patch.ts';
import type { ReadableStretch } from '../stretch/stretch-entry.ts';
import type { Stretch } from '../stretch/stretch.ts';
import { baseIdOf, variantId } from '../stretch/variant.ts';

/** A mistake as a page gets it: what it is of, what it is told as, and the small changes that make it. */
export interface Mistake {
  readonly id: string;
  /** Id of the good stretch. */
  readonly of: string;
  /** The side that is changed: it is played on that side alone. */
  readonly side: Side;
  /** For a learner: what is wrong, and why; sides as `{left}` and `{right}` in a packed one. The first sentence alone says what is wrong. */
  readonly says: string;
  readonly breaks: string;
  readonly also: readonly string[];
  readonly change: readonly Change[];
  /** The part to watch, seconds, and from where. */
  readonly show: { readonly from: number; readonly to: number; readonly camera?: string | undefined };
}

/** A mistake as it is fetched: told in several languages, English among them, for the stretch's own side. */
export interface PackedMistake extends Omit<Mistake, 'says'> {
  readonly says: Readonly<Record<string, string>>;
}

/** A stretch for a side with what the compiler found written in. */
export const compiledFor = ({ stretch, motions }: ReadableStretch, side: Side): Stretch => {
  const { compile: _, ...declared } = stretchForSide(stretch, side);
  const motion = motions?.[side];
  return motion === undefined ? declared : applyMotion(declared, motion);
};

/** An id that no good stretch can have, and that is known as one of its stretch. */
const mistakenId = ({ of, id }: Pick<Mistake, 'of' | 'id'>): string => variantId(baseIdOf(of), `mistake:${id}`);

/**
 * Makes a mistake in the good stretch, for the mistake's side: to be played as it stands, and only under the mark that says so.
 * @throws Error that names the mistake when a change finds no place; the build has made each of them before.
 */
export const makeMistake = (entry: ReadableStretch, mistake: Pick<Mistake, 'id' | 'of' | 'side' | 'change'>): Stretch => {
  const changed = applyChanges(compiledFor(entry, mistake.side), mistake.change);
  if ('fault' in changed) throw new Error(`The mistake ${mistake.id} cannot be made: expected ${changed.fault.expected}, found ${changed.fault.found}.`);
  return { ...(changed.tree as Stretch), id: mistakenId(mistake) };
};

/** "The helper pushes on the kneecap." */
export const firstSentence = (text: string): string => /^[^.]*\./.exec(text)?.[0] ?? text;
