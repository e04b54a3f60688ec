import { BufferAttribute, BufferGeometry, Triangle, Vector3 } from 'three';
import { MeshBVH, type HitPointInfo } from 'three-mesh-bvh';
import { BONE_COUNT } from '../../core/anatomy/bones.ts';
import type { FigureFrame } from '../../core/frame/frame.ts';
import { isPressing, pressPoint } from '../../core/rig/thigh-press.ts';
import type { SkinnedMesh, SkinnedPart } from './load-skinned-mesh.ts';

/** What lies nearest to a point on a posed skin. Metres, world. */
export interface NearestSkin {
  /** Above the skin +, inside the body -. */
  signedDistance: number;
  readonly point: Vector3;
  readonly normal: Vector3;
}

/** A figure's skin, posed as a frame says, that can be asked for distances. */
export interface PosedSkin {
  readonly mesh: SkinnedMesh;
  /** 3 per vertex, world, metres. */
  readonly positions: Float32Array;
  /** Brings the skin to a figure's pose. */
  pose(figure: FigureFrame): void;
  /** Nearest skin to a point; `out` is overwritten. */
  nearest(out: NearestSkin, x: number, y: number, z: number): NearestSkin;
}

export const createNearestSkin = (): NearestSkin => ({ signedDistance: Infinity, point: new Vector3(), normal: new Vector3() });

/** Parts that no hand is laid on. */
const LEFT_OUT_PARTS: readonly string[] = ['hair'];

/** Writes bone matrix times inverse bind for each bone, column-major 3x4 (12 per bone). */
const setSkinMatrices = (out: Float64Array, figure: FigureFrame, inverseBinds: Float64Array): void => {
  for (let bone = 0; bone < BONE_COUNT; bone += 1) {
    const x = figure.worldRotations[4 * bone]!, y = figure.worldRotations[4 * bone + 1]!;
    const z = figure.worldRotations[4 * bone + 2]!, w = figure.worldRotations[4 * bone + 3]!;
    const r = [
      1 - 2 * (y * y + z * z), 2 * (x * y + w * z), 2 * (x * z - w * y),
      2 * (x * y - w * z), 1 - 2 * (x * x + z * z), 2 * (y * z + w * x),
      2 * (x * z + w * y), 2 * (y * z - w * x), 1 - 2 * (x * x + y * y),
    ];
    for (let column = 0; column < 4; column += 1) {
      const a = inverseBinds[16 * bone + 4 * column]!, b = inverseBinds[16 * bone + 4 * column + 1]!, c = inverseBinds[16 * bone + 4 * column + 2]!;
      for (let row = 0; row < 3; row += 1) {
        out[12 * bone + 3 * column + row] =
          r[row]! * a + r[3 + row]! * b + r[6 + row]! * c + (column === 3 ? figure.worldPositions[3 * bone + row]! : 0);
      }
    }
  }
};

/** Linear blend skinning of one part, with the breathing shape. */
const posePart = (out: Float32Array, mesh: SkinnedMesh, part: SkinnedPart, matrices: Float64Array, breath: number): void => {
  for (let v = part.firstVertex; v < part.firstVertex + part.vertexCount; v += 1) {
    const px = mesh.positions[3 * v]! + breath * mesh.breath[3 * v]!;
    const py = mesh.positions[3 * v + 1]! + breath * mesh.breath[3 * v + 1]!;
    const pz = mesh.positions[3 * v + 2]! + breath * mesh.breath[3 * v + 2]!;
    let x = 0, y = 0, z = 0;
    for (let k = 0; k < 4; k += 1) {
      const weight = mesh.weights[4 * v + k]!;
      if (weight === 0) continue;
      const m = 12 * mesh.bones[4 * v + k]!;
      x += weight * (matrices[m]! * px + matrices[m + 3]! * py + matrices[m + 6]! * pz + matrices[m + 9]!);
      y += weight * (matrices[m + 1]! * px + matrices[m + 4]! * py + matrices[m + 7]! * pz + matrices[m + 10]!);
      z += weight * (matrices[m + 2]! * px + matrices[m + 5]! * py + matrices[m + 8]! * pz + matrices[m + 11]!);
    }
    out[3 * v] = x; out[3 * v + 1] = y; out[3 * v + 2] = z;
  }
};

/** The vertices that give way to a thigh. */
const givingVertices = (mesh: SkinnedMesh): Uint32Array => Uint32Array.from(mesh.give.keys()).filter((v) => mesh.give[v]! > 0);

/** The bone with the largest weight at a vertex. */
export const dominantBone = (mesh: SkinnedMesh, vertex: number): number => {
  let best = 0;
  for (let k = 1; k < 4; k += 1) if (mesh.weights[4 * vertex + k]! > mesh.weights[4 * vertex + best]!) best = k;
  return mesh.bones[4 * vertex + best]!;
};

