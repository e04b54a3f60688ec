import { NodeIO, type Accessor, type Primitive, type Skin } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { BONE_INDEX, type BoneName } from '../../../../src/core/anatomy/bones.ts';
import { normalize, type Vec3 } from '../math/vector.ts';
import type { Triangle } from '../surface/topology.ts';

/** A share of a vertex in a bone: its place, breath and normal in that bone's own frame (not yet weighted). */
export interface VertexInfluence {
  readonly bone: number;
  readonly weight: number;
  readonly point: Vec3;
  readonly breath: Vec3;
  readonly normal: Vec3;
}

/** One primitive of the final GLB, as a renderer reads it: quantized, decoded, bone by bone. */
export interface DrawnPrimitive {
  readonly name: string;
  readonly vertices: ReadonlyArray<readonly VertexInfluence[]>;
  readonly triangles: readonly Triangle[];
}

const applyMatrix = (m: readonly number[], p: readonly number[], w: 0 | 1): Vec3 => [
  m[0] * p[0] + m[4] * p[1] + m[8] * p[2] + m[12] * w,
  m[1] * p[0] + m[5] * p[1] + m[9] * p[2] + m[13] * w,
  m[2] * p[0] + m[6] * p[1] + m[10] * p[2] + m[14] * w,
];

const need = <T>(value: T | null, what: string): T => {
  if (value === null) throw new Error(`The GLB lacks ${what}.`);
  return value;
};

const readPrimitive = (primitive: Primitive, skin: Skin): DrawnPrimitive => {
  const inverseBind = need(skin.getInverseBindMatrices(), 'inverse bind matrices');
  const boneOfJoint = skin.listJoints().map((node) => BONE_INDEX[node.getName() as BoneName]);
  const attribute = (name: string): Accessor => need(primitive.getAttribute(name), name);
  const [position, normal, joints, weights] = ['POSITION', 'NORMAL', 'JOINTS_0', 'WEIGHTS_0'].map(attribute);
  const breath = primitive.listTargets()[0]?.getAttribute('POSITION') ?? null;
  const element = (accessor: Accessor, i: number): number[] => accessor.getElement(i, []);
  const vertices = Array.from({ length: position.getCount() }, (_, i) => {
    const [p, n, j, w] = [position, normal, joints, weights].map((a) => element(a, i));
    const b = breath ? element(breath, i) : [0, 0, 0];
    return j.flatMap((joint, k): VertexInfluence[] => {
      if (w[k] <= 0) return [];
      const m = element(inverseBind, joint);
      return [{ bone: boneOfJoint[joint], weight: w[k], point: applyMatrix(m, p, 1), breath: applyMatrix(m, b, 0), normal: normalize(applyMatrix(m, n, 0)) }];
    });
  });
  const indices = need(primitive.getIndices(), 'indices');
  const triangles = Array.from({ length: indices.getCount() / 3 }, (_, i): Triangle =>
    [indices.getScalar(i * 3), indices.getScalar(i * 3 + 1), indices.getScalar(i * 3 + 2)]);
  return { name: need(primitive.getMaterial(), 'a material').getName(), vertices, triangles };
};

/** Reads a figure's GLB back, so that sites are points of the very surface that is drawn. */
export const readDrawnMesh = async (glb: Uint8Array): Promise<DrawnPrimitive[]> => {
  await MeshoptDecoder.ready;
  const io = new NodeIO().registerExtensions([EXTMeshoptCompression, KHRMeshQuantization]).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const doc = await io.readBinary(glb);
  return doc.getRoot().listNodes().flatMap((node) => {
    const mesh = node.getMesh();
    const skin = node.getSkin();
    return mesh && skin ? mesh.listPrimitives().map((primitive) => readPrimitive(primitive, skin)) : [];
  });
};
