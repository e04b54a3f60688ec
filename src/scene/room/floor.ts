import {
  AddEquation, BufferAttribute, Color, CustomBlending, Mesh, OneFactor, OneMinusSrcAlphaFactor, RingGeometry, ShaderMaterial, SrcAlphaFactor, UniformsLib,
  UniformsUtils, ZeroFactor,
} from 'three';
import { DRAW_ORDER } from '../draw-order.ts';
import { LIT_FRAGMENT, SOFT_SHADOW_FRAGMENT } from '../soft-shadow.ts';

/** Radius at which the floor has wholly faded into the background, metres. */
const RADIUS_METRES = 4.2;
/** Under the seat, where most happens, metres. */
const CENTRE_Z_METRES = 0.35;
/** Share of the radius within which the floor is whole. */
const WHOLE_SHARE = 0.12;
/** Rings of the fade: enough for a smooth slope, few enough to cost nothing. */
const RINGS = 14;
const SECTORS = 48;

/** A level disc whose vertex colours fade out towards the rim. */
const fadingDisc = (): RingGeometry => {
  const geometry = new RingGeometry(0.001, RADIUS_METRES, SECTORS, RINGS);
  const position = geometry.getAttribute('position');
  const rgba = new Float32Array(position.count * 4);
  for (let i = 0; i < position.count; i += 1) {
    const radius = Math.hypot(position.getX(i), position.getY(i)) / RADIUS_METRES;
    const fade = 1 - Math.min(Math.max((radius - WHOLE_SHARE) / (1 - WHOLE_SHARE), 0), 1);
    rgba[4 * i + 3] = fade * fade * (3 - 2 * fade);
  }
  geometry.setAttribute('color', new BufferAttribute(rgba, 4));
  return geometry.rotateX(-Math.PI / 2) as RingGeometry;
};

/** Light on a level floor is the same all over, but for the shadow: it is summed up at the corners, in the light and in the shadow, as colours of the screen. */
const VERTEX = /* glsl */ `
#include <common>
#include <shadowmap_pars_vertex>
#include <lights_pars_begin>
#include <tonemapping_pars_fragment>
#include <colorspace_pars_fragment>
varying float vOpacity;
flat varying vec3 vLit;
flat varying vec3 vShaded;
vec3 onScreen(vec3 light) {
  return sRGBTransferOETF(vec4(NeutralToneMapping(color.rgb * RECIPROCAL_PI * light), 1.0)).rgb;
}
void main() {
  vOpacity = color.a;
  vec3 up = normalize(normalMatrix * vec3(0.0, 1.0, 0.0));
  vec3 other = getHemisphereLightIrradiance(hemisphereLights[0], up);
  vec3 key = vec3(0.0);
  for (int i = 0; i < NUM_DIR_LIGHTS; i++) {
    vec3 light = directionalLights[i].color * saturate(dot(up, directionalLights[i].direction));
    // Lights with a shadow come first.
    if (i == 0) key = light; else other += light;
  }
  vLit = onScreen(other + key);
  vShaded = onScreen(other);
  vec4 worldPosition = modelMatrix * vec4(position, 1.0);
  gl_Position = projectionMatrix * viewMatrix * worldPosition;
  #if defined(USE_SHADOWMAP) && NUM_DIR_LIGHT_SHADOWS > 0
    vDirectionalShadowCoord[0] = directionalShadowMatrix[0] * worldPosition;
  #endif
}
`;

const FRAGMENT = /* glsl */ `
#include <common>
#include <dithering_pars_fragment>
${SOFT_SHADOW_FRAGMENT}
varying float vOpacity;
flat varying vec3 vLit;
flat varying vec3 vShaded;
void main() {
  ${LIT_FRAGMENT}
  gl_FragColor = vec4(mix(vShaded, vLit, lit), vOpacity);
  #include <dithering_fragment>
}
`;

/** Gives a floor its colour where it is whole. */
export const paintFloor = ({ geometry }: Mesh, floor: string): void => {
  const colour = new Color(floor);
  const rgba = geometry.getAttribute('color');
  for (let i = 0; i < rgba.count; i += 1) rgba.setXYZ(i, colour.r, colour.g, colour.b);
  rgba.needsUpdate = true;
};

/** The floor at height 0, yet without a colour: a pool of light round the table, which takes shadows and fades into the ground. */
export const createFloor = (): Mesh => {
  // Blends, but in the opaque list, so that marks can be drawn over it.
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: UniformsUtils.clone(UniformsLib.lights),
    lights: true,
    vertexColors: true,
    dithering: true,
    blending: CustomBlending,
    blendEquation: AddEquation,
    blendSrc: SrcAlphaFactor,
    blendDst: OneMinusSrcAlphaFactor,
    // The canvas stays opaque: where it is not, the page shines through.
    blendSrcAlpha: ZeroFactor,
    blendDstAlpha: OneFactor,
    depthWrite: false,
  });
  const floor = new Mesh(fadingDisc(), material);
  floor.name = 'floor';
  floor.position.z = CENTRE_Z_METRES;
  floor.renderOrder = DRAW_ORDER.floor;
  floor.receiveShadow = true;
  return floor;
};
