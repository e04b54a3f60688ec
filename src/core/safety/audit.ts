import { COORDINATE_INDEX, COORDINATE_NAMES } from '../anatomy/coordinates.ts';
import { DIGITS, PALM_POINTS, type HandSiteName } from '../anatomy/sites.ts';
import { distanceToMidline } from '../contact/distance-to-midline.ts';
import { solveFrame, type FrameSolver } from '../frame/solve-frame.ts';
import { vector } from '../math/vector.ts';
import { setSitePoint } from '../rig/skin-site.ts';
import { FRAMES_PER_SECOND } from '../stretch/stretch.ts';
import { degrees } from '../units.ts';
import type { AuditId, AuditRow } from './audit-row.ts';
import { ASSISTED_PHASES } from './rule.ts';
import { LEVEL_BOUND } from './rules/force.ts';
import { EDGE_BOUND_METRES } from './rules/hand-to-spine.ts';
import { FREE_SPEED_BOUND, SPINE_SPEED_BOUND } from './rules/slow-movement.ts';

const SIDES = ['left', 'right'] as const;
const HAND_SITES: readonly HandSiteName[] = [
  ...PALM_POINTS.map((name) => `Palm${name}` as const),
  ...DIGITS.flatMap((digit) => [`${digit}Pad`, `${digit}Tip`] as const),
];
const SPINE = COORDINATE_NAMES.flatMap((name, i) => (/^(lumbar|thoracic|neck)\./.test(name) ? [i] : []));
const point = vector();

/** Nearest place of either of the helper's hands to the back's midline, centimetres. */
const handToSpineCentimetres = ({ figures: { helper: { rig, scratch } }, frame }: FrameSolver): number => {
  let least = Infinity;
  for (const side of SIDES) {
    for (const name of HAND_SITES) {
      setSitePoint(point, rig.sites[`${side}${name}`], scratch);
      least = Math.min(least, distanceToMidline(point, frame.midlineInWorld));
    }
  }
  return 100 * least;
};

const hardest = ({ frame: { contacts, pads } }: FrameSolver): number => {
  let most = 0;
  for (const { forceLevel } of contacts) most = Math.max(most, forceLevel);
  for (const { forceLevel } of pads) most = Math.max(most, forceLevel);
  return most;
};

/**
 * How far the person goes in what this stretch is about, degrees, and its limit: the turn of the chest, or by how much the
 * helper deepens what the person did alone (the rule `assisted`; nothing before the ease-in).
 */
const angleOf = (solver: FrameSolver): { limit: number; read: (solver: FrameSolver) => number } | null => {
  const { trunkTurn, assisted } = solver.stretch.movement;
  if (trunkTurn !== undefined) return { limit: trunkTurn.mostDegrees, read: ({ frame }) => Math.abs(degrees(frame.trunkTurnRadians)) };
  if (assisted === undefined) return null;
  const indices = assisted.coordinates.map((name) => COORDINATE_INDEX[name]);
  const sum = ({ frame: { person } }: FrameSolver): number => indices.reduce((total, i) => total + degrees(person.coordinates[i] ?? 0), 0);
  const startSeconds = solver.phaseStartsSeconds[solver.stretch.phases.findIndex(({ id }) => id === 'easeIn')] ?? 0;
  solveFrame(solver, startSeconds);
  const alone = sum(solver);
  return { limit: assisted.mostDegrees, read: (now) => (ASSISTED_PHASES.includes(now.frame.phase.id) ? Math.abs(sum(now) - alone) : 0) };
};

const row = (id: AuditId, sense: 'most' | 'least', count: number, limit: number): AuditRow =>
  ({ id, sense, values: new Float32Array(count), limits: new Float32Array(count).fill(limit) });

/** Largest turn of a spine region of either figure between two frames that are two frames apart, degrees a second. */
const spineSpeed = (before: Float64Array, after: Float64Array): number => {
  let most = 0;
  for (const at of SPINE) for (const i of [at, at + COORDINATE_NAMES.length]) most = Math.max(most, Math.abs(degrees((after[i] ?? 0) - (before[i] ?? 0))));
  return (most * FRAMES_PER_SECOND) / 2;
};

/** Measures every frame of a solver's stretch, one for each `next`. What it tells is what the rules of the same names measure. */
export function* measureAudit(solver: FrameSolver): Generator<undefined, readonly AuditRow[], undefined> {
  const count = Math.round(solver.durationSeconds * FRAMES_PER_SECOND) + 1;
  const handToSpine = row('handToSpine', 'least', count, 100 * EDGE_BOUND_METRES);
  const turnSpeed = row('turnSpeed', 'most', count, FREE_SPEED_BOUND);
  const force = row('force', 'most', count, LEVEL_BOUND);
  const about = angleOf(solver);
  const angle = about === null ? null : row('angle', 'most', count, about.limit);
  const coordinates: Float64Array[] = [];
  for (let i = 0; i < count; i += 1) {
    const { person, helper, phase } = solveFrame(solver, i / FRAMES_PER_SECOND);
    handToSpine.values[i] = handToSpineCentimetres(solver);
    force.values[i] = hardest(solver);
    if (angle !== null && about !== null) angle.values[i] = about.read(solver);
    if (ASSISTED_PHASES.includes(phase.id)) turnSpeed.limits[i] = SPINE_SPEED_BOUND;
    coordinates.push(Float64Array.of(...person.coordinates, ...helper.coordinates));
    const [before, after] = [coordinates[i - 2], coordinates[i]];
    if (before !== undefined && after !== undefined) turnSpeed.values[i - 1] = spineSpeed(before, after);
    yield;
  }
  return [handToSpine, turnSpeed, force, ...(angle === null ? [] : [angle])];
}
