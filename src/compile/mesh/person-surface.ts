import type { SkinSurface } from '../../core/safety/rule.ts';
import type { SkinnedMesh } from './load-skinned-mesh.ts';
import { createNearestSkin, createPosedSkin } from './posed-skin.ts';

/** The person's skin as the checker asks for it. */
export const createPersonSurface = (mesh: SkinnedMesh): SkinSurface => {
  const skin = createPosedSkin(mesh);
  const nearest = createNearestSkin();
  return {
    pose: (solver) => skin.pose(solver.frame.person),
    signedDistanceMetres: (point) => skin.nearest(nearest, point[0]!, point[1]!, point[2]!).signedDistance,
  };
};
