import { Bone, BufferAttribute, BufferGeometry, Group, Matrix4, MeshStandardMaterial, Object3D, Skeleton, SkinnedMesh } from 'three';
import { type GlbFile, type GlbPrimitive, readGlb } from './glb-file.ts';

/** Names of a vertex's properties: in a GLB, and in three. */
const ATTRIBUTES = [
  ['POSITION', 'position'], ['NORMAL', 'normal'], ['COLOR_0', 'color'], ['JOINTS_0', 'skinIndex'], ['WEIGHTS_0', 'skinWeight'],
] as const;

const attribute = (file: GlbFile, accessor: number): BufferAttribute => {
  const { array, itemSize, isNormalized } = file.numbers(accessor);
  return new BufferAttribute(array, itemSize, isNormalized);
};

const geometryOf = (file: GlbFile, { attributes, indices, targets }: GlbPrimitive): BufferGeometry => {
  const geometry = new BufferGeometry();
  for (const [from, to] of ATTRIBUTES) {
    const accessor = attributes[from];
    if (accessor !== undefined) geometry.setAttribute(to, attribute(file, accessor));
  }
  geometry.setIndex(attribute(file, indices));
  const shapes = targets?.flatMap(({ POSITION }) => (POSITION === undefined ? [] : [attribute(file, POSITION)]));
  if (shapes !== undefined) geometry.morphAttributes = { position: shapes };
  return geometry;
};

const materialsOf = ({ json }: GlbFile): MeshStandardMaterial[] =>
  json.materials.map(({ name = '', pbrMetallicRoughness: { roughnessFactor: roughness = 1, metallicFactor: metalness = 1 } = {} }) =>
    new MeshStandardMaterial({ name, roughness, metalness, vertexColors: true }));

/** Each node as an object of its own, in their order: bones where a skin names them, and hung up as the file says. */
const nodesOf = ({ json }: GlbFile): Object3D[] => {
  const joints = new Set(json.skins.flatMap((skin) => skin.joints));
  const nodes = json.nodes.map(({ name = '', translation }, index) => {
    const node = joints.has(index) ? new Bone() : new Object3D();
    node.name = name;
    if (translation !== undefined) node.position.fromArray(translation);
    return node;
  });
  json.nodes.forEach(({ children = [] }, index) => {
    for (const child of children) {
      const node = nodes[child];
      if (node !== undefined) nodes[index]?.add(node);
    }
  });
  return nodes;
};

const skeletonOf = (file: GlbFile, skinIndex: number, nodes: readonly Object3D[]): Skeleton => {
  const skin = file.json.skins[skinIndex];
  if (skin === undefined) throw new Error(`The file has no skin ${skinIndex}.`);
  const bones = skin.joints.map((joint) => nodes[joint]).filter((node) => node instanceof Bone);
  const { array } = file.numbers(skin.inverseBindMatrices);
  return new Skeleton(bones, bones.map((_bone, index) => new Matrix4().fromArray(array, 16 * index)));
};

/**
 * A figure's GLB as three's objects: bones, and a skinned mesh for each material. Reads what our figures build writes, and nothing
 * else of glTF (ADR 36). Rejects with an Error in plain words when the file is something else.
 */
export const figureScene = async (bytes: ArrayBuffer): Promise<Group> => {
  const file = await readGlb(bytes);
  const { json } = file;
  const nodes = nodesOf(file);
  const materials = materialsOf(file);
  json.nodes.forEach(({ mesh, skin }, index) => {
    if (mesh === undefined || skin === undefined) return;
    const skeleton = skeletonOf(file, skin, nodes);
    for (const primitive of json.meshes[mesh]?.primitives ?? []) {
      const part = new SkinnedMesh(geometryOf(file, primitive), materials[primitive.material]);
      part.normalizeSkinWeights();
      part.bind(skeleton, new Matrix4());
      nodes[index]?.add(part);
    }
  });
  const scene = new Group();
  for (const root of json.scenes[json.scene ?? 0]?.nodes ?? []) {
    const node = nodes[root];
    if (node !== undefined) scene.add(node);
  }
  return scene;
};
