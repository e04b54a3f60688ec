import { MeshStandardMaterial } from 'three';
import { PRESS_COUNT } from '../../core/rig/thigh-press.ts';
import { addBodyShadow } from '../soft-shadow.ts';
import { PRESS_DECLARATIONS, PRESS_VERTEX } from './press-shader.ts';
import { followSkin, type SkinPress } from './skin-features.ts';
import { createSkinMarks, SKIN_MARK_DECLARATIONS, SKIN_MARK_FRAGMENT, SKIN_MARK_VARYING, SKIN_MARK_VERTEX, skinMarkUniforms, type SkinMarks } from './skin-marks.ts';
import { createSkinRows, type SkinRows, withSkinRows } from './skin-rows.ts';

/** The material of a figure, and how its skin is shaped now. */
export interface FigureMaterial {
  readonly material: MeshStandardMaterial;
  /** How far it has breathed in, 0 to 1. */
  readonly breath: { value: number };
  /** Where its thighs press it. */
  readonly press: SkinPress;
  /** What is painted on its skin. */
  readonly marks: SkinMarks;
  /** How its bones stand: {@link writeSkinRows}. */
  readonly rows: SkinRows;
  readonly boneCount: number;
}

/**
 * The material of a whole figure: colour and roughness come from its vertices, so that one draw shows skin, cloth and
 * hair. Breathing is one vector for each vertex; as a morph target three would read it out of a texture, in every pass.
 */
export const createFigureMaterial = (boneCount: number): FigureMaterial => {
  const press: SkinPress = { value: new Float32Array(PRESS_COUNT), isExpected: false };
  const skin = { breath: { value: 0 }, press, marks: createSkinMarks(), rows: createSkinRows(boneCount), boneCount };
  return { ...skin, material: skinMaterial(skin) };
};

/** One more material of a skin: it follows the same shape and marks. */
export const skinMaterial = ({ breath, press, marks, rows, boneCount }: Omit<FigureMaterial, 'material'>): MeshStandardMaterial => {
  const material = new MeshStandardMaterial({ vertexColors: true, roughness: 1, metalness: 0 });
  followSkin(material, { marks, press, boneCount });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, skinMarkUniforms(marks), { uBreath: breath, uPress: press, uSkinRows: rows });
    shader.vertexShader = withSkinRows(shader.vertexShader.replace('#include <skinning_vertex>', `#include <skinning_vertex>${PRESS_VERTEX}${SKIN_MARK_VERTEX}`))
      .replace('#include <common>', `#include <common>\nattribute float roughness;\nattribute vec3 breathe;\nuniform float uBreath;\nvarying float vRoughness;\n${SKIN_MARK_VARYING}${PRESS_DECLARATIONS}`)
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvRoughness = roughness;\ntransformed += uBreath * breathe;');
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\nvarying float vRoughness;${SKIN_MARK_DECLARATIONS}`)
      .replace('#include <tonemapping_fragment>', `#include <tonemapping_fragment>${SKIN_MARK_FRAGMENT}`)
      .replace('#include <roughnessmap_fragment>', '#include <roughnessmap_fragment>\nroughnessFactor *= vRoughness;');
    addBodyShadow(shader);
  };
  return material;
};
