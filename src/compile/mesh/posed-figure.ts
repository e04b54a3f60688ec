import type { BodyPart } from '../../core/anatomy/body-parts.ts';
import { BONE_INDEX, type BoneName } from '../../core/anatomy/bones.ts';
import type { FigureFrame } from '../../core/frame/frame.ts';
import { partOfVertices } from './face-groups.ts';
import type { SkinnedMesh } from './load-skinned-mesh.ts';
import { createPartSurfaces, type PartSurface } from './part-surface.ts';
import { createPosedSkin } from './posed-skin.ts';
import { createVertexClusters, type VertexClusters } from './vertex-clusters.ts';

/** One figure's skin as posed, with its surfaces and its vertices by body part. Metres, world. */
export interface PosedFigure {
  readonly mesh: SkinnedMesh;
  /** 3 per vertex. */
  readonly positions: Float32Array;
  /** As it was posed last. */
  readonly frame: FigureFrame;
  /** Parts that have vertices. */
  readonly parts: readonly BodyPart[];
  pose(frame: FigureFrame): void;
  /** The skin of the kept parts, without hair and eyes. Made once for each function: ask with the same one each time. */
  surface(isKept: (part: BodyPart) => boolean): PartSurface;
  /** All vertices of a part, hair left out. */
  clusters(part: BodyPart): VertexClusters;
  /** Distance of a vertex to the origin of a bone. */
  metresFromBone(vertex: number, bone: BoneName): number;
}

/** Vertices of each part, hair left out. */
const verticesByPart = (mesh: SkinnedMesh, partOfVertex: readonly BodyPart[]): ReadonlyMap<BodyPart, readonly number[]> => {
  const byPart = new Map<BodyPart, number[]>();
  for (const { name, firstVertex, vertexCount } of mesh.parts) {
    if (name === 'hair') continue;
    for (let v = firstVertex; v < firstVertex + vertexCount; v += 1) {
      const vertices = byPart.get(partOfVertex[v]!) ?? [];
      byPart.set(partOfVertex[v]!, vertices);
      vertices.push(v);
    }
  }
  return byPart;
};

export const createPosedFigure = (mesh: SkinnedMesh): PosedFigure => {
  // Its own tree is not asked, so it is left empty.
  const skin = createPosedSkin(mesh, () => true);
  const { positions } = skin;
  const partOfVertex = partOfVertices(mesh);
  const surfaces = createPartSurfaces(mesh, positions, partOfVertex);
  const clusters = new Map([...verticesByPart(mesh, partOfVertex)].map(([part, vertices]) => {
    const loose = Uint32Array.from(vertices.filter((v) => !surfaces.hasVertex(v)));
    return [part, createVertexClusters(mesh, positions, vertices, { boxes: surfaces.boxesOf(part), loose })];
  }));
  let posed: FigureFrame | null = null;
  const frame = (): FigureFrame => {
    if (posed === null) throw new Error('The skins must be posed before they are asked for distances.');
    return posed;
  };
  return {
    mesh,
    positions,
    get frame() { return frame(); },
    parts: [...clusters.keys()],
    pose(next) {
      posed = next;
      skin.pose(next);
      surfaces.refresh();
      for (const one of clusters.values()) one.refresh();
    },
    surface(isKept) {
      frame();
      return surfaces.of(isKept);
    },
    clusters(part) {
      const found = clusters.get(part);
      if (!found) throw new Error(`No skin of this figure hangs on the ${part}.`);
      return found;
    },
    metresFromBone(vertex, bone) {
      const { worldPositions } = frame();
      const b = 3 * BONE_INDEX[bone];
      return Math.hypot(positions[3 * vertex]! - worldPositions[b]!, positions[3 * vertex + 1]! - worldPositions[b + 1]!, positions[3 * vertex + 2]! - worldPositions[b + 2]!);
    },
  };
};
