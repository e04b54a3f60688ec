import { isPartOf, PART_OF_BONE } from '../../core/anatomy/body-parts.ts';
import { dominantBone } from '../mesh/posed-skin.ts';
import { createSkinSamples, pickVertices, type SkinSamples } from './skin-samples.ts';
import { leastDistance, towelSurface, type Surface } from './surface.ts';
import type { Moment, Workbench } from './workbench.ts';

/** Residual for a millimetre too deep or too far off, where 1 is a millimetre of a palm point off its target. */
const PRESS_WEIGHT = 1.5;
/** How far a body may be off what it is to touch and still be drawn to it, metres. */
const SIGHT_METRES = 0.25;

/** A body part that presses a prop, made ready to be measured. */
export interface PreparedPress {
  readonly samples: SkinSamples;
  readonly surface: Surface;
  readonly millimetres: number;
}

/** What a moment's pose presses; null for nothing. */
export const preparePress = ({ solver, figures }: Workbench, { solved }: Moment): PreparedPress | null => {
  const { press, figure } = solved;
  if (press === undefined || solver.towel === null) return null;
  const { mesh } = figures[figure];
  const samples = createSkinSamples(mesh, pickVertices(mesh, (vertex) => press.parts.some((part) => isPartOf(PART_OF_BONE[dominantBone(mesh, vertex)]!, part))));
  return { samples, surface: towelSurface(solver.towel), millimetres: press.millimetres };
};

/** How deep the part is in the prop at a moment that was just solved, millimetres. */
export const pressDepth = ({ solver }: Workbench, { solved }: Moment, { samples, surface }: PreparedPress): number => {
  samples.pose(solver.figures[solved.figure].scratch);
  return -1000 * leastDistance(samples, surface, SIGHT_METRES);
};

/** What a body that presses a prop wants. */
export const pressResiduals = (bench: Workbench, moment: Moment, press: PreparedPress | null): number[] =>
  press === null ? [] : [PRESS_WEIGHT * (pressDepth(bench, moment, press) - press.millimetres)];
