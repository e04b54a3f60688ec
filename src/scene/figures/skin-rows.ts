import { Matrix4, type Skeleton } from 'three';

/** Numbers of a bone: three rows of a matrix, whose fourth is always 0 0 0 1. */
const NUMBERS_OF_A_BONE = 12;
const VECTORS_OF_A_BONE = 3;
/** Vectors that a body's vertex shader takes beside its bones: three's own, lights, marks, presses; with room to spare. */
const OTHER_VECTORS = 96;

/** How far each bone of a skin has moved it, as a shader takes it: three rows of four for each bone, metres. */
export interface SkinRows {
  readonly value: Float32Array;
}

export const createSkinRows = (boneCount: number): SkinRows => ({ value: new Float32Array(NUMBERS_OF_A_BONE * boneCount) });

const moved = new Matrix4();

/** Writes where the bones stand. Allocates nothing. */
export const writeSkinRows = ({ bones, boneInverses }: Skeleton, { value }: SkinRows): void => {
  for (let i = 0; i < bones.length; i += 1) {
    const bone = bones[i];
    const inverse = boneInverses[i];
    if (bone === undefined || inverse === undefined) continue;
    const { elements } = moved.multiplyMatrices(bone.matrixWorld, inverse);
    for (let row = 0; row < VECTORS_OF_A_BONE; row += 1) {
      for (let column = 0; column < 4; column += 1) value[NUMBERS_OF_A_BONE * i + 4 * row + column] = elements[4 * column + row] ?? 0;
    }
  }
};

/** Makes a shader with what stands here take rows, unless a device has no room for so many: then three's own skinning is taken. */
export const setSkinRows = (defines: Record<string, unknown>, boneCount: number, mostVectors: number): void => {
  if (VECTORS_OF_A_BONE * boneCount + OTHER_VECTORS <= mostVectors) defines['SKIN_ROWS'] = VECTORS_OF_A_BONE * boneCount;
};

/**
 * In place of three's skinning, which reads four matrices out of a texture for each corner: rows out of a list, blended once for place and
 * normal. The same place to the last millionth of a metre. Skins stand at the world's origin, bound where they stand.
 */
const DECLARATIONS = /* glsl */ `
#ifdef SKIN_ROWS
  uniform vec4 uSkinRows[SKIN_ROWS];
#else
  #include <skinning_pars_vertex>
#endif
`;
const BASE = /* glsl */ `
#ifdef SKIN_ROWS
  ivec4 bone = 3 * ivec4(skinIndex);
  vec4 rowX = skinWeight.x * uSkinRows[bone.x] + skinWeight.y * uSkinRows[bone.y] + skinWeight.z * uSkinRows[bone.z] + skinWeight.w * uSkinRows[bone.w];
  vec4 rowY = skinWeight.x * uSkinRows[bone.x + 1] + skinWeight.y * uSkinRows[bone.y + 1] + skinWeight.z * uSkinRows[bone.z + 1] + skinWeight.w * uSkinRows[bone.w + 1];
  vec4 rowZ = skinWeight.x * uSkinRows[bone.x + 2] + skinWeight.y * uSkinRows[bone.y + 2] + skinWeight.z * uSkinRows[bone.z + 2] + skinWeight.w * uSkinRows[bone.w + 2];
#else
  #include <skinbase_vertex>
#endif
`;
const NORMAL = /* glsl */ `
#ifdef SKIN_ROWS
  objectNormal = vec3(dot(rowX.xyz, objectNormal), dot(rowY.xyz, objectNormal), dot(rowZ.xyz, objectNormal));
#else
  #include <skinnormal_vertex>
#endif
`;
const PLACE = /* glsl */ `
#ifdef SKIN_ROWS
  vec4 unskinned = vec4(transformed, 1.0);
  transformed = vec3(dot(rowX, unskinned), dot(rowY, unskinned), dot(rowZ, unskinned));
#else
  #include <skinning_vertex>
#endif
`;

/** A vertex shader that skins as three's chunks do, with rows in their place. */
export const withSkinRows = (vertexShader: string): string =>
  vertexShader
    .replace('#include <skinning_pars_vertex>', DECLARATIONS)
    .replace('#include <skinbase_vertex>', BASE)
    .replace('#include <skinnormal_vertex>', NORMAL)
    .replace('#include <skinning_vertex>', PLACE);
