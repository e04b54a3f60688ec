import { BufferAttribute, type BufferGeometry, type MeshStandardMaterial, SkinnedMesh } from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';

/** Roughness where a material does not say. */
const DEFAULT_ROUGHNESS = 0.75;

const standard = (mesh: SkinnedMesh): MeshStandardMaterial =>
  (Array.isArray(mesh.material) ? mesh.material[0] : mesh.material) as MeshStandardMaterial;

/** A part with its material's colour and roughness as vertex attributes. */
const bake = (mesh: SkinnedMesh): BufferGeometry => {
  const geometry = mesh.geometry;
  const { color, roughness } = standard(mesh);
  const count = geometry.getAttribute('position').count;
  const own = geometry.getAttribute('color');
  const rgb = new Float32Array(count * 3);
  for (let i = 0; i < count; i += 1) {
    rgb[3 * i] = color.r * (own ? own.getX(i) : 1);
    rgb[3 * i + 1] = color.g * (own ? own.getY(i) : 1);
    rgb[3 * i + 2] = color.b * (own ? own.getZ(i) : 1);
  }
  geometry.setAttribute('color', new BufferAttribute(rgb, 3));
  geometry.setAttribute('roughness', new BufferAttribute(new Float32Array(count).fill(roughness ?? DEFAULT_ROUGHNESS), 1));
  for (const name of Object.keys(geometry.attributes)) if (!KEPT.has(name)) geometry.deleteAttribute(name);
  return geometry;
};
const KEPT = new Set(['position', 'normal', 'color', 'roughness', 'skinIndex', 'skinWeight']);

/**
 * One skinned mesh out of a figure's several (skin, top, bottom, hair …), which share one skeleton: one draw call for
 * the picture and one for the shadow instead of one for each material. Null if their vertex data do not match.
 */
export const mergeMeshes = (parts: readonly SkinnedMesh[], material: MeshStandardMaterial): SkinnedMesh | null => {
  const first = parts[0];
  if (first === undefined) return null;
  const geometry = mergeGeometries(parts.map(bake));
  if (geometry === null) return null;
  const mesh = new SkinnedMesh(geometry, material);
  mesh.bind(first.skeleton, first.bindMatrix);
  if (first.morphTargetDictionary !== undefined) mesh.morphTargetDictionary = { ...first.morphTargetDictionary };
  return mesh;
};
