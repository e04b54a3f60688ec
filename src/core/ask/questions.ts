import type { Side } from '../anatomy/bones.ts';
import type { FrameSolver } from '../frame/solve-frame.ts';
import type { ContactPart, PhaseId, Role } from '../stretch/stretch.ts';
import { forceWayOf, type Way } from './force-way.ts';
import type { Mistake } from './mistake.ts';
import { goalOf, type Goal } from './place.ts';
import { shuffled } from './shuffle.ts';

/** What of whose arm is asked about. */
export interface AskedHand {
  readonly contactId: string;
  readonly side: Side;
  readonly part: ContactPart;
  readonly role: Role;
  /** Round something that it holds. */
  readonly isFist: boolean;
}

/** When to stop: what each question is about; the words are those of the page. */
export const STOP_TOPICS = ['pain', 'nerves', 'word', 'first'] as const;
export type StopTopic = (typeof STOP_TOPICS)[number];
export const STOP_CHOICES = ['right', 'a', 'b', 'c'] as const;
export type StopChoice = (typeof STOP_CHOICES)[number];

/** A question of the self-test; `id` stays the same from round to round. */
export type Question = { readonly id: string } & (
  | { readonly kind: 'place'; readonly hand: AskedHand; readonly goal: Goal }
  | { readonly kind: 'steady'; readonly hands: readonly AskedHand[]; readonly right: Side }
  | { readonly kind: 'force'; readonly hand: AskedHand; readonly choices: readonly Way[]; readonly right: Way }
  | { readonly kind: 'order'; readonly phases: readonly PhaseId[]; readonly right: readonly PhaseId[] }
  | { readonly kind: 'mistake'; readonly mistake: Mistake; readonly choices: readonly Mistake[] }
  | { readonly kind: 'stop'; readonly topic: StopTopic; readonly choices: readonly StopChoice[] }
);

/** Wrong answers beside the right one. */
const WRONG_CHOICES = 3;
const MISTAKES_A_ROUND = 3;
const STOPS_A_ROUND = 2;

const handsOf = ({ motion }: FrameSolver): AskedHand[] =>
  motion.contacts.filter(({ figure }) => figure === 'helper').map(({ contact, side, part }) => ({ contactId: contact.id, side, part, role: contact.role, isFist: contact.grip !== undefined }));

const forcesOf = (solver: FrameSolver, hands: readonly AskedHand[], seed: number): Question[] =>
  hands.filter(({ role }) => role === 'guide').flatMap((hand): Question[] => {
    const way = forceWayOf(solver, hand.contactId);
    if (way === null || way.wrong.length < 2) return [];
    const choices = shuffled([way.right, ...shuffled(way.wrong, seed).slice(0, WRONG_CHOICES)], seed + 1);
    return [{ id: `force ${hand.contactId}`, kind: 'force', hand, choices, right: way.right }];
  });

/** The order in which the phases are shown is never the right one. */
const orderOf = ({ stretch }: FrameSolver, seed: number): Question => {
  const right = stretch.phases.map(({ id }) => id);
  let phases = shuffled(right, seed);
  if (phases.join() === right.join()) phases = [...phases.slice(1), ...phases.slice(0, 1)];
  return { id: 'order', kind: 'order', phases, right };
};

/** Others stand beside it as long as they are not true of it as well: what else it breaks is known. */
const mistakesOf = (mistakes: readonly Mistake[], seed: number): Question[] =>
  shuffled(mistakes, seed).slice(0, MISTAKES_A_ROUND).map((mistake, i) => {
    const others = mistakes.filter(({ id, breaks }) => id !== mistake.id && !mistake.also.includes(breaks));
    return { id: `mistake ${mistake.id}`, kind: 'mistake', mistake, choices: shuffled([mistake, ...shuffled(others, seed + i).slice(0, WRONG_CHOICES)], seed + i + 1) };
  });

const stopsOf = (seed: number): Question[] =>
  shuffled(STOP_TOPICS, seed).slice(0, STOPS_A_ROUND).map((topic, i) => ({ id: `stop ${topic}`, kind: 'stop', topic, choices: shuffled(STOP_CHOICES, seed + i) }));

export interface RoundInput {
  /** Of the stretch that is asked about; left at another moment. */
  readonly solver: FrameSolver;
  /** Of that stretch alone. */
  readonly mistakes: readonly Mistake[];
  /** Another number makes another round. */
  readonly seed: number;
}

/** The questions of a round, all out of the stretch itself: where each hand goes, which is steady, which way forces go, the phases, mistakes, when to stop. */
export const questionsOf = ({ solver, mistakes, seed }: RoundInput): Question[] => {
  const hands = handsOf(solver);
  const steady = hands.filter(({ role }) => role === 'steady');
  return [
    ...hands.map((hand): Question => ({ id: `place ${hand.contactId}`, kind: 'place', hand, goal: goalOf(solver, hand.contactId) })),
    ...(steady.length === 1 && hands.length === 2 ? [{ id: 'steady', kind: 'steady' as const, hands, right: steady[0]!.side }] : []),
    ...forcesOf(solver, hands, seed),
    orderOf(solver, seed),
    ...mistakesOf(mistakes, seed),
    ...stopsOf(seed),
  ];
};
