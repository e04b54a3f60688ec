import type { Side } from '../anatomy/bones.ts';
import { applyMotion } from '../motion/apply-motion.ts';
import { mirrorName, stretchForSide } from '../stretch/mirror.ts';
import type { ReadableStretch } from '../stretch/stretch-entry.ts';
import type { Stretch } from '../stretch/stretch.ts';
import { baseIdOf, variantId } from '../stretch/variant.ts';

/** What stands otherwise in a mistake than in the good stretch: the way there, and what stands there. */
export type Difference = readonly [path: readonly (string | number)[], value: unknown];

/** A mistake as a page gets it: what it is of, what it is told as, and the few differences that make it. */
export interface Mistake {
  readonly id: string;
  /** Id of the good stretch. */
  readonly of: string;
  /** The side that is changed; the other one gets the mirrored mistake. */
  readonly side: Side;
  /** For a learner: what is wrong, and why; sides as `{left}` and `{right}` in a packed one. The first sentence alone says what is wrong. */
  readonly says: string;
  readonly breaks: string;
  readonly also: readonly string[];
  readonly differences: readonly Difference[];
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

type Tree = Readonly<Record<string | number, unknown>>;

/** A copy in which something stands at the end of a way; what is given stays as it was. */
const withAt = (tree: Tree, [step = '', ...rest]: readonly (string | number)[], value: unknown): unknown =>
  Object.assign(Array.isArray(tree) ? [...(tree as unknown[])] : { ...tree }, { [step]: rest.length === 0 ? value : withAt(tree[step] as Tree, rest, value) });

/**
 * Makes a mistake in the good stretch, for a side: to be played as it stands, and only under the mark that says so. It is made on the side that
 * it was written and checked for; the other side gets it in the mirror.
 */
export const makeMistake = (entry: ReadableStretch, { id, of, side: ownSide, differences }: Pick<Mistake, 'id' | 'of' | 'side' | 'differences'>, side: Side): Stretch => {
  const made = differences.reduce<unknown>((tree, [path, value]) => withAt(tree as Tree, path, value), compiledFor(entry, ownSide)) as Stretch;
  return stretchForSide({ ...made, id: mistakenId({ of, id }) }, side);
};

/** The view that shows a mistake best on a side. */
export const mistakeCamera = ({ side: ownSide, show: { camera } }: Pick<Mistake, 'side' | 'show'>, side: Side): string | undefined =>
  camera === undefined || side === ownSide ? camera : mirrorName(camera);

/** "The helper pushes on the kneecap." */
export const firstSentence = (text: string): string => /^[^.]*\./.exec(text)?.[0] ?? text;
