import { ShaderMaterial } from 'three';
import { type SkinRows, withSkinRows } from './skin-rows.ts';

/** Places alone: what throws a shadow has no colour. */
const VERTEX = withSkinRows(/* glsl */ `
#include <skinning_pars_vertex>
void main() {
  #include <skinbase_vertex>
  vec3 transformed = position;
  #include <skinning_vertex>
  gl_Position = projectionMatrix * viewMatrix * vec4(transformed, 1.0);
}
`);

/** What a body throws its shadow with. */
export const createSkinShadow = (rows: SkinRows): ShaderMaterial =>
  new ShaderMaterial({ vertexShader: VERTEX, fragmentShader: 'void main() {}', uniforms: { uSkinRows: rows }, colorWrite: false });
