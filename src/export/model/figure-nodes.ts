import { mat4, vec3 } from 'gl-matrix';
import { type Accessor, type Document, WebIO, type Node, type Primitive, type Skin } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { mergeDocuments } from '@gltf-transform/functions';
import { MeshoptDecoder } from 'meshoptimizer';
import { BONES } from '../../core/anatomy/bones.ts';
import type { FigureName } from '../../core/frame/frame.ts';

/** A figure in the model's document. */
export interface FigureNodes {
  /** Holds the bones; stands at the world's origin. */
  readonly group: Node;
  /** Skinned meshes: at the top of the scene, for what stands above them would not move them. */
  readonly meshes: readonly Node[];
  /** In the order of BONES. */
  readonly bones: readonly Node[];
  /** Meshes that have the breathing shape. */
  readonly breathing: readonly Node[];
}

/** What a bone is called in a model: names are unique in a file, so that no reader has to change those of the second figure. */
export const boneNodeName = (figure: FigureName, bone: string): string => `${figure}_${bone}`;

const readGlb = async (glb: Uint8Array): Promise<Document> => {
  await MeshoptDecoder.ready;
  const io = new WebIO().registerExtensions([EXTMeshoptCompression, KHRMeshQuantization]).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  return io.readBinary(glb);
};

/**
 * From a skin's stored positions to metres, out of the root's inverse bind matrix: the root stands as it did when the skin
 * was bound, so all that its matrix does besides the shift to its joint is to undo the packing.
 */
const metresFromStored = (skin: Skin): mat4 => {
  const packed = skin.getInverseBindMatrices()?.getElement(0, []);
  const [root] = skin.listJoints();
  if (packed === undefined || root === undefined) throw new Error('A figure has a skin without bones.');
  const shift = mat4.fromTranslation(mat4.create(), root.getWorldTranslation());
  return mat4.multiply(shift, shift, packed as mat4);
};

/** Rewrites an accessor of points as floats. */
const rewritePoints = (accessor: Accessor, change: (out: vec3, point: vec3) => void): void => {
  const count = accessor.getCount();
  const out = new Float32Array(3 * count);
  const point = vec3.create();
  for (let i = 0; i < count; i += 1) {
    accessor.getElement(i, point as unknown as number[]);
    change(point, point);
    out.set(point, 3 * i);
  }
  accessor.setArray(out).setNormalized(false);
};

/** Unpacks a part to plain floats in metres, as every reader takes them. */
const unpack = (primitive: Primitive, metres: mat4): void => {
  const origin = vec3.transformMat4(vec3.create(), [0, 0, 0], metres);
  const position = primitive.getAttribute('POSITION');
  const normal = primitive.getAttribute('NORMAL');
  if (position !== null) rewritePoints(position, (out, point) => vec3.transformMat4(out, point, metres));
  if (normal !== null) rewritePoints(normal, (out, point) => vec3.normalize(out, point));
  for (const target of primitive.listTargets()) {
    const shape = target.getAttribute('POSITION');
    if (shape !== null) rewritePoints(shape, (out, point) => vec3.subtract(out, vec3.transformMat4(out, point, metres), origin));
  }
};

/** Inverse bind matrices of positions in metres. */
const unpackBinds = (skin: Skin, metres: mat4): void => {
  const binds = skin.getInverseBindMatrices()!;
  const storedFromMetres = mat4.invert(mat4.create(), metres)!;
  const matrices = skin.listJoints().flatMap((_, i) => [...mat4.multiply(mat4.create(), binds.getElement(i, []) as mat4, storedFromMetres)]);
  binds.setArray(Float32Array.from(matrices)).setNormalized(false);
};

const unpackSkins = (document: Document): void => {
  const root = document.getRoot();
  const metresOf = new Map(root.listSkins().map((skin) => [skin, metresFromStored(skin)]));
  for (const node of root.listNodes()) {
    const metres = metresOf.get(node.getSkin()!);
    if (metres !== undefined) for (const primitive of node.getMesh()?.listPrimitives() ?? []) unpack(primitive, metres);
  }
  for (const [skin, metres] of metresOf) unpackBinds(skin, metres);
  for (const extension of root.listExtensionsUsed()) extension.dispose();
};

/** Puts a figure's GLB into a document, unpacked, its bones renamed. @throws Error when it lacks a bone. */
export const addFigure = async (document: Document, name: FigureName, glb: Uint8Array): Promise<FigureNodes> => {
  const source = await readGlb(glb);
  unpackSkins(source);
  const nodes = source.getRoot().listNodes();
  const bones = BONES.map(({ name: bone }) => {
    const node = nodes.find((one) => one.getName() === bone);
    if (node === undefined) throw new Error(`The figure "${name}" has no bone "${bone}".`);
    return node.setName(boneNodeName(name, bone));
  });
  const skinned = nodes.filter((node) => node.getMesh() !== null);
  const isBreathing = (node: Node): boolean => node.getMesh()!.listPrimitives().some((primitive) => primitive.listTargets().length > 0);
  for (const node of skinned) node.setName(`${name}_${node.getName()}`);
  const copies = mergeDocuments(document, source);
  const copyOf = (node: Node): Node => copies.get(node) as Node;
  for (const scene of source.getRoot().listScenes()) {
    for (const top of scene.listChildren()) if (top.getMesh() === null) copyOf(top).dispose();
    copies.get(scene)?.dispose();
  }
  return {
    group: document.createNode(name).addChild(copyOf(bones[0]!)),
    meshes: skinned.map(copyOf),
    bones: bones.map(copyOf),
    breathing: skinned.filter(isBreathing).map(copyOf),
  };
};
