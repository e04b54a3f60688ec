import { inBone } from '../mesh/in-bone.ts';
import { quat, vec3 } from 'gl-matrix';
import { quaternion, vector } from '../../core/math/vector.ts';
import type { FigureScratch } from '../../core/rig/figure-scratch.ts';
import type { SkinnedMesh } from '../mesh/load-skinned-mesh.ts';

/** Some vertices of a skin, posed without the rest of it: the compiler asks thousands of times. Without breath. */
export interface SkinSamples {
  readonly count: number;
  /** 3 per sample, world, metres. */
  readonly positions: Float64Array;
  /** The sample that was nearest to a surface when last asked: where to look first. */
  nearest: number;
  pose(figure: FigureScratch): void;
}

const INFLUENCES = 4;
const part = vector();
const sum = vector();
const turn = quaternion();

/** The vertices that `isTaken` says, without hair; thinned evenly to about `most`. */
export const pickVertices = (mesh: SkinnedMesh, isTaken: (vertex: number) => boolean, most = Infinity): number[] => {
  const taken = mesh.parts
    .filter(({ name }) => name !== 'hair' && name !== 'eyes')
    .flatMap(({ firstVertex, vertexCount }) => Array.from({ length: vertexCount }, (_, i) => firstVertex + i))
    .filter(isTaken);
  const step = Math.max(1, Math.ceil(taken.length / most));
  return taken.filter((_, i) => i % step === 0);
};

export const createSkinSamples = (mesh: SkinnedMesh, vertices: readonly number[]): SkinSamples => {
  const count = vertices.length;
  const bones = new Uint8Array(INFLUENCES * count);
  const weights = new Float64Array(INFLUENCES * count);
  const points = new Float64Array(3 * INFLUENCES * count);
  for (const [i, vertex] of vertices.entries()) {
    for (let k = 0; k < INFLUENCES; k += 1) {
      const at = INFLUENCES * i + k;
      bones[at] = mesh.bones[INFLUENCES * vertex + k]!;
      weights[at] = mesh.weights[INFLUENCES * vertex + k]!;
      points.set(inBone(mesh, bones[at]!, vertex), 3 * at);
    }
  }
  const positions = new Float64Array(3 * count);
  return {
    count,
    positions,
    nearest: 0,
    pose(figure) {
      for (let i = 0; i < count; i += 1) {
        sum.fill(0);
        for (let at = INFLUENCES * i; at < INFLUENCES * (i + 1); at += 1) {
          if (weights[at] === 0) continue;
          vec3.set(part, points[3 * at]!, points[3 * at + 1]!, points[3 * at + 2]!);
          quat.copy(turn, figure.worldRotation[bones[at]!]!);
          vec3.transformQuat(part, part, turn);
          vec3.add(part, part, figure.worldPosition[bones[at]!]!);
          vec3.scaleAndAdd(sum, sum, part, weights[at]!);
        }
        positions.set(sum, 3 * i);
      }
    },
  };
};
