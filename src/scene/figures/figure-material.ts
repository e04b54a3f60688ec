import { MeshStandardMaterial } from 'three';

/** The material of a whole figure: colour and roughness come from its vertices, so that one draw shows skin, cloth and hair. */
export const createFigureMaterial = (): MeshStandardMaterial => {
  const material = new MeshStandardMaterial({ vertexColors: true, roughness: 1, metalness: 0 });
  material.onBeforeCompile = (shader) => {
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nattribute float roughness;\nvarying float vRoughness;')
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvRoughness = roughness;');
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nvarying float vRoughness;')
      .replace('#include <roughnessmap_fragment>', '#include <roughnessmap_fragment>\nroughnessFactor *= vRoughness;');
  };
  return material;
};
