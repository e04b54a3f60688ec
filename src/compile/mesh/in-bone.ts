import type { SkinnedMesh } from './load-skinned-mesh.ts';

/** A vertex in the rest frame of a bone, metres: inverse bind (column-major 4x4) times position. */
export const inBone = (mesh: SkinnedMesh, bone: number, vertex: number): [number, number, number] => {
  const skin = mesh.parts.find(({ firstVertex, vertexCount }) => vertex >= firstVertex && vertex < firstVertex + vertexCount)?.skin ?? 0;
  const inverseBinds = mesh.inverseBinds[skin]!;
  const m = 16 * bone;
  const [x, y, z] = [mesh.positions[3 * vertex]!, mesh.positions[3 * vertex + 1]!, mesh.positions[3 * vertex + 2]!];
  const row = (r: number): number => inverseBinds[m + r]! * x + inverseBinds[m + 4 + r]! * y + inverseBinds[m + 8 + r]! * z + inverseBinds[m + 12 + r]!;
  return [row(0), row(1), row(2)];
};
