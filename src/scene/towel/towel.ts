import { Color, Mesh, MeshDepthMaterial, MeshStandardMaterial } from 'three';
import { RING_COUNT, RING_STRIDE, ringAlongMetres, type TowelFrame } from '../../core/prop/towel-frame.ts';
import type { TowelProp } from '../../core/stretch/prop-schema.ts';
import { DRAW_ORDER } from '../draw-order.ts';
import { TOWEL_BAND, TOWEL_CLOTH } from '../room/palette.ts';
import { addSoftShadow } from '../soft-shadow.ts';
import { towelGeometry } from './towel-geometry.ts';
import { TOWEL_BUMP, TOWEL_COLOUR, TOWEL_DECLARATIONS, TOWEL_DEPTH_POSITION, TOWEL_FRAGMENT_PARS, TOWEL_NORMAL, TOWEL_POSITION, TOWEL_VERTEX_PARS } from './towel-shader.ts';

/** Terry cloth. */
const ROUGHNESS = 0.95;

/** A drawn towel. */
export interface Towel {
  /** Named `towel`. */
  readonly mesh: Mesh;
  /** Writes a solved towel to the shader. Allocates nothing. */
  apply(frame: TowelFrame): void;
  dispose(): void;
}

type Rings = { readonly value: Float32Array };

const clothMaterial = (rings: Rings, openThickness: number): MeshStandardMaterial => {
  const material = new MeshStandardMaterial({ color: TOWEL_CLOTH, roughness: ROUGHNESS, metalness: 0 });
  const band = { value: new Color(TOWEL_BAND) };
  material.onBeforeCompile = (shader) => {
    shader.uniforms['uRings'] = rings;
    shader.uniforms['uBand'] = band;
    shader.uniforms['uOpenThickness'] = { value: openThickness };
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${TOWEL_VERTEX_PARS}`)
      .replace('#include <beginnormal_vertex>', TOWEL_NORMAL)
      .replace('#include <begin_vertex>', TOWEL_POSITION);
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${TOWEL_FRAGMENT_PARS}`)
      .replace('#include <color_fragment>', `#include <color_fragment>\n${TOWEL_COLOUR}`)
      .replace('#include <normal_fragment_maps>', `#include <normal_fragment_maps>\n${TOWEL_BUMP}`);
    addSoftShadow(shader);
  };
  return material;
};

const shadowMaterial = (rings: Rings): MeshDepthMaterial => {
  const material = new MeshDepthMaterial();
  material.onBeforeCompile = (shader) => {
    shader.uniforms['uRings'] = rings;
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${TOWEL_DECLARATIONS}`)
      .replace('#include <begin_vertex>', TOWEL_DEPTH_POSITION);
  };
  return material;
};

/** Makes the towel of a stretch: one draw, bent into its shape by the shader. */
export const createTowel = ({ wrapMetres, lengthMetres, pressed }: TowelProp): Towel => {
  const rings: Rings = { value: new Float32Array(RING_STRIDE * RING_COUNT) };
  const geometry = towelGeometry((ring) => lengthMetres / 2 + ringAlongMetres(ring, wrapMetres, lengthMetres));
  const mesh = new Mesh(geometry, clothMaterial(rings, pressed.sides[0]));
  const shadow = shadowMaterial(rings);
  mesh.name = 'towel';
  mesh.customDepthMaterial = shadow;
  mesh.renderOrder = DRAW_ORDER.bodies;
  // Its shape comes from the shader, which three cannot know.
  mesh.frustumCulled = false;
  mesh.castShadow = true;
  mesh.receiveShadow = true;
  return {
    mesh,
    apply: (frame) => rings.value.set(frame.rings),
    dispose: () => {
      geometry.dispose();
      mesh.material.dispose();
      shadow.dispose();
    },
  };
};
