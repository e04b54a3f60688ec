import { BONES, BONE_INDEX, type BoneName } from '../../../../src/core/anatomy/bones.ts';
import { BODY_VERTEX_COUNT, type BaseMesh } from '../source/base-mesh.ts';
import type { WeightRow } from './weights.ts';

/** Base vertices are mirror images if they agree to this many steps a unit (a tenth of a millimetre). */
const STEPS_PER_UNIT = 1000;

const mirrorName = (name: BoneName): BoneName => {
  if (name.startsWith('left')) return name.replace('left', 'right') as BoneName;
  return name.startsWith('right') ? name.replace('right', 'left') as BoneName : name;
};

/** Each body vertex's mirror image on the base mesh, or itself where there is none. */
const findMirrors = (base: BaseMesh): number[] => {
  const key = (x: number, v: number): string =>
    [x, base.vertices[v * 3 + 1], base.vertices[v * 3 + 2]].map((n) => Math.round(n * STEPS_PER_UNIT) + 0).join();
  const byPlace = new Map<string, number>();
  for (let v = 0; v < BODY_VERTEX_COUNT; v++) byPlace.set(key(base.vertices[v * 3], v), v);
  return Array.from({ length: BODY_VERTEX_COUNT }, (_, v) => byPlace.get(key(-base.vertices[v * 3], v)) ?? v);
};

/** Averages the weights of each vertex with its mirror image's: the source's differ a little between left and right. */
export const symmetrize = (rows: readonly WeightRow[], base: BaseMesh): WeightRow[] => {
  const mirrorBone = BONES.map(({ name }) => BONE_INDEX[mirrorName(name)]);
  return findMirrors(base).map((mirror, v) => {
    const other = rows[mirror];
    return mirror === v && Math.abs(base.vertices[v * 3]) * STEPS_PER_UNIT > 1
      ? rows[v]
      : rows[v].map((w, b) => (w + other[mirrorBone[b]]) / 2);
  });
};
