import { vec3 } from 'gl-matrix';
import { MIDLINE_LEVELS } from '../../anatomy/sites.ts';
import { vector } from '../../math/vector.ts';
import { LEFT_FIST_RING, RIGHT_FIST_RING, RING_COUNT, RING_STRIDE, WRAP_RINGS, type TowelFrame } from '../../prop/towel-frame.ts';
import type { PhaseId } from '../../stretch/stretch.ts';
import { degrees } from '../../units.ts';
import { createWorst, type Rule } from '../rule.ts';
import { hasTowel } from './towel-on-skin.ts';

/** Levels between which the roll's middle stays, as places in MIDLINE_LEVELS: T5 is half way from T4 to T6, T9 from T8 to T10. Choreography 2.3. */
const HIGHEST_LEVEL = (MIDLINE_LEVELS.indexOf('T4') + MIDLINE_LEVELS.indexOf('T6')) / 2;
const LOWEST_LEVEL = (MIDLINE_LEVELS.indexOf('T8') + MIDLINE_LEVELS.indexOf('T10')) / 2;
/** Most slope of the roll across the back, degrees. Choreography 2.3. */
const SLOPE_BOUND_DEGREES = 10;
/** The back part of the roll: rings within this much of its middle, metres. */
const BACK_METRES = 0.1;
/** What the length from fist to fist may be off by, metres: cloth stretches and creeps a little. Issue: constant from the reach-round on. */
const LENGTH_BOUND_METRES = 0.005;
/** No bend is tighter, metres: the roll would fold. */
const BEND_RADIUS_METRES = 0.05;
/** A place this many rings from a fist or less is called by it. */
const NEAR_FIST_RINGS = 4;
const TOUCHED_PHASES: readonly PhaseId[] = ['easeIn', 'hold', 'easeOut'];

const from = vector();
const to = vector();

const placeName = (ring: number): string => {
  if (Math.abs(ring - LEFT_FIST_RING) <= NEAR_FIST_RINGS) return 'at the left fist';
  if (Math.abs(ring - RIGHT_FIST_RING) <= NEAR_FIST_RINGS) return 'at the right fist';
  return ring > RIGHT_FIST_RING && ring < LEFT_FIST_RING ? 'round the body' : 'in a free end';
};

/** Where a point lies along the midline, as a place in MIDLINE_LEVELS. */
const levelOf = (line: Float64Array, point: Float64Array): number => {
  let nearest = Infinity, level = NaN;
  for (let i = 0; i + 1 < MIDLINE_LEVELS.length; i += 1) {
    let along = 0, length = 0;
    for (let k = 0; k < 3; k += 1) {
      const d = line[3 * i + 3 + k]! - line[3 * i + k]!;
      along += d * (point[k]! - line[3 * i + k]!);
      length += d * d;
    }
    const share = Math.min(1, Math.max(0, along / length));
    let squared = 0;
    for (let k = 0; k < 3; k += 1) squared += (point[k]! - line[3 * i + k]! - share * (line[3 * i + 3 + k]! - line[3 * i + k]!)) ** 2;
    if (squared >= nearest) continue;
    nearest = squared;
    level = i + share;
  }
  return level;
};

/** How far past the highest or lowest level a place is, in levels; 0 between them. */
const pastLevels = (level: number): number => Math.max(0, HIGHEST_LEVEL - level, level - LOWEST_LEVEL);

