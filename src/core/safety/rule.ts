import type { FrameSolver } from '../frame/solve-frame.ts';
import type { BodyPart } from '../anatomy/body-parts.ts';
import type { Side } from '../anatomy/bones.ts';
import type { FigureName } from '../frame/frame.ts';
import type { Block } from '../math/block.ts';
import type { Vector } from '../math/vector.ts';
import type { AtTowel } from '../prop/towel-distance.ts';
import type { PhaseId, Stretch } from '../stretch/stretch.ts';

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

/** A hand and whose skin it is laid on: the other's, or the own body's (then without that arm's own forearm and hand). */
export interface HandOnSkin {
  readonly handFigure: FigureName;
  readonly hand: Side;
  readonly onFigure: FigureName;
}

/** A place on a figure's skin that stays with the skin as it moves: three vertices of the drawn mesh and their shares. */
export interface SkinAnchor {
  readonly figure: FigureName;
  readonly vertices: readonly [number, number, number];
  readonly shares: readonly [number, number, number];
}

/** Skin near the towel. */
export interface SkinAtTowel extends AtTowel {
  readonly part: BodyPart;
  /** World, metres. */
  readonly point: readonly [number, number, number];
}

/** Asks the posed skins for distances; made outside core, where meshes can be read. Metres, world. */
export interface SkinSurface {
  /** Brings both skins to the frame that was just solved. */
  pose(solver: FrameSolver): void;
  /** Distance of a point of a hand to the skin that it is laid on: above +, inside the body -. */
  signedDistanceMetres(on: HandOnSkin, point: Vector): number;
  /** Share of a hand's palm skin that is within a distance of the skin that it is laid on, 0..1. */
  palmShareWithin(on: HandOnSkin, metres: number): number;
  /** How many of a hand's palm heel, knuckle row and four fingers have skin within a distance of the skin that it is laid on, 0..6. */
  handPlacesWithin(on: HandOnSkin, metres: number): number;
  /** Share of the touching part of that hand's forearm that is within a distance of the skin that it is laid on, 0..1; see `anatomy/forearm.ts`. */
  forearmShareWithin(on: HandOnSkin, metres: number): number;
  /** How deep the skin that a hand is laid on is inside the hand, metres; below 0 (down to some cm) it is outside. */
  depthInHandMetres(on: HandOnSkin): number;
  /** The place on the touched skin that is nearest to a point. */
  anchorNearest(on: HandOnSkin, point: Vector): SkinAnchor;
  /** Where such a place now is. */
  setAnchorPoint(out: Vector, anchor: SkinAnchor): Vector;
  /** A figure's skin that is within 3 cm of the towel, or in it; nothing where there is no towel. */
  skinAtTowel(figure: FigureName): readonly SkinAtTowel[];
  /** Nearest surfaces of the two heads. */
  headsApartMetres(): number;
  /** Depth of each figure's parts in the other, and of each figure's parts in those of the own body that they aren't joined to. */
  depths(): Depth[];
  /** Depth of soft parts that a pose presses on each other (thigh in belly, calf in thigh), the fold at their joint left out. */
  softDepths(): Depth[];
  /** How deep the deepest skin of a part is inside a block, metres; below 0 the distance of the nearest skin. */
  depthInBlockMetres(figure: FigureName, part: BodyPart, block: Block): number;
}

/** What a rule sees at every frame. */
export interface RuleView {
  readonly solver: FrameSolver;
  readonly timeSeconds: number;
  readonly phaseId: PhaseId;
  /** Both skins, at the frames for which they were posed; null where the caller has no meshes. */
  readonly skin: SkinSurface | null;
}

/** One rule. It is shown the frames of one stretch and side in the order of time. */
export interface Rule {
  readonly id: string;
  /** The rule in one plain sentence: what, where it holds, by how much. */
  readonly says: string;
  /** Where its bound comes from. */
  readonly source: string;
  /** Whether a stretch declares what the rule needs; a rule that needs nothing holds for every stretch. */
  isFor?(stretch: Stretch): boolean;
  /** Begins a run over a stretch as it is for its side. */
  start(stretch: Stretch): RuleRun;
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

/** How far past its limit a joint may read, degrees: below what a double-precision solve can tell. */
export const NUMERIC_SLACK_DEGREES = 1e-6;

/** Phases in which the person is moved or held by the helper. */
export const ASSISTED_PHASES: readonly PhaseId[] = ['easeIn', 'hold', 'easeOut'];

/** Phases in which hands come, lie on and are about to leave: the person is in the pose that the stretch is done in. */
export const TOUCHED_PHASES: readonly PhaseId[] = ['contact', ...ASSISTED_PHASES];
