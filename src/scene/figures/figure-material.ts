import { MeshStandardMaterial } from 'three';
import { PRESS_COUNT } from '../../core/rig/thigh-press.ts';
import { addSoftShadow } from '../soft-shadow.ts';
import { PRESS_DECLARATIONS, PRESS_VERTEX } from './press-shader.ts';

/** The material of a figure, and how its skin is shaped now. */
export interface FigureMaterial {
  readonly material: MeshStandardMaterial;
  /** How far it has breathed in, 0 to 1. */
  readonly breath: { value: number };
  /** Where its thighs press it, as `FigureFrame.press`. */
  readonly press: { readonly value: Float32Array };
}

/**
 * The material of a whole figure: colour and roughness come from its vertices, so that one draw shows skin, cloth and
 * hair. Breathing is one vector for each vertex; as a morph target three would read it out of a texture, in every pass.
 */
export const createFigureMaterial = (): FigureMaterial => {
  const material = new MeshStandardMaterial({ vertexColors: true, roughness: 1, metalness: 0 });
  const breath = { value: 0 };
  const press = { value: new Float32Array(PRESS_COUNT) };
  material.onBeforeCompile = (shader) => {
    shader.uniforms['uBreath'] = breath;
    shader.uniforms['uPress'] = press;
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\nattribute float roughness;\nattribute vec3 breathe;\nuniform float uBreath;\nvarying float vRoughness;${PRESS_DECLARATIONS}`)
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvRoughness = roughness;\ntransformed += uBreath * breathe;')
      .replace('#include <skinning_vertex>', `#include <skinning_vertex>${PRESS_VERTEX}`);
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nvarying float vRoughness;')
      .replace('#include <roughnessmap_fragment>', '#include <roughnessmap_fragment>\nroughnessFactor *= vRoughness;');
    addSoftShadow(shader);
  };
  return { material, breath, press };
};
