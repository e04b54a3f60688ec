import { isPartOf } from '../../anatomy/body-parts.ts';
import type { FigureName } from '../../frame/frame.ts';
import type { PhaseId, Stretch } from '../../stretch/stretch.ts';
import { ASSISTED_PHASES, createWorst, type Rule, type RuleView, type SkinAtTowel } from '../rule.ts';

/** How deep skin may be in the roll, metres: flesh and cloth give this much without being seen. Choreography 00. */
const DEPTH_BOUND_METRES = 0.006;
/** How deep fingers may squeeze it, metres. Our posing trial: 19 mm under an index finger; issue: 20 mm. */
const SQUEEZE_BOUND_METRES = 0.02;
/** What touches is at most this far away, metres. */
const TOUCH_BOUND_METRES = 0.003;
/** Nearest surface of the roll over the spine's furrow, metres at least. Our posing trial: 4 mm by itself. */
const OFF_SPINE_METRES = 0.002;
/** The furrow: skin within this much of the midline, metres. The roll first touches about 2.8 cm beside it. */
const FURROW_METRES = 0.012;
/** On each side of the spine the roll touches over this much of its length at least, metres: a band, not a point. Our posing trial: 11 cm. */
const SPREAD_METRES = 0.05;

const FIGURES: readonly FigureName[] = ['person', 'helper'];

export const hasTowel = ({ props }: Stretch): boolean => props.some(({ kind }) => kind === 'towel');

const isHand = ({ part }: SkinAtTowel): boolean => part === 'leftHand' || part === 'rightHand';
const isTrunk = ({ part }: SkinAtTowel): boolean => isPartOf(part, 'trunk') || part === 'pelvis';
const isAssisted = (phase: PhaseId): boolean => ASSISTED_PHASES.includes(phase);

const least = (skin: readonly SkinAtTowel[], isKept: (one: SkinAtTowel) => boolean): number =>
  skin.reduce((nearest, one) => (one.distanceMetres < nearest && isKept(one) ? one.distanceMetres : nearest), Infinity);

type Bound = Pick<Rule, 'id' | 'says' | 'source'> & { readonly bound: number; readonly unit: string; readonly sense: 'most' | 'least' };

/** A rule that measures where skin and towel meet. */
const towelRule = ({ id, says, source, bound, unit, sense }: Bound, measure: (view: RuleView, record: (value: number, what: string) => void) => void): Rule => ({
  id,
  says,
  source,
  isFor: hasTowel,
  start() {
    const worst = createWorst({ ruleId: id, bound, unit, sense });
    return {
      visit(view) {
        if (view.skin !== null && view.solver.towel !== null) measure(view, (value, what) => worst.record(value, what, view.timeSeconds));
      },
      findings: worst.findings,
    };
  },
});

/** The towel touches both bodies and enters neither. */
export const towelDepth = towelRule(
  { id: 'towel-depth', says: 'No skin but that of the hands is more than 6 mm inside the towel.', source: 'our posing trials: flesh and cloth give this much without being seen', bound: 1000 * DEPTH_BOUND_METRES, unit: 'mm', sense: 'most' },
  ({ skin }, record) => {
    for (const figure of FIGURES) {
      const near = skin!.skinAtTowel(figure);
      for (const part of new Set(near.map((one) => one.part)))
        if (figure === 'person' || !isHand({ part } as SkinAtTowel)) record(1000 * Math.max(0, -least(near, (one) => one.part === part)), `${figure} ${part} in the towel`);
    }
  },
);

export const towelSqueeze = towelRule(
  { id: 'towel-squeeze', says: "The helper's fingers press at most 20 mm into the towel.", source: 'our posing trial: cloth gives', bound: 1000 * SQUEEZE_BOUND_METRES, unit: 'mm', sense: 'most' },
  ({ skin }, record) => {
    for (const hand of ['leftHand', 'rightHand'] as const) record(1000 * Math.max(0, -least(skin!.skinAtTowel('helper'), ({ part }) => part === hand)), `helper ${hand}`);
  },
);

export const towelTouches = towelRule(
  { id: 'towel-touches', says: "While the person is moved or held, the towel lies on the back at both sides of the spine and on the helper's body: within 3 mm.", source: 'choreography 2.3: the helper holds against the roll', bound: 1000 * TOUCH_BOUND_METRES, unit: 'mm', sense: 'most' },
  ({ skin, solver, phaseId }, record) => {
    if (!isAssisted(phaseId)) return;
    const person = skin!.skinAtTowel('person');
    for (const { pad } of solver.motion.pads) {
      const [from, to] = pad.fromMidlineMetres;
      const sign = pad.side === 'left' ? 1 : -1;
      record(1000 * least(person, (one) => isTrunk(one) && sign * one.alongMetres >= from && sign * one.alongMetres <= to), `person, ${pad.side} of the spine`);
    }
    record(1000 * least(skin!.skinAtTowel('helper'), isTrunk), 'helper');
  },
);

/** Distance of a point to the posed midline, metres. */
const toMidline = (line: Float64Array, [x, y, z]: SkinAtTowel['point']): number => {
  let nearest = Infinity;
  for (let i = 0; i + 5 < line.length; i += 3) {
    const dx = line[i + 3]! - line[i]!, dy = line[i + 4]! - line[i + 1]!, dz = line[i + 5]! - line[i + 2]!;
    const px = x - line[i]!, py = y - line[i + 1]!, pz = z - line[i + 2]!;
    const share = Math.min(1, Math.max(0, (px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz)));
    nearest = Math.min(nearest, Math.hypot(px - share * dx, py - share * dy, pz - share * dz));
  }
  return nearest;
};

/** Nothing presses on the spine: the roll spans its furrow. */
export const towelOffSpine = towelRule(
  { id: 'towel-off-spine', says: 'The towel stays 2 mm or more off the skin over the spine.', source: 'the article: no pressure on the spine; our posing trial: the furrow leaves 4 mm', bound: 1000 * OFF_SPINE_METRES, unit: 'mm', sense: 'least' },
  ({ skin, solver }, record) => {
    const { midlineInWorld } = solver.frame;
    const gap = least(skin!.skinAtTowel('person'), (one) => isTrunk(one) && one.distanceMetres < 2 * FURROW_METRES && toMidline(midlineInWorld, one.point) < FURROW_METRES);
    if (gap < Infinity) record(1000 * gap, 'over the spine');
  },
);

export const towelSpread = towelRule(
  { id: 'towel-spread', says: 'While the person is held, the towel touches the back over 5 cm or more of its length on each side of the spine.', source: 'our posing trial: contact spreads over 11 cm', bound: 100 * SPREAD_METRES, unit: 'cm', sense: 'least' },
  ({ skin, phaseId }, record) => {
    if (phaseId !== 'hold') return;
    for (const sign of [1, -1]) {
      const touched = skin!.skinAtTowel('person').filter((one) => isTrunk(one) && sign * one.alongMetres > 0 && one.distanceMetres <= TOUCH_BOUND_METRES).map((one) => Math.abs(one.alongMetres));
      record(touched.length === 0 ? 0 : 100 * (Math.max(...touched) - Math.min(...touched)), `${sign > 0 ? 'left' : 'right'} of the spine`);
    }
  },
);
