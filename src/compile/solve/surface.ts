import { distanceToBlock, type Block } from '../../core/math/block.ts';
import type { SolvedTowel } from '../../core/frame/solve-towel.ts';
import { vector } from '../../core/math/vector.ts';
import { findAtTowel, type AtTowel } from '../../core/prop/towel-distance.ts';
import type { Grip } from '../../core/rig/fist.ts';
import { createNearestSkin, type SkinTree } from '../mesh/posed-skin.ts';
import type { SkinSamples } from './skin-samples.ts';

/** Something that is touched or kept clear of. Metres, world; outside +, inside -. */
export interface Surface {
  distance(x: number, y: number, z: number): number;
  /** As `distance`, or Infinity beyond `most`: quicker. */
  distanceWithin(most: number, x: number, y: number, z: number): number;
}

const withoutShortcut = (distance: Surface['distance']): Surface => ({ distance, distanceWithin: (_, x, y, z) => distance(x, y, z) });

export const skinSurface = (tree: SkinTree): Surface => {
  const nearest = createNearestSkin();
  return {
    distance: (x, y, z) => tree.nearest(nearest, x, y, z).signedDistance,
    distanceWithin: (most, x, y, z) => tree.distanceWithin(most, x, y, z),
  };
};

/** The half space under a point with an upward normal: a table's top, a floor. */
export const planeSurface = (point: readonly number[] | Float64Array, normal: readonly number[] | Float64Array): Surface => {
  const length = Math.hypot(normal[0]!, normal[1]!, normal[2]!);
  return withoutShortcut((x, y, z) => ((x - point[0]!) * normal[0]! + (y - point[1]!) * normal[1]! + (z - point[2]!) * normal[2]!) / length);
};

/** What a fist holds, as it lies in the hand at the time of asking: a round rod, here without end. */
export const rodSurface = ({ centre, axis }: Grip, radiusMetres: number): Surface => withoutShortcut((x, y, z) => {
  const [dx, dy, dz] = [x - centre[0]!, y - centre[1]!, z - centre[2]!];
  const along = dx * axis[0]! + dy * axis[1]! + dz * axis[2]!;
  return Math.sqrt(Math.max(0, dx * dx + dy * dy + dz * dz - along * along)) - radiusMetres;
});

/** The towel as it lies at the time of asking. */
export const towelSurface = ({ frame, towel }: SolvedTowel): Surface => {
  const at: AtTowel = { distanceMetres: 0, alongMetres: 0 };
  const point = vector();
  return withoutShortcut((x, y, z) => {
    point[0] = x;
    point[1] = y;
    point[2] = z;
    return findAtTowel(at, frame, towel.prop, point).distanceMetres;
  });
};

/** A solid thing: a table, the floor. */
export const blockSurface = (block: Block): Surface => withoutShortcut((x, y, z) => distanceToBlock(block, x, y, z));

/** How much deeper than the least distance so far a sample may be inside a body and still be seen, metres. */
const DEPTH_SIGHT_METRES = 0.015;

/**
 * The least distance of posed samples to a surface, metres; beyond `most` not told apart. Begins with the sample
 * that was nearest the last time: the others then need to be looked at only closely around.
 */
export const leastDistance = (samples: SkinSamples, surface: Surface, most: number): number => {
  let least = most;
  const look = (i: number): void => {
    const [x, y, z] = [samples.positions[3 * i]!, samples.positions[3 * i + 1]!, samples.positions[3 * i + 2]!];
    const distance = surface.distanceWithin(Math.max(least, 0) + DEPTH_SIGHT_METRES, x, y, z);
    if (distance >= least) return;
    least = distance;
    samples.nearest = i;
  };
  if (samples.count > 0) look(samples.nearest);
  for (let i = 0; i < samples.count; i += 1) look(i);
  return least;
};
