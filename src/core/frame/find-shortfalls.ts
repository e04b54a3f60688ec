import type { Side } from '../anatomy/bones.ts';
import type { ContactSite } from '../anatomy/sites.ts';
import type { FigureName } from './frame.ts';
import { solveFrame, type FrameSolver } from './solve-frame.ts';

/** A hand or foot that does not get to its place, at the moment at which it stays furthest from it. */
export interface Shortfall {
  readonly limb: 'hand' | 'foot';
  /** Of the contact or rest, as the stretch file calls it; null for a foot. */
  readonly id: string | null;
  readonly figure: FigureName;
  readonly side: Side;
  /** Where on the skin the hand should be; null for a place that is not on skin (table, floor). */
  readonly site: ContactSite | null;
  /** From where the wrist or ankle is to where it should be. */
  readonly metres: number;
  readonly timeSeconds: number;
}

/** This near to its place, a hand or foot is there, metres. The same bound as the rule `reach-shortfall`. */
const THERE_METRES = 0.002;
/** All moves slowly: between two looks no hand is much further away than at both. */
const LOOKS_PER_SECOND = 3;
/** A stretch of ten minutes is looked at once a second. */
const MOST_LOOKS = 600;

type Limb = Omit<Shortfall, 'metres' | 'timeSeconds'>;

/** In the order of `solver.hands`: contacts, then rests. */
const handsOf = ({ stretch }: FrameSolver): Limb[] =>
  [...stretch.contacts, ...stretch.rests].map(({ id, hand, on }) => ({ limb: 'hand', id, ...hand, site: 'site' in on ? on.site : null }));

/** In the order of `solver.footShortfallsMetres`. */
const feetOf = ({ motion }: FrameSolver): Limb[] => motion.feet.map(({ figure, side }) => ({ limb: 'foot', id: null, figure, side, site: null }));

/**
 * Looks for what a stretch asks for and the figures do not reach: contacts first, then rests, then feet. Each `next()`
 * looks at one of evenly spread moments, from start to end, so that a page can do it in small pieces; the last one
 * returns what was found. (`npm run check` looks at every frame.) Overwrites the solver's frame: give it a solver that
 * nobody watches.
 */
export function* lookForShortfalls(solver: FrameSolver): Generator<void, Shortfall[], void> {
  const { durationSeconds, hands, footShortfallsMetres } = solver;
  const worst = [...handsOf(solver), ...feetOf(solver)].map((limb) => ({ limb, metres: 0, timeSeconds: 0 }));
  const steps = Math.max(1, Math.min(Math.ceil(durationSeconds * LOOKS_PER_SECOND), MOST_LOOKS));
  for (let step = 0; step <= steps; step += 1) {
    const { timeSeconds } = solveFrame(solver, (durationSeconds * step) / steps);
    for (const [i, one] of worst.entries()) {
      const metres = hands[i]?.shortfallMetres ?? footShortfallsMetres[i - hands.length] ?? 0;
      if (metres <= one.metres) continue;
      one.metres = metres;
      one.timeSeconds = timeSeconds;
    }
    yield;
  }
  return worst.filter(({ metres }) => metres > THERE_METRES).map(({ limb, ...furthest }) => ({ ...limb, ...furthest }));
}

/** The same in one go. */
export const findShortfalls = (solver: FrameSolver): Shortfall[] => {
  const looking = lookForShortfalls(solver);
  for (;;) {
    const { done, value } = looking.next();
    if (done === true) return value;
  }
};
