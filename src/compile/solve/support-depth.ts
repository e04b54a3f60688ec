import { PART_OF_BONE, type BodyPart } from '../../core/anatomy/body-parts.ts';
import { distanceToBlock } from '../../core/math/block.ts';
import type { Support } from '../../core/stretch/schema.ts';
import { blockOf, spanAt } from '../../core/stretch/supports.ts';
import { dominantBone } from '../mesh/posed-skin.ts';
import { createSkinSamples, pickVertices } from './skin-samples.ts';
import type { Workbench } from './workbench.ts';

/** What carries a figure at a time. */
export const supportsAt = ({ solver }: Workbench, figure: Support['figure'], timeSeconds: number): Support[] =>
  solver.stretch.supports.filter((support) => support.figure === figure && spanAt(support, timeSeconds) >= 0);

/** Measures how deep the deepest skin of a support is in what carries it, as just solved, millimetres; above it -. */
export const prepareDepth = ({ solver, figures }: Workbench, { figure, parts, on }: Support): (() => number) => {
  const block = blockOf(solver.stretch, on);
  if (block === null) return () => NaN;
  const { mesh } = figures[figure];
  const wanted = new Set<BodyPart>(parts);
  const samples = createSkinSamples(mesh, pickVertices(mesh, (vertex) => wanted.has(PART_OF_BONE[dominantBone(mesh, vertex)]!)));
  return () => {
    samples.pose(solver.figures[figure].scratch);
    let nearest = Infinity;
    for (let i = 0; i < 3 * samples.count; i += 3)
      nearest = Math.min(nearest, distanceToBlock(block, samples.positions[i]!, samples.positions[i + 1]!, samples.positions[i + 2]!));
    return -1000 * nearest;
  };
};
