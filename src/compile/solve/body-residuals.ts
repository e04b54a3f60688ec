import { isPartOf, PART_OF_BONE, type BodyPart } from '../../core/anatomy/body-parts.ts';
import { COORDINATE_COUNT, COORDINATE_INDEX } from '../../core/anatomy/coordinates.ts';
import { rangeWhile } from '../../core/anatomy/range-of-motion.ts';
import type { Side } from '../../core/anatomy/bones.ts';
import { standingFeet } from '../../core/safety/standing-feet.ts';
import type { FigureFrame, FigureName } from '../../core/frame/frame.ts';
import { balanceInside } from '../../core/rig/balance.ts';
import { blockOf } from '../../core/stretch/supports.ts';
import { degrees } from '../../core/units.ts';
import { dominantBone } from '../mesh/posed-skin.ts';
import { missing, outside } from './hinge.ts';
import { createSkinSamples, pickVertices, type SkinSamples } from './skin-samples.ts';
import { blockSurface, leastDistance, type Surface } from './surface.ts';
import type { Moment, Workbench } from './workbench.ts';

/** Residual for a unit past a wish, where 1 is a millimetre of a palm point off its target. */
const COMFORT_WEIGHT = 1.6; // a degree past comfort
const CLEARANCE_WEIGHT = 0.4; // a millimetre too near
const BALANCE_WEIGHT = 0.2; // a millimetre too far out
const NECK_WEIGHT = 0.5; // a degree too far bent
const GAZE_WEIGHT = 0.3; // a degree that the eyes fall short
/** Comfort is aimed at from this far inside, degrees: between two solved moments a joint may pass a little further. */
const COMFORT_SPARE_DEGREES = 1.5;

/** A clearance is measured at about so many vertices of a part: a centimetre or two apart. */
const MOST_SAMPLES = 90;
/** Nothing is measured beyond this much more than a clearance, metres. */
const SIGHT_METRES = 0.03;

/** A wish for distance, made ready: skin of the helper's parts against something. */
export interface PreparedClearance {
  readonly part: BodyPart;
  readonly from: 'person' | 'table' | 'chair' | 'head';
  readonly millimetres: number;
  readonly samples: SkinSamples;
}

export const prepareClearances = (bench: Workbench): PreparedClearance[] => {
  const { mesh } = bench.figures.helper;
  const { clearances, headsApartMillimetres } = bench.compile.wishes;
  const samplesOf = (part: BodyPart): SkinSamples =>
    createSkinSamples(mesh, pickVertices(mesh, (vertex) => isPartOf(PART_OF_BONE[dominantBone(mesh, vertex)]!, part), MOST_SAMPLES));
  return [
    ...clearances.flatMap(({ parts, from, millimetres }) => parts.map((part) => ({ part, from, millimetres, samples: samplesOf(part) }))),
    { part: 'head', from: 'head', millimetres: headsApartMillimetres, samples: samplesOf('head') },
  ];
};

const SIDES = ['left', 'right'] as const;

/** How far a part of the helper, as just solved, is from what it keeps clear of, millimetres; told up to a little more than the wish. */
export const clearanceOf = (bench: Workbench, moment: Moment, { from, millimetres, samples }: PreparedClearance): number => {
  const block = from === 'table' || from === 'chair' ? blockOf(bench.solver.stretch, from) : null;
  const surface: Surface | null = from === 'head' ? moment.personHead : from === 'person' ? moment.person : block && blockSurface(block);
  if (surface === null) return Infinity;
  samples.pose(bench.solver.figures.helper.scratch);
  return 1000 * leastDistance(samples, surface, millimetres / 1000 + SIGHT_METRES);
};

/** The helper's centre of mass inside the feet, millimetres. */
export const balanceOf = ({ solver }: Workbench): number => 1000 * balanceInside(solver.figures.helper.rig, solver.figures.helper.scratch, SIDES);

/** By how much a figure's eyes fall short of what they look at, degrees. */
export const gazeShortfallOf = ({ solver }: Workbench, figure: FigureName): number => degrees(solver.gazeShortfallsRadians[figure]);

/** Degrees of each coordinate past its comfort limits, 0 inside them. */
const comfortResiduals = ({ coordinates, neutral }: FigureFrame, standing: readonly Side[]): number[] =>
  Array.from({ length: COORDINATE_COUNT }, (_, i) => {
    const range = rangeWhile(i, standing);
    if (range === undefined) return 0;
    const spare = Math.min(COMFORT_SPARE_DEGREES, (range.comfort[1] - range.comfort[0]) / 4);
    return COMFORT_WEIGHT * outside(degrees(coordinates[i]! - neutral[i]!), range.comfort[0] + spare, range.comfort[1] - spare);
  });

/** What a figure's body wants at a moment that was just solved: comfort; for the helper distance, balance, a neck that does not hang. */
export const bodyResiduals = (bench: Workbench, moment: Moment, clearances: readonly PreparedClearance[]): number[] => {
  const { figure } = moment.solved;
  const { coordinates, frame } = bench.solver.figures[figure].scratch;
  const comfort = [...comfortResiduals(frame, figure === 'helper' ? standingFeet(bench.solver.stretch, moment.solved.at) : []), GAZE_WEIGHT * gazeShortfallOf(bench, figure)];
  if (figure === 'person') return comfort;
  const { balanceInsideMillimetres, neckFlexionDegrees } = bench.compile.wishes;
  return [
    ...comfort,
    ...clearances.map((one) => CLEARANCE_WEIGHT * missing(clearanceOf(bench, moment, one), one.millimetres)),
    BALANCE_WEIGHT * missing(balanceOf(bench), balanceInsideMillimetres),
    NECK_WEIGHT * missing(-degrees(coordinates[COORDINATE_INDEX['neck.flexion']]!), -neckFlexionDegrees),
  ];
};
