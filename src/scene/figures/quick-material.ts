import { Color, ShaderMaterial, UniformsLib, UniformsUtils } from 'three';
import { bodyShadowFragment, LIT_FRAGMENT } from '../soft-shadow.ts';
import type { FigureMaterial } from './figure-material.ts';
import { PRESS_DECLARATIONS, PRESS_VERTEX } from './press-shader.ts';
import { followSkin } from './skin-features.ts';
import { SKIN_MARK_DECLARATIONS, SKIN_MARK_FRAGMENT, SKIN_MARK_VARYING, SKIN_MARK_VERTEX, skinMarkUniforms } from './skin-marks.ts';
import { withSkinRows } from './skin-rows.ts';

/** Samples of the shadow on a body, in place of a dozen. */
const SHADOW_SAMPLES = 4;

/** Light is summed up at the corners, once in the light and once in the shadow, as colours of the screen. */
const VERTEX = withSkinRows(/* glsl */ `
#include <common>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <lights_pars_begin>
#include <tonemapping_pars_fragment>
#include <colorspace_pars_fragment>
attribute vec3 breathe;
uniform float uBreath;
varying vec3 vLit;
varying vec3 vShaded;
#if SKIN_MARKS > 0
  varying vec3 vNormalInView;
#endif
${SKIN_MARK_VARYING}
${PRESS_DECLARATIONS}
vec3 onScreen(vec3 light) {
  return sRGBTransferOETF(vec4(NeutralToneMapping(color * RECIPROCAL_PI * light), 1.0)).rgb;
}
void main() {
  #include <beginnormal_vertex>
  #include <skinbase_vertex>
  #include <skinnormal_vertex>
  vec3 up = normalize(normalMatrix * objectNormal);
  #include <begin_vertex>
  transformed += uBreath * breathe;
  #include <skinning_vertex>
  ${PRESS_VERTEX}
  ${SKIN_MARK_VERTEX}
  #if SKIN_MARKS > 0
    vNormalInView = up;
  #endif
  gl_Position = projectionMatrix * viewMatrix * vec4(transformed, 1.0);
  vec3 key = vec3(0.0);
  vec3 other = getHemisphereLightIrradiance(hemisphereLights[0], up);
  for (int i = 0; i < NUM_DIR_LIGHTS; i++) {
    vec3 light = directionalLights[i].color * saturate(dot(up, directionalLights[i].direction));
    // Lights with a shadow come first.
    if (i == 0) key = light; else other += light;
  }
  vLit = onScreen(other + key);
  vShaded = onScreen(other);
  #if defined(USE_SHADOWMAP) && NUM_DIR_LIGHT_SHADOWS > 0
    vec3 above = inverseTransformDirection(up, viewMatrix) * directionalLightShadows[0].shadowNormalBias;
    vDirectionalShadowCoord[0] = directionalShadowMatrix[0] * vec4(transformed + above, 1.0);
  #endif
}
`);

const FRAGMENT = /* glsl */ `
#include <common>
${bodyShadowFragment(SHADOW_SAMPLES)}
varying vec3 vLit;
varying vec3 vShaded;
#if SKIN_MARKS > 0
  varying vec3 vNormalInView;
#endif
uniform float uOpacity;
uniform vec3 uPale;
${SKIN_MARK_DECLARATIONS}
void main() {
  ${LIT_FRAGMENT}
  gl_FragColor = vec4(mix(vShaded, vLit, lit) + uPale, uOpacity);
  #if SKIN_MARKS > 0
    vec3 normal = vNormalInView;
    ${SKIN_MARK_FRAGMENT}
  #endif
}
`;

/** The material of a figure that moves on a slow machine (ADR 57): the same colours, shape and marks, with light that costs little for each pixel. */
export const createQuickMaterial = ({ breath, press, marks, rows, boneCount }: FigureMaterial): ShaderMaterial => {
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    lights: true,
    vertexColors: true,
    uniforms: { ...UniformsUtils.clone(UniformsLib.lights), ...skinMarkUniforms(marks), uBreath: breath, uPress: press, uSkinRows: rows, uOpacity: { value: 1 }, uPale: { value: new Color(0) } },
  });
  followSkin(material, { marks, press, boneCount });
  return material;
};