const keptIndices = (mesh: SkinnedMesh, isLeftOut: (bone: number) => boolean): Uint32Array => {
  const kept: number[] = [];
  for (const part of mesh.parts) {
    if (LEFT_OUT_PARTS.includes(part.name)) continue;
    for (let i = part.firstIndex; i < part.firstIndex + part.indexCount; i += 3) {
      const [a, b, c] = [mesh.indices[i]!, mesh.indices[i + 1]!, mesh.indices[i + 2]!];
      if (!isLeftOut(dominantBone(mesh, a)) && !isLeftOut(dominantBone(mesh, b)) && !isLeftOut(dominantBone(mesh, c))) kept.push(a, b, c);
    }
  }
  return Uint32Array.from(kept);
};

/**
 * Makes a skin ready to be posed. Distances are to all of it but the hair, and but the skin of bones that
 * `isLeftOut` names (a hand is measured against its own body without that arm).
 */
export const createPosedSkin = (mesh: SkinnedMesh, isLeftOut: (bone: number) => boolean = () => false): PosedSkin => {
  const positions = new Float32Array(3 * mesh.vertexCount);
  const matricesOfSkin = mesh.inverseBinds.map(() => new Float64Array(12 * BONE_COUNT));
  const giving = givingVertices(mesh);
  const tree = createSkinTree({ mesh, positions }, isLeftOut);
  return {
    mesh,
    positions,
    pose(figure) {
      for (const [i, inverseBinds] of mesh.inverseBinds.entries()) setSkinMatrices(matricesOfSkin[i]!, figure, inverseBinds);
      for (const part of mesh.parts) posePart(positions, mesh, part, matricesOfSkin[part.skin]!, figure.breath);
      if (isPressing(figure.press)) for (let i = 0; i < giving.length; i += 1) pressPoint(positions, 3 * giving[i]!, mesh.give[giving[i]!]!, figure.press);
      tree.refresh();
    },
    nearest: tree.nearest,
  };
};

const UNPOSED = 'The skin must be posed before it is asked for distances.';

/** Distances to part of a posed skin. */
export interface SkinTree {
  /** To be called after the skin was posed anew. */
  refresh(): void;
  /** Nearest skin to a point; `out` is overwritten. */
  nearest(out: NearestSkin, x: number, y: number, z: number): NearestSkin;
  /** Signed distance of a point to the skin, or Infinity when none is within `most` metres: much quicker than `nearest`. */
  distanceWithin(most: number, x: number, y: number, z: number): number;
}

/**
 * Makes distances to a posed skin, without the bones that `isLeftOut` names. Inside and outside are told by the
 * vertices' averaged normals, which stay right where the nearest point lies on an edge or on the rim of a sleeve.
 */
export const createSkinTree = (
  { mesh, positions }: Pick<PosedSkin, 'mesh' | 'positions'>,
  isLeftOut: (bone: number) => boolean,
): SkinTree => {
  const indices = keptIndices(mesh, isLeftOut);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(indices, 1));
  const normals = new Float32Array(positions.length);
  let tree: MeshBVH | null = null;
  const query = new Vector3();
  const share = new Vector3();
  const hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 };
  const [a, b, c, face, normal] = [new Vector3(), new Vector3(), new Vector3(), new Vector3(), new Vector3()];
  const corner = (out: Vector3, k: number): Vector3 => out.fromArray(positions, 3 * indices[3 * hit.faceIndex + k]!);

  const refreshNormals = (): void => {
    normals.fill(0);
    for (let i = 0; i < indices.length; i += 3) {
      a.fromArray(positions, 3 * indices[i]!);
      b.fromArray(positions, 3 * indices[i + 1]!).sub(a);
      face.fromArray(positions, 3 * indices[i + 2]!).sub(a);
      b.cross(face); // its length is twice the face's area: large faces weigh more
      for (let k = 0; k < 3; k += 1) {
        const v = 3 * indices[i + k]!;
        normals[v]! += b.x; normals[v + 1]! += b.y; normals[v + 2]! += b.z;
      }
    }
  };

  /** Writes the averaged normal where `hit` is and returns the signed distance from `query`, which it changes. */
  const readHit = (out: Vector3): number => {
    Triangle.getBarycoord(hit.point, corner(a, 0), corner(b, 1), corner(c, 2), share);
    out.set(0, 0, 0);
    for (let k = 0; k < 3; k += 1) {
      face.fromArray(normals, 3 * indices[3 * hit.faceIndex + k]!).normalize();
      out.addScaledVector(face, share.getComponent(k));
    }
    out.normalize();
    return query.sub(hit.point).dot(out) < 0 ? -hit.distance : hit.distance;
  };

  return {
    refresh() {
      refreshNormals();
      // The tree's shape stays good while a body moves: only its boxes are brought up to date.
      if (tree) tree.refit();
      else tree = new MeshBVH(geometry, { indirect: true });
    },
    nearest(out, x, y, z) {
      query.set(x, y, z);
      if (!tree) throw new Error(UNPOSED);
      tree.closestPointToPoint(query, hit);
      out.point.copy(hit.point);
      out.signedDistance = readHit(out.normal);
      return out;
    },
    distanceWithin(most, x, y, z) {
      query.set(x, y, z);
      if (!tree) throw new Error(UNPOSED);
      return tree.closestPointToPoint(query, hit, 0, most) === null ? Infinity : readHit(normal);
    },
  };
};
