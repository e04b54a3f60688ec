import type { FrameSolver } from '../frame/solve-frame.ts';
import type { Side } from '../anatomy/bones.ts';
import type { Vector } from '../math/vector.ts';
import type { PhaseId } from '../stretch/stretch.ts';

/** What a rule measured at its worst, and whether that is within its bound. */
export interface Finding {
  readonly ruleId: string;
  /** What was measured there: a joint, a hand, a foot. */
  readonly what: string;
  readonly timeSeconds: number;
  readonly value: number;
  readonly bound: number;
  readonly unit: string;
  /** `most`: the value may be at most the bound; `least`: at least. */
  readonly sense: 'most' | 'least';
  readonly isBroken: boolean;
}

/** How deep one body part is in another, metres; below 0 they are apart. */
export interface Depth {
  /** "helper rightForearm in the person". */
  readonly what: string;
  readonly metres: number;
}

/** Asks the posed skins for distances; made outside core, where meshes can be read. Metres, world. */
export interface SkinSurface {
  /** Brings both skins to the frame that was just solved. */
  pose(solver: FrameSolver): void;
  /** Distance of a point to the person's skin: above +, inside the body -. */
  signedDistanceMetres(point: Vector): number;
  /** Nearest surfaces of the two heads. */
  headsApartMetres(): number;
  /** Depth of the helper's parts in the person, and of each figure's forearms, hands, shins and feet in the own body. */
  depths(): Depth[];
  /** Share of a hand's palm skin that is within a distance of the person's skin, 0..1. */
  palmShareWithin(hand: Side, metres: number): number;
}

/** What a rule sees at every frame. */
export interface RuleView {
  readonly solver: FrameSolver;
  readonly timeSeconds: number;
  readonly phaseId: PhaseId;
  /** Both skins, at the frames for which they were posed; null where the caller has no meshes. */
  readonly skin: SkinSurface | null;
}

/** One rule. `start` begins a run over one stretch and side, in the order of time. */
export interface Rule {
  readonly id: string;
  /** The rule in one plain sentence, with where it comes from. */
  readonly says: string;
  start(): RuleRun;
}
export interface RuleRun {
  visit(view: RuleView): void;
  findings(): Finding[];
}

/** Keeps the worst of many measurements of one rule. */
export interface Worst {
  record(value: number, what: string, timeSeconds: number): void;
  findings(): Finding[];
}

/** A tally that keeps the value furthest to the wrong side of its bound. Values that are not numbers count as broken. */
export const createWorst = (input: { ruleId: string; bound: number; unit: string; sense: Finding['sense'] }): Worst => {
  const { bound, sense } = input;
  let worst: Finding | null = null;
  const isBroken = (value: number): boolean => !(sense === 'most' ? value <= bound : value >= bound);
  const isWorse = (value: number, than: number): boolean => Number.isNaN(value) || (sense === 'most' ? value > than : value < than);
  return {
    record(value, what, timeSeconds) {
      if (worst === null || isWorse(value, worst.value)) worst = { ...input, what, timeSeconds, value, isBroken: isBroken(value) };
    },
    findings: () => (worst === null ? [] : [worst]),
  };
};

/** Phases in which the person is moved or held by the helper. */
export const ASSISTED_PHASES: readonly PhaseId[] = ['easeIn', 'hold', 'easeOut'];
