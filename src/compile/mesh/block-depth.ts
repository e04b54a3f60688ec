import { distanceToBlock, type Block } from '../../core/math/block.ts';
import type { VertexClusters } from './vertex-clusters.ts';

/** How deep the deepest of some vertices is inside a block, metres; below 0 the distance of the nearest. `positions`: 3 per vertex. */
export const depthInBlockMetres = (clusters: VertexClusters, positions: Float32Array, block: Block): number => {
  clusters.refreshBalls();
  const { vertices, starts, centres, radii } = clusters;
  let least = Infinity;
  for (let cluster = 0; cluster < radii.length; cluster += 1) {
    const ofMiddle = distanceToBlock(block, centres[3 * cluster]!, centres[3 * cluster + 1]!, centres[3 * cluster + 2]!);
    if (ofMiddle - radii[cluster]! >= least) continue;
    for (let i = starts[cluster]!; i < starts[cluster + 1]!; i += 1) {
      const v = 3 * vertices[i]!;
      least = Math.min(least, distanceToBlock(block, positions[v]!, positions[v + 1]!, positions[v + 2]!));
    }
  }
  return -least;
};
