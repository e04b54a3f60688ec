import { Vector3 } from 'three';
import type { BodyPart } from '../../core/anatomy/body-parts.ts';
import { areBoxesWithin, boxDistanceSquared, type Boxes } from './box.ts';
import { faceGroupsOf } from './face-groups.ts';
import { createFaceTree, type FaceTree } from './face-tree.ts';
import type { SkinnedMesh } from './load-skinned-mesh.ts';
import { takeNearerPoint, type SkinPoint } from './triangle-point.ts';
import { createVertexNormals, type VertexNormals } from './vertex-normals.ts';

/** The skin of some of a figure's parts, posed, that can be asked for nearest points. Metres, world. */
export interface PartSurface {
  /** Limits the questions that follow to faces that can be within `metres` of something in the box; returns whether there are any. */
  focus(box: Boxes, metres: number): boolean;
  /** Lets the questions that follow be about all faces. */
  focusAll(): void;
  /** Distance of a point to the nearest of the boxes around the faces in focus; Infinity when there are none. */
  boxDistanceMetres(x: number, y: number, z: number): number;
  /** Writes the nearest point of the faces in focus that is less than `metres` away; false when there is none. */
  findWithin(out: SkinPoint, metres: number, x: number, y: number, z: number): boolean;
  /** Distance of x, y, z to a point that was found for it: above the skin +, inside the body -. */
  signedDistanceMetres(found: SkinPoint, x: number, y: number, z: number): number;
  /**
   * Whether inside and outside can't be told: the surface is open where parts were left out, and what is nearest to
   * x, y, z is the rim there, or skin that x, y, z lies aside of instead of above or below.
   */
  isInOpening(found: SkinPoint, x: number, y: number, z: number): boolean;
}

/** A figure's posed skin, from which surfaces of some of its parts are made. */
export interface PartSurfaces {
  /** To be called after the skin was posed anew. */
  refresh(): void;
  /** Faces of which all three vertices hang on parts that are kept. Surfaces are kept by the function itself: ask with the same one each time. */
  of(isKept: (part: BodyPart) => boolean): PartSurface;
  /** Boxes that together hold all of a part's faces. */
  boxesOf(part: BodyPart): readonly Boxes[];
  /** Whether any face has the vertex. */
  hasVertex(vertex: number): boolean;
}

/** A point with less than this share of vertices off the rim lies on the rim: a face is some mm wide, so this is below 0.1 mm. */
const ON_RIM_SHARE = 0.01;
/** Cosine to the normal below which a point lies aside of the skin: more than 60 degrees off. Next to a closed skin it is near 1, at the openings of hips and shoulders it was below 0.3. */
const ASIDE_COSINE = 0.5;

const sum = new Vector3();

const createPartSurface = (positions: Float32Array, normals: VertexNormals, kept: readonly FaceTree[], leftOut: readonly FaceTree[], vertexCount: number): PartSurface => {
  const isOfLeftOut = new Uint8Array(vertexCount);
  for (const { group } of leftOut) for (const v of group.vertices) isOfLeftOut[v] = 1;
  const distances = new Float64Array(kept.length);
  const order = new Int32Array(kept.length);
  let inFocus = kept;
  /** Points that are asked for one after the other often lie near the same face: it is tried first. */
  const last = new Int32Array(3).fill(-1);

  /** Sorts the trees in focus that are within reach by the distance of their boxes; returns how many there are. */
  const sortTrees = (mostSquared: number, x: number, y: number, z: number): number => {
    let count = 0;
    for (let i = 0; i < inFocus.length; i += 1) {
      const distance = boxDistanceSquared(inFocus[i]!.box, 0, x, y, z);
      if (distance >= mostSquared) continue;
      let place = count;
      for (; place > 0 && distances[place - 1]! > distance; place -= 1) {
        distances[place] = distances[place - 1]!;
        order[place] = order[place - 1]!;
      }
      distances[place] = distance;
      order[place] = i;
      count += 1;
    }
    return count;
  };

  /** How far x, y, z lies from a found point along the skin's normal there, metres. */
  const alongNormal = (found: SkinPoint, x: number, y: number, z: number): number => {
    sum.set(0, 0, 0);
    for (let k = 0; k < 3; k += 1) normals.addScaled(sum, found.vertices[k]!, found.shares[k]!);
    return ((x - found.x) * sum.x + (y - found.y) * sum.y + (z - found.z) * sum.z) / (sum.length() || 1);
  };

  return {
    focus(box, metres) {
      inFocus = kept.filter((tree) => areBoxesWithin(tree.box, box, metres));
      last[0] = -1;
      return inFocus.length > 0;
    },
    focusAll() {
      inFocus = kept;
      last[0] = -1;
    },
    boxDistanceMetres(x, y, z) {
      let least = Infinity;
      for (let i = 0; i < inFocus.length && least > 0; i += 1) {
        const distance = boxDistanceSquared(inFocus[i]!.box, 0, x, y, z);
        if (distance < least) least = distance;
      }
      return Math.sqrt(least);
    },
    findWithin(out, metres, x, y, z) {
      out.distanceSquared = metres * metres;
      out.vertices[0] = -1;
      if (last[0]! >= 0) takeNearerPoint(out, positions, last[0]!, last[1]!, last[2]!, x, y, z);
      const count = sortTrees(out.distanceSquared, x, y, z);
      for (let i = 0; i < count && distances[i]! < out.distanceSquared; i += 1) inFocus[order[i]!]!.takeNearest(out, x, y, z);
      if (out.vertices[0] < 0) return false;
      last.set(out.vertices);
      return true;
    },
    signedDistanceMetres(found, x, y, z) {
      const metres = Math.sqrt(found.distanceSquared);
      return alongNormal(found, x, y, z) < 0 ? -metres : metres;
    },
    isInOpening(found, x, y, z) {
      if (leftOut.length === 0) return false;
      let offRim = 0;
      for (let k = 0; k < 3; k += 1) if (isOfLeftOut[found.vertices[k]!] === 0) offRim += found.shares[k]!;
      return offRim < ON_RIM_SHARE || Math.abs(alongNormal(found, x, y, z)) < ASIDE_COSINE * Math.sqrt(found.distanceSquared);
    },
  };
};

/**
 * Makes surfaces of a posed skin. Inside and outside are told by the averaged normals of the vertices, over all faces
 * of the figure, which stay right where the nearest point lies on an edge or on the border of two parts.
 */
export const createPartSurfaces = (mesh: SkinnedMesh, positions: Float32Array, partOfVertex: readonly BodyPart[]): PartSurfaces => {
  const trees = faceGroupsOf(mesh, partOfVertex).map((group) => createFaceTree(positions, group));
  const normals = createVertexNormals(positions, Uint32Array.from(trees.flatMap(({ group }) => [...group.indices])));
  const surfaces = new Map<(part: BodyPart) => boolean, PartSurface>();
  const withFaces = new Set(trees.flatMap(({ group }) => [...group.vertices]));
  return {
    refresh() {
      normals.refresh();
      for (const tree of trees) tree.refresh();
    },
    of(isKept) {
      const known = surfaces.get(isKept);
      if (known) return known;
      const kept = trees.filter(({ group }) => group.parts.every(isKept));
      const leftOut = trees.filter((tree) => !kept.includes(tree));
      const surface = createPartSurface(positions, normals, kept, leftOut, mesh.vertexCount);
      surfaces.set(isKept, surface);
      return surface;
    },
    boxesOf: (part) => trees.filter(({ group }) => group.parts.includes(part)).map((tree) => tree.box),
    hasVertex: (vertex) => withFaces.has(vertex),
  };
};
