import { Document, NodeIO, type Accessor, type Buffer as GltfBuffer, type Primitive, type Skin } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { meshopt } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import { BONES } from '../../../../src/core/anatomy/bones.ts';
import { transpose, turn } from '../math/matrix.ts';
import { length, scale } from '../math/vector.ts';
import type { Translations } from '../skeleton/rest-pose.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import type { Part, PartName } from '../surface/part.ts';
import { packWeights } from './pack-weights.ts';

/** How matt each material is (1 = chalk); eyes are wet. */
const ROUGHNESS: Readonly<Record<PartName, number>> = { skin: 0.62, top: 0.9, bottom: 0.85, hair: 0.72, eyes: 0.18 };

/** Bits kept: 14 for positions is 0.12 mm over 2 m. */
const PRECISION = { quantizePosition: 14, quantizeNormal: 8, quantizeColor: 8, quantizeWeight: 8 } as const;

export interface FigureFile {
  readonly parts: readonly Part[];
  readonly skeleton: Skeleton;
  readonly translations: Translations;
}

type VectorKey = 'point' | 'normal' | 'breath';

const vectors = (doc: Document, buffer: GltfBuffer, part: Part, key: VectorKey): Accessor =>
  doc.createAccessor().setType('VEC3').setBuffer(buffer).setArray(Float32Array.from(part.vertices.flatMap((v) => v[key])));

const addColour = (doc: Document, buffer: GltfBuffer, part: Part, primitive: Primitive): void => {
  const bytes = part.vertices.flatMap((v) => [...v.colour.map((c) => Math.round(255 * Math.min(1, Math.max(0, c)))), 255]);
  primitive.setAttribute('COLOR_0', doc.createAccessor().setType('VEC4').setNormalized(true).setBuffer(buffer).setArray(Uint8Array.from(bytes)));
};

const makePrimitive = (doc: Document, buffer: GltfBuffer, part: Part): Primitive => {
  const material = doc.createMaterial(part.name).setRoughnessFactor(ROUGHNESS[part.name]).setMetallicFactor(0);
  const packed = packWeights(part.vertices.map((v) => v.weights));
  const primitive = doc.createPrimitive().setMaterial(material)
    .setAttribute('POSITION', vectors(doc, buffer, part, 'point'))
    .setAttribute('NORMAL', vectors(doc, buffer, part, 'normal'))
    .setAttribute('JOINTS_0', doc.createAccessor().setType('VEC4').setBuffer(buffer).setArray(packed.joints))
    .setAttribute('WEIGHTS_0', doc.createAccessor().setType('VEC4').setNormalized(true).setBuffer(buffer).setArray(packed.weights))
    .setIndices(doc.createAccessor().setType('SCALAR').setBuffer(buffer).setArray(Uint32Array.from(part.triangles.flat())));
  addColour(doc, buffer, part, primitive);
  return primitive;
};

const makeSkin = (doc: Document, buffer: GltfBuffer, figure: FigureFile): Skin => {
  const nodes = new Map(BONES.map(({ name }) => [name, doc.createNode(name).setTranslation([...figure.translations[name]])]));
  const skin = doc.createSkin('rig');
  const inverseBind = BONES.flatMap(({ name, parent }) => {
    const node = nodes.get(name);
    if (!node) throw new Error(`No node for ${name}.`);
    if (parent !== null) nodes.get(parent)?.addChild(node);
    skin.addJoint(node);
    const inverse = transpose(figure.skeleton.bindTurn[name]);
    const t = turn(inverse, scale(figure.skeleton.bindPoint[name], -1));
    return [...inverse[0], 0, ...inverse[1], 0, ...inverse[2], 0, ...t, 1];
  });
  const hips = nodes.get('hips');
  if (!hips) throw new Error('The skeleton has no root.');
  return skin.setSkeleton(hips)
    .setInverseBindMatrices(doc.createAccessor().setType('MAT4').setBuffer(buffer).setArray(Float32Array.from(inverseBind)));
};

/** Encodes a figure. The shirt is a mesh of its own, so that only it carries the breathing shape. */
export const writeGlb = async (figure: FigureFile): Promise<Uint8Array> => {
  const doc = new Document();
  doc.createExtension(EXTMeshoptCompression).setRequired(true);
  doc.getRoot().getAsset().generator = 'Steady Hands figures build';
  const buffer = doc.createBuffer();
  const skin = makeSkin(doc, buffer, figure);
  const body = doc.createMesh('body');
  const cloth = doc.createMesh('breathing').setExtras({ targetNames: ['breathe'] }).setWeights([0]);
  for (const part of figure.parts) {
    const primitive = makePrimitive(doc, buffer, part);
    const breathes = part.vertices.some((v) => length(v.breath) > 0);
    if (breathes) primitive.addTarget(doc.createPrimitiveTarget('breathe').setAttribute('POSITION', vectors(doc, buffer, part, 'breath')));
    (breathes ? cloth : body).addPrimitive(primitive);
  }
  const hips = skin.getSkeleton();
  const scene = doc.createScene('figure');
  if (hips) scene.addChild(doc.createNode('figure').addChild(hips));
  // At the scene's root: a skinned mesh ignores its own node's transform.
  scene.addChild(doc.createNode('body').setMesh(body).setSkin(skin));
  scene.addChild(doc.createNode('breathing').setMesh(cloth).setSkin(skin));
  await MeshoptEncoder.ready;
  const io = new NodeIO().registerExtensions([EXTMeshoptCompression, KHRMeshQuantization]).registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  doc.setLogger({ debug: () => {}, info: () => {}, warn: console.warn, error: console.error });
  await doc.transform(meshopt({ encoder: MeshoptEncoder, level: 'high', ...PRECISION }));
  return io.writeBinary(doc);
};
