import { boxDistanceSquared, setBoxAround, setBoxAroundTwo, type Boxes } from './box.ts';
import type { FaceGroup } from './face-groups.ts';
import { takeNearerPoint, type SkinPoint } from './triangle-point.ts';

/**
 * A group of faces of a posed skin in a tree of boxes. three-mesh-bvh would do, but asks through callbacks: for the
 * thousands of nearest points that each checked frame needs, this is several times as fast.
 */
export interface FaceTree {
  readonly group: FaceGroup;
  /** Around the faces as posed. */
  readonly box: Boxes;
  /** To be called after the skin was posed anew. */
  refresh(): void;
  /** Takes the faces' nearest point, if it is nearer than what `best` has. */
  takeNearest(best: SkinPoint, x: number, y: number, z: number): void;
}

/** Faces in one leaf of a tree: few, as most questions end at one face. */
const LEAF_FACES = 3;

/** Faces whose boxes are brought up to date together, and only when a question first comes near them. */
const PATCH_FACES = 64;

/** Nodes in depth order: a node's first child follows it, `second` names the other one; -1 in a leaf. */
interface Nodes {
  readonly second: Int32Array;
  readonly boxes: Boxes;
  /** Of a leaf: its first face's place in `corners`, and how many faces it has. */
  readonly firstFace: Uint32Array;
  readonly faceCount: Uint32Array;
  /** The group's indices, 3 per face, in the order of the leaves. */
  readonly corners: Uint32Array;
  /** The vertices of each leaf's faces, once per leaf, and where each node's begin; more than half of the corners are the same. */
  readonly leafVertices: Uint32Array;
  readonly firstLeafVertex: Uint32Array;
  /** Nodes above patches, and the patches' own, in depth order. */
  readonly upper: readonly number[];
  /** By the patch's node. */
  readonly patches: ReadonlyMap<number, Patch>;
  /** 1 for a patch's node while the nodes below it are those of an older pose. */
  readonly isStale: Uint8Array;
}

/** A branch of the tree: the nodes up to `end`, and the vertices of its faces. */
interface Patch {
  readonly end: number;
  readonly vertices: Uint32Array;
}

const centreOf = (positions: Float32Array, indices: Uint32Array, face: number, axis: number): number =>
  positions[3 * indices[3 * face]! + axis]! + positions[3 * indices[3 * face + 1]! + axis]! + positions[3 * indices[3 * face + 2]! + axis]!;

/** The axis along which the faces' centres spread most. */
const widestAxis = (positions: Float32Array, indices: Uint32Array, faces: Uint32Array): number => {
  const spreads = [0, 1, 2].map((axis) => {
    let least = Infinity, most = -Infinity;
    for (const face of faces) {
      const centre = centreOf(positions, indices, face, axis);
      least = Math.min(least, centre);
      most = Math.max(most, centre);
    }
    return most - least;
  });
  return spreads.indexOf(Math.max(...spreads));
};

const buildNodes = (positions: Float32Array, indices: Uint32Array): Nodes => {
  const second: number[] = [], firstFace: number[] = [], faceCount: number[] = [], corners: number[] = [], upper: number[] = [], leafVertices: number[] = [], firstLeafVertex: number[] = [];
  const patches = new Map<number, Patch>();
  const build = (faces: Uint32Array, isInPatch: boolean): void => {
    const node = second.push(-1) - 1;
    const isPatch = !isInPatch && faces.length <= PATCH_FACES;
    if (!isInPatch) upper.push(node);
    const firstCorner = corners.length;
    firstFace.push(firstCorner / 3);
    faceCount.push(faces.length);
    firstLeafVertex.push(leafVertices.length);
    if (faces.length <= LEAF_FACES) {
      for (const face of faces) corners.push(indices[3 * face]!, indices[3 * face + 1]!, indices[3 * face + 2]!);
      leafVertices.push(...new Set(corners.slice(firstCorner)));
    } else {
      const axis = widestAxis(positions, indices, faces);
      faces.sort((a, b) => centreOf(positions, indices, a, axis) - centreOf(positions, indices, b, axis));
      build(faces.slice(0, faces.length >> 1), isInPatch || isPatch);
      second[node] = second.length;
      build(faces.slice(faces.length >> 1), isInPatch || isPatch);
    }
    if (isPatch) patches.set(node, { end: second.length, vertices: Uint32Array.from(new Set(corners.slice(firstCorner))) });
  };
  build(Uint32Array.from({ length: indices.length / 3 }, (_, face) => face), false);
  return {
    second: Int32Array.from(second),
    boxes: new Float64Array(6 * second.length),
    firstFace: Uint32Array.from(firstFace),
    faceCount: Uint32Array.from(faceCount),
    corners: Uint32Array.from(corners),
    leafVertices: Uint32Array.from(leafVertices),
    firstLeafVertex: Uint32Array.from([...firstLeafVertex, leafVertices.length]),
    upper,
    patches,
    isStale: new Uint8Array(second.length),
  };
};

