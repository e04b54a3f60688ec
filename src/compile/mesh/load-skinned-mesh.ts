import { readFile } from 'node:fs/promises';
import { NodeIO, type Node, type Skin } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { BONE_COUNT, BONE_INDEX, BONES, type BoneName } from '../../core/anatomy/bones.ts';
import { giveOf, isGivingBone } from '../../core/rig/thigh-press.ts';

/**
 * The very skin that the page draws, read from a GLB in Node: all primitives in one mesh, in the figure's order.
 * Positions are as stored (quantized space, one for each skin); the inverse bind matrices of a part's skin bring them to metres.
 */
export interface SkinnedMesh {
  readonly vertexCount: number;
  readonly positions: Float32Array;
  /** Offset of the breathing shape at 1, 3 per vertex, same space as positions. */
  readonly breath: Float32Array;
  /** Linear red, green, blue, 0 to 1, 3 per vertex. */
  readonly colours: Float32Array;
  /** Bone index (of core's BONES) and weight, 4 per vertex. */
  readonly bones: Uint8Array;
  readonly weights: Float32Array;
  /** How far each vertex gives way to a thigh, 0 to 1; see core's `thigh-press.ts`. */
  readonly give: Float32Array;
  /** For each skin of the GLB: a column-major 4x4 for each bone. */
  readonly inverseBinds: readonly Float64Array[];
  readonly indices: Uint32Array;
  readonly parts: readonly SkinnedPart[];
}

/** One primitive: where its vertices and indices lie, its material's name, and which skin it hangs on. */
export interface SkinnedPart {
  readonly name: string;
  readonly skin: number;
  readonly firstVertex: number;
  readonly vertexCount: number;
  readonly firstIndex: number;
  readonly indexCount: number;
}

const boneIndexOf = (joint: Node, path: string): number => {
  const index = BONE_INDEX[joint.getName() as BoneName] as number | undefined;
  if (index === undefined) throw new Error(`${path}: the joint "${joint.getName()}" is not one of our bones.`);
  return index;
};

const readInverseBinds = (skin: Skin, joints: readonly number[], path: string): Float64Array => {
  const matrices = skin.getInverseBindMatrices();
  if (!matrices) throw new Error(`${path}: a skin lacks its inverse bind matrices.`);
  const inverseBinds = new Float64Array(16 * BONE_COUNT);
  for (const [i, bone] of joints.entries()) inverseBinds.set(matrices.getElement(i, []), 16 * bone);
  return inverseBinds;
};

/** Whether each bone carries skin that gives way. */
const GIVES = BONES.map(({ name }) => isGivingBone(name));

const givingWeight = ({ bones, weights }: Pick<SkinnedMesh, 'bones' | 'weights'>, vertex: number): number => {
  let sum = 0;
  for (let k = 4 * vertex; k < 4 * vertex + 4; k += 1) if (GIVES[bones[k]!]) sum += weights[k]!;
  return sum;
};

/** Reads a figure's GLB. @throws Error that names the file when it is not one of our figures. */
export const loadSkinnedMesh = async (path: string): Promise<SkinnedMesh> => {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(new Uint8Array(await readFile(path)));
  const skins = document.getRoot().listSkins();
  const jointsOf = skins.map((skin) => skin.listJoints().map((joint) => boneIndexOf(joint, path)));
  const primitives = document.getRoot().listNodes().flatMap((node) => {
    const skin = node.getSkin();
    return skin === null ? [] : (node.getMesh()?.listPrimitives() ?? []).map((primitive) => ({ primitive, skin: skins.indexOf(skin) }));
  });
  if (primitives.length === 0) throw new Error(`${path}: found no skinned mesh.`);
  const vertexCount = primitives.reduce((sum, one) => sum + (one.primitive.getAttribute('POSITION')?.getCount() ?? 0), 0);
  const indexCount = primitives.reduce((sum, one) => sum + (one.primitive.getIndices()?.getCount() ?? 0), 0);
  const mesh = {
    vertexCount,
    positions: new Float32Array(3 * vertexCount),
    breath: new Float32Array(3 * vertexCount),
    colours: new Float32Array(3 * vertexCount).fill(1),
    bones: new Uint8Array(4 * vertexCount),
    weights: new Float32Array(4 * vertexCount),
    give: new Float32Array(vertexCount),
    inverseBinds: skins.map((skin, i) => readInverseBinds(skin, jointsOf[i] ?? [], path)),
    indices: new Uint32Array(indexCount),
    parts: [] as SkinnedPart[],
  };
  let firstVertex = 0;
  let firstIndex = 0;
  for (const { primitive, skin } of primitives) {
    const joints = jointsOf[skin] ?? [];
    const [position, joint, weight, index] = [primitive.getAttribute('POSITION'), primitive.getAttribute('JOINTS_0'), primitive.getAttribute('WEIGHTS_0'), primitive.getIndices()];
    if (!position || !joint || !weight || !index) throw new Error(`${path}: a primitive lacks positions, joints, weights or indices.`);
    const colour = primitive.getAttribute('COLOR_0');
    const breath = primitive.listTargets()[0]?.getAttribute('POSITION');
    for (let i = 0; i < position.getCount(); i += 1) {
      const v = firstVertex + i;
      mesh.positions.set(position.getElement(i, []), 3 * v);
      if (breath) mesh.breath.set(breath.getElement(i, []), 3 * v);
      if (colour) mesh.colours.set(colour.getElement(i, []).slice(0, 3), 3 * v);
      mesh.weights.set(weight.getElement(i, []), 4 * v);
      for (const [k, one] of joint.getElement(i, []).entries()) mesh.bones[4 * v + k] = joints[one] ?? 0;
      mesh.give[v] = giveOf(givingWeight(mesh, v));
    }
    for (let i = 0; i < index.getCount(); i += 1) mesh.indices[firstIndex + i] = firstVertex + index.getScalar(i);
    mesh.parts.push({ name: primitive.getMaterial()?.getName() ?? '', skin, firstVertex, vertexCount: position.getCount(), firstIndex, indexCount: index.getCount() });
    firstVertex += position.getCount();
    firstIndex += index.getCount();
  }
  return mesh;
};
