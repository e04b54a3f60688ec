import { MeshStandardMaterial } from 'three';
import { addSoftShadow } from '../soft-shadow.ts';

/** The material of a figure, and how far it has breathed in (0 to 1). */
export interface FigureMaterial {
  readonly material: MeshStandardMaterial;
  readonly breath: { value: number };
}

/**
 * The material of a whole figure: colour and roughness come from its vertices, so that one draw shows skin, cloth and
 * hair. Breathing is one vector for each vertex; as a morph target three would read it out of a texture, in every pass.
 */
export const createFigureMaterial = (): FigureMaterial => {
  const material = new MeshStandardMaterial({ vertexColors: true, roughness: 1, metalness: 0 });
  const breath = { value: 0 };
  material.onBeforeCompile = (shader) => {
    shader.uniforms['uBreath'] = breath;
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nattribute float roughness;\nattribute vec3 breathe;\nuniform float uBreath;\nvarying float vRoughness;')
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvRoughness = roughness;\ntransformed += uBreath * breathe;');
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nvarying float vRoughness;')
      .replace('#include <roughnessmap_fragment>', '#include <roughnessmap_fragment>\nroughnessFactor *= vRoughness;');
    addSoftShadow(shader);
  };
  return { material, breath };
};
