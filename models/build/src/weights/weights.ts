import { BONE_COUNT, BONE_INDEX, type BoneName } from '../../../../src/core/anatomy/bones.ts';
import { BODY_VERTEX_COUNT, type BaseMesh } from '../source/base-mesh.ts';
import { boneOfSource } from '../skeleton/bone-of-source.ts';

/** One vertex's share in every bone, in the order of `BONES`; the shares sum to 1. */
export type WeightRow = Float32Array;

/** All of a vertex on one bone. */
export const wholly = (bone: BoneName): WeightRow => {
  const row = new Float32Array(BONE_COUNT);
  row[BONE_INDEX[bone]] = 1;
  return row;
};

/** The body vertices' weights, the source's 139 bones summed into ours. */
export const readWeights = (base: BaseMesh): WeightRow[] =>
  base.skin.slice(0, BODY_VERTEX_COUNT).map((shares) => {
    const row = new Float32Array(BONE_COUNT);
    for (const [bone, weight] of shares) if (weight > 0) row[BONE_INDEX[boneOfSource(bone)]] += weight;
    return normalizeRow(row);
  });

/** Makes the shares sum to 1, in place. */
export const normalizeRow = (row: WeightRow): WeightRow => {
  const sum = row.reduce((s, x) => s + x, 0);
  if (sum <= 0) throw new Error('A vertex follows no bone.');
  for (let b = 0; b < row.length; b++) row[b] /= sum;
  return row;
};
