import type { Stretch } from '../../src/core/stretch/stretch.ts';

/** A copy of a stretch in which the helper, feet and all, stands further back; played as it is written. */
export const standBack = (stretch: Stretch, metres: number): Stretch => {
  const copy = structuredClone(stretch);
  delete copy.compile;
  for (const { pelvis } of Object.values(copy.poses.helper)) if (pelvis?.position !== undefined) pelvis.position[2] -= metres;
  for (const { figure, keys } of copy.feet) if (figure === 'helper') for (const { ankle } of keys) ankle[2] -= metres;
  return copy;
};