export const towelLevel: Rule = {
  id: 'towel-level',
  says: 'While the person is moved or held, the middle of the towel lies between the fifth and the ninth vertebra of the chest.',
  source: 'choreography 2.3: at the middle of the back, T6 to T8',
  isFor: hasTowel,
  start() {
    const worst = createWorst({ ruleId: this.id, bound: 0, unit: 'levels past', sense: 'most' });
    return {
      visit({ solver, timeSeconds, phaseId }) {
        if (solver.towel === null || !TOUCHED_PHASES.includes(phaseId)) return;
        const level = levelOf(solver.frame.midlineInWorld, solver.towel.frame.middleInWorld);
        worst.record(pastLevels(level), `towel near ${MIDLINE_LEVELS[Math.round(level)] ?? 'no level'}`, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};

/** Slope of the roll across the back, degrees. */
const slopeDegrees = ({ rings }: TowelFrame, wrapMetres: number): number => {
  const away = Math.round((BACK_METRES * (WRAP_RINGS - 1)) / wrapMetres);
  const middle = (RIGHT_FIST_RING + LEFT_FIST_RING) / 2;
  const a = RING_STRIDE * (middle - away), b = RING_STRIDE * (middle + away);
  return degrees(Math.asin(Math.abs(rings[b + 1]! - rings[a + 1]!) / Math.hypot(rings[b]! - rings[a]!, rings[b + 1]! - rings[a + 1]!, rings[b + 2]! - rings[a + 2]!)));
};

export const towelHorizontal: Rule = {
  id: 'towel-horizontal',
  says: 'While the person is moved or held, the towel slopes by at most 10 degrees across the back.',
  source: 'choreography 2.3',
  isFor: hasTowel,
  start() {
    const worst = createWorst({ ruleId: this.id, bound: SLOPE_BOUND_DEGREES, unit: '°', sense: 'most' });
    return {
      visit({ solver, timeSeconds, phaseId }) {
        if (solver.towel !== null && TOUCHED_PHASES.includes(phaseId)) worst.record(slopeDegrees(solver.towel.frame, solver.towel.towel.prop.wrapMetres), 'towel across the back', timeSeconds);
      },
      findings: worst.findings,
    };
  },
};

/** Nothing slides through the fists. */
export const towelLength: Rule = {
  id: 'towel-length',
  says: 'From fist to fist the towel is always as long as the file says, within 5 mm: nothing slides through the fists.',
  source: 'our posing trial: within 3 mm from the touch to the hold',
  isFor: hasTowel,
  start() {
    const worst = createWorst({ ruleId: this.id, bound: 1000 * LENGTH_BOUND_METRES, unit: 'mm', sense: 'most' });
    return {
      visit({ solver, timeSeconds }) {
        if (solver.towel !== null) worst.record(1000 * Math.abs(solver.towel.frame.wrapMetres - solver.towel.towel.prop.wrapMetres), 'from fist to fist', timeSeconds);
      },
      findings: worst.findings,
    };
  },
};

/** Radius of the circle through three rings, metres. */
const bendRadius = (rings: Float64Array, ring: number): number => {
  const a = RING_STRIDE * (ring - 1), b = a + RING_STRIDE, c = b + RING_STRIDE;
  vec3.set(from, rings[b]! - rings[a]!, rings[b + 1]! - rings[a + 1]!, rings[b + 2]! - rings[a + 2]!);
  vec3.set(to, rings[c]! - rings[b]!, rings[c + 1]! - rings[b + 1]!, rings[c + 2]! - rings[b + 2]!);
  const half = vec3.angle(from, to) / 2;
  return (vec3.length(from) + vec3.length(to)) / 4 / Math.max(Math.sin(half), 1e-9);
};

/** A roll is round everywhere, in the fists too: it runs through them along the grip. */
export const towelBend: Rule = {
  id: 'towel-bend',
  says: 'The towel bends nowhere tighter than a radius of 5 cm: a thick roll would fold.',
  source: 'a roll 4.6 cm across in the fist, bent no tighter than it is thick',
  isFor: hasTowel,
  start() {
    const worst = createWorst({ ruleId: this.id, bound: 100 * BEND_RADIUS_METRES, unit: 'cm', sense: 'least' });
    return {
      visit({ solver, timeSeconds }) {
        if (solver.towel === null) return;
        const { rings } = solver.towel.frame;
        for (let ring = 1; ring + 1 < RING_COUNT; ring += 1) worst.record(100 * bendRadius(rings, ring), placeName(ring), timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