/** Brings the boxes down to the patches to the pose. The tree's shape stays good while a body moves. */
const refitUpper = (nodes: Nodes, positions: Float32Array): void => {
  for (let i = nodes.upper.length - 1; i >= 0; i -= 1) {
    const node = nodes.upper[i]!;
    const patch = nodes.patches.get(node);
    if (patch === undefined) {
      setBoxAroundTwo(nodes.boxes, 6 * node, nodes.boxes, 6 * node + 6, nodes.boxes, 6 * nodes.second[node]!);
      continue;
    }
    setBoxAround(nodes.boxes, 6 * node, positions, patch.vertices, 0, patch.vertices.length);
    nodes.isStale[node] = 1;
  }
};

/** Brings the boxes of a patch to the pose. */
const refitPatch = (nodes: Nodes, positions: Float32Array, first: number): void => {
  const { second, boxes, firstLeafVertex, leafVertices, isStale, patches } = nodes;
  for (let node = patches.get(first)!.end - 1; node >= first; node -= 1) {
    if (second[node]! >= 0) setBoxAroundTwo(boxes, 6 * node, boxes, 6 * node + 6, boxes, 6 * second[node]!);
    else setBoxAround(boxes, 6 * node, positions, leafVertices, firstLeafVertex[node]!, firstLeafVertex[node + 1]!);
  }
  isStale[first] = 0;
};

/** Nodes that wait to be looked at; a tree of 20 000 faces is some 14 deep. */
const STACK_DEPTH = 64;

/** Makes the tree of a group. `positions`: 3 per vertex of the whole skin. The tree is built when it is first posed. */
export const createFaceTree = (positions: Float32Array, group: FaceGroup): FaceTree => {
  const box: Boxes = new Float64Array(6);
  const waiting = new Int32Array(STACK_DEPTH), waitingDistances = new Float64Array(STACK_DEPTH);
  let nodes: Nodes | null = null;

  return {
    group,
    box,
    refresh() {
      nodes ??= buildNodes(positions, group.indices);
      refitUpper(nodes, positions);
      box.set(nodes.boxes.subarray(0, 6));
    },
    takeNearest(best, x, y, z) {
      if (nodes === null) throw new Error('The skin must be posed before it is asked for distances.');
      const { second, boxes, firstFace, faceCount, corners, isStale } = nodes;
      let count = 1;
      waiting[0] = 0;
      waitingDistances[0] = boxDistanceSquared(boxes, 0, x, y, z);
      while (count > 0) {
        count -= 1;
        if (waitingDistances[count]! >= best.distanceSquared) continue;
        const node = waiting[count]!;
        if (isStale[node] === 1) refitPatch(nodes, positions, node);
        if (second[node]! < 0) {
          for (let i = 3 * firstFace[node]!; i < 3 * (firstFace[node]! + faceCount[node]!); i += 3)
            takeNearerPoint(best, positions, corners[i]!, corners[i + 1]!, corners[i + 2]!, x, y, z);
          continue;
        }
        const one = node + 1, other = second[node]!;
        const toOne = boxDistanceSquared(boxes, 6 * one, x, y, z), toOther = boxDistanceSquared(boxes, 6 * other, x, y, z);
        // The nearer child is looked at first: it lies on top.
        const isOneNearer = toOne <= toOther;
        waiting[count] = isOneNearer ? other : one;
        waitingDistances[count] = isOneNearer ? toOther : toOne;
        waiting[count + 1] = isOneNearer ? one : other;
        waitingDistances[count + 1] = isOneNearer ? toOne : toOther;
        count += 2;
      }
    },
  };
};
