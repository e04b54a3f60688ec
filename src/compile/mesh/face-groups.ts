import { PART_OF_BONE, type BodyPart } from '../../core/anatomy/body-parts.ts';
import type { SkinnedMesh } from './load-skinned-mesh.ts';
import { dominantBone } from './posed-skin.ts';

/** What no distance is measured to: hair gives way, eyes lie behind the lids. */
const NOT_SURFACE: readonly string[] = ['hair', 'eyes'];

/**
 * Faces of the drawn skin that hang on the same body parts: on one, or, along a border, on two or three. Each face is in
 * one group, so all groups together are the whole skin and a surface without a part is the groups without that part.
 */
export interface FaceGroup {
  readonly parts: readonly BodyPart[];
  /** 3 per face. */
  readonly indices: Uint32Array;
  /** Each vertex of the faces, once. */
  readonly vertices: Uint32Array;
}

/** The body part that each vertex hangs on most. */
export const partOfVertices = (mesh: SkinnedMesh): readonly BodyPart[] =>
  Array.from({ length: mesh.vertexCount }, (_, vertex) => PART_OF_BONE[dominantBone(mesh, vertex)]!);

/** Splits a figure's skin, without hair and eyes, into its groups of faces. */
export const faceGroupsOf = (mesh: SkinnedMesh, partOfVertex: readonly BodyPart[]): FaceGroup[] => {
  const groups = new Map<string, { parts: readonly BodyPart[]; indices: number[] }>();
  for (const { name, firstIndex, indexCount } of mesh.parts) {
    if (NOT_SURFACE.includes(name)) continue;
    for (let i = firstIndex; i < firstIndex + indexCount; i += 3) {
      const corners = [mesh.indices[i]!, mesh.indices[i + 1]!, mesh.indices[i + 2]!];
      const parts = [...new Set(corners.map((v) => partOfVertex[v]!))].sort();
      const key = parts.join();
      const group = groups.get(key) ?? { parts, indices: [] };
      groups.set(key, group);
      group.indices.push(...corners);
    }
  }
  return [...groups.values()].map(({ parts, indices }) => ({ parts, indices: Uint32Array.from(indices), vertices: Uint32Array.from(new Set(indices)) }));
};
