import { quat, vec3 } from 'gl-matrix';
import { BONES } from '../../core/anatomy/bones.ts';
import { quaternion, vector, type Vector } from '../../core/math/vector.ts';
import type { FigureScratch } from '../../core/rig/figure-scratch.ts';
import type { SiteInfluence } from '../../core/rig/rig-file.ts';
import type { SkinnedMesh } from './load-skinned-mesh.ts';

/** A place on a skin: vertices and their shares. */
export type SkinShares = ReadonlyArray<{ readonly vertex: number; readonly share: number }>;

/** Influences below this are left out: a tenth of a millimetre at arm's length. */
const LEAST_WEIGHT = 0.002;
const POINT_DECIMALS = 5;
const WEIGHT_DECIMALS = 6;
const NORMAL_DECIMALS = 4;

interface Sum {
  weight: number;
  readonly point: [number, number, number];
  readonly breath: [number, number, number];
}

/** Applies a column-major 4x4 (12 of it used) to three numbers of a list, with (`w` 1) or without (0) its translation. */
const applied = (m: Float64Array, first: number, values: Float32Array, at: number, w: 0 | 1): [number, number, number] => {
  const row = (k: number): number =>
    m[first + k]! * values[at]! + m[first + 4 + k]! * values[at + 1]! + m[first + 8 + k]! * values[at + 2]! + w * m[first + 12 + k]!;
  return [row(0), row(1), row(2)];
};

const skinOf = (mesh: SkinnedMesh, vertex: number): number =>
  mesh.parts.find(({ firstVertex, vertexCount }) => vertex >= firstVertex && vertex < firstVertex + vertexCount)?.skin ?? 0;

const sumsOf = (mesh: SkinnedMesh, shares: SkinShares): Map<number, Sum> => {
  const sums = new Map<number, Sum>();
  for (const { vertex, share } of shares) {
    const inverseBinds = mesh.inverseBinds[skinOf(mesh, vertex)]!;
    for (let k = 4 * vertex; k < 4 * vertex + 4; k += 1) {
      const weight = share * mesh.weights[k]!;
      if (weight === 0) continue;
      const bone = mesh.bones[k]!;
      const sum = sums.get(bone) ?? { weight: 0, point: [0, 0, 0], breath: [0, 0, 0] };
      sums.set(bone, sum);
      const point = applied(inverseBinds, 16 * bone, mesh.positions, 3 * vertex, 1);
      const breath = applied(inverseBinds, 16 * bone, mesh.breath, 3 * vertex, 0);
      sum.weight += weight;
      for (let axis = 0; axis < 3; axis += 1) {
        sum.point[axis]! += weight * point[axis]!;
        sum.breath[axis]! += weight * breath[axis]!;
      }
    }
  }
  return sums;
};

const rounded = (values: readonly number[] | Vector, by: number, decimals: number): [number, number, number] => {
  const one = (k: number): number => Number((values[k]! * by).toFixed(decimals)) + 0;
  return [one(0), one(1), one(2)];
};

const toBone = quaternion();
const inBone = vector();

/** A place on a skin as a rig file tells it, with an outward direction (world, as `figure` is posed) that is to turn with the skin. */
export const bakeSite = (mesh: SkinnedMesh, shares: SkinShares, normalInWorld: Vector, figure: FigureScratch): SiteInfluence[] => {
  const kept = [...sumsOf(mesh, shares)].filter(([, { weight }]) => weight >= LEAST_WEIGHT).sort(([, a], [, b]) => b.weight - a.weight);
  const whole = kept.reduce((total, [, { weight }]) => total + weight, 0);
  return kept.map(([bone, { weight, point, breath }]) => {
    vec3.transformQuat(inBone, normalInWorld, quat.invert(toBone, figure.worldRotation[bone]!));
    return {
      bone: BONES[bone]!.name,
      weight: Number((weight / whole).toFixed(WEIGHT_DECIMALS)),
      point: rounded(point, 1 / weight, POINT_DECIMALS),
      breath: rounded(breath, 1 / weight, POINT_DECIMALS),
      normal: rounded(inBone, 1, NORMAL_DECIMALS),
    };
  });
};
