import type { Material } from 'three';
import type { SkinMarks } from './skin-marks.ts';
import { setSkinRows } from './skin-rows.ts';

/** Where thighs press a skin, as `FigureFrame.press`. */
export interface SkinPress {
  readonly value: Float32Array;
  /** Whether any moment that is or may be shown presses it. */
  isExpected: boolean;
}

export interface SkinFeatures {
  readonly marks: SkinMarks;
  readonly press: SkinPress;
  readonly boneCount: number;
}

/**
 * Makes a material's shader compute what its skin needs, and no more: `SKIN_MARKS` is how many marks are painted on it, `PRESSED` is there where
 * thighs press it in. Software rendering computes what stands behind an `if` for each corner and pixel
 * ([ADR 61](../../../docs/adr/0061-a-shader-for-what-is-there.md)). Both change with the stretch, not with the moment.
 */
export const followSkin = (material: Material, { marks, press, boneCount }: SkinFeatures): void => {
  const defines = (material.defines ??= {});
  defines['SKIN_MARKS'] = marks.count;
  let isMade = false;
  material.onBeforeRender = ({ capabilities }) => {
    if (isMade && defines['SKIN_MARKS'] === marks.count && 'PRESSED' in defines === press.isExpected) return;
    isMade = true;
    setSkinRows(defines, boneCount, capabilities.maxVertexUniforms);
    defines['SKIN_MARKS'] = marks.count;
    if (press.isExpected) defines['PRESSED'] = '';
    else delete defines['PRESSED'];
    material.needsUpdate = true;
  };
};
