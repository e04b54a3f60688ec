import { BufferAttribute, BufferGeometry, Matrix4, type MeshStandardMaterial, SkinnedMesh, Vector3 } from 'three';
import { giveOf, isGivingBone } from '../../core/rig/thigh-press.ts';

/** Roughness where a material does not say. */
const DEFAULT_ROUGHNESS = 0.75;
/** Influences of a vertex in a GLB skin. */
const INFLUENCES = 4;

const standard = (mesh: SkinnedMesh): MeshStandardMaterial =>
  (Array.isArray(mesh.material) ? mesh.material[0] : mesh.material) as MeshStandardMaterial;

interface Arrays {
  readonly position: Float32Array;
  readonly normal: Float32Array;
  readonly color: Float32Array;
  readonly roughness: Float32Array;
  readonly skinIndex: Uint16Array;
  readonly skinWeight: Float32Array;
  /** Offsets of the first morph shape; zero where a part has none. */
  readonly breathe: Float32Array;
  /** How far a vertex gives way to a thigh, 0 to 1. */
  readonly give: Float32Array;
  readonly index: Uint32Array;
}

const emptyArrays = (vertices: number, indices: number): Arrays => ({
  position: new Float32Array(3 * vertices),
  normal: new Float32Array(3 * vertices),
  color: new Float32Array(3 * vertices).fill(1),
  roughness: new Float32Array(vertices),
  skinIndex: new Uint16Array(INFLUENCES * vertices),
  skinWeight: new Float32Array(INFLUENCES * vertices),
  breathe: new Float32Array(3 * vertices),
  give: new Float32Array(vertices),
  index: new Uint32Array(indices),
});

/**
 * From a part's stored positions to those of another part. Each part's inverse bind matrices also undo its own
 * quantising, which is the same step for all its bones; so one common bone tells the difference.
 */
const storedFromStored = (to: SkinnedMesh, from: SkinnedMesh): Matrix4 => {
  const [bone] = from.skeleton.bones;
  const inverseTo = bone && to.skeleton.boneInverses[to.skeleton.bones.indexOf(bone)];
  const [inverseFrom] = from.skeleton.boneInverses;
  if (inverseTo === undefined || inverseFrom === undefined) throw new Error('The parts of the figure share no bone.');
  return new Matrix4().copy(inverseTo).invert().multiply(inverseFrom);
};

const point = new Vector3();
const origin = new Vector3();

/** Copies a part's vertices behind those already there. */
const copyVertices = (out: Arrays, mesh: SkinnedMesh, first: number, main: SkinnedMesh): void => {
  const boneIndex = mesh.skeleton.bones.map((bone) => main.skeleton.bones.indexOf(bone));
  const gives = mesh.skeleton.bones.map(({ name }) => isGivingBone(name));
  const { position, normal, color, skinIndex, skinWeight } = mesh.geometry.attributes;
  const shape = mesh.geometry.morphAttributes.position?.[0];
  const toMain = storedFromStored(main, mesh);
  const { color: tint, roughness } = standard(mesh);
  origin.set(0, 0, 0).applyMatrix4(toMain);
  if (position === undefined || normal === undefined || skinIndex === undefined || skinWeight === undefined) return;
  for (let i = 0; i < position.count; i += 1) {
    const at = first + i;
    point.fromBufferAttribute(position, i).applyMatrix4(toMain).toArray(out.position, 3 * at);
    point.fromBufferAttribute(normal, i).transformDirection(toMain).toArray(out.normal, 3 * at);
    if (shape !== undefined) point.fromBufferAttribute(shape, i).applyMatrix4(toMain).sub(origin).toArray(out.breathe, 3 * at);
    out.color[3 * at] = tint.r * (color?.getX(i) ?? 1);
    out.color[3 * at + 1] = tint.g * (color?.getY(i) ?? 1);
    out.color[3 * at + 2] = tint.b * (color?.getZ(i) ?? 1);
    out.roughness[at] = roughness ?? DEFAULT_ROUGHNESS;
    let giving = 0;
    for (let k = 0; k < INFLUENCES; k += 1) {
      out.skinIndex[INFLUENCES * at + k] = boneIndex[skinIndex.getComponent(i, k)] ?? 0;
      out.skinWeight[INFLUENCES * at + k] = skinWeight.getComponent(i, k);
      if (gives[skinIndex.getComponent(i, k)] === true) giving += skinWeight.getComponent(i, k);
    }
    out.give[at] = giveOf(giving);
  }
};

const geometryOf = (arrays: Arrays): BufferGeometry => {
  const geometry = new BufferGeometry();
  for (const name of ['position', 'normal', 'color'] as const) geometry.setAttribute(name, new BufferAttribute(arrays[name], 3));
  for (const name of ['roughness', 'give'] as const) geometry.setAttribute(name, new BufferAttribute(arrays[name], 1));
  geometry.setAttribute('skinIndex', new BufferAttribute(arrays.skinIndex, INFLUENCES));
  geometry.setAttribute('skinWeight', new BufferAttribute(arrays.skinWeight, INFLUENCES));
  geometry.setIndex(new BufferAttribute(arrays.index, 1));
  geometry.setAttribute('breathe', new BufferAttribute(arrays.breathe, 3));
  return geometry;
};

/**
 * One skinned mesh out of a figure's parts (skin, top, bottom, hair, eyes), which share their bones: one draw call for
 * the picture and one for the shadow instead of one for each material. The morph shape (breathing) becomes the attribute
 * `breathe`.
 */
export const mergeMeshes = (parts: readonly SkinnedMesh[]): SkinnedMesh => {
  const vertices = ({ geometry }: SkinnedMesh): number => geometry.getAttribute('position').count;
  const main = parts.reduce((most, part) => (vertices(part) > vertices(most) ? part : most));
  const arrays = emptyArrays(
    parts.reduce((sum, part) => sum + vertices(part), 0),
    parts.reduce((sum, { geometry }) => sum + (geometry.index?.count ?? 0), 0),
  );
  let vertex = 0;
  let corner = 0;
  for (const part of parts) {
    copyVertices(arrays, part, vertex, main);
    const { index } = part.geometry;
    for (let i = 0; index !== null && i < index.count; i += 1) arrays.index[corner++] = vertex + index.getX(i);
    vertex += vertices(part);
  }
  const mesh = new SkinnedMesh(geometryOf(arrays));
  mesh.bind(main.skeleton, main.bindMatrix);
  return mesh;
};
