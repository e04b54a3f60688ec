import { toLinear } from '../math/colour.ts';
import type { Vec3 } from '../math/vector.ts';
import { BODY_VERTEX_COUNT, type BaseMesh } from '../source/base-mesh.ts';
import { readSkinImage } from '../source/skin-image.ts';

/** Exponent on the picture's contrast: below 1 softens it. */
const CONTRAST = 0.7;
/** Every so many vertices go into the picture's mean colour. */
const SAMPLE_STRIDE = 7;

/** A colour for each body vertex (linear light): a flat tone times the picture's deviation from its mean. No texture is shipped. */
export const skinColours = (base: BaseMesh, skin: { readonly image: string; readonly tone: Vec3 }): Vec3[] => {
  const sample = readSkinImage(skin.image);
  const texels = Array.from({ length: BODY_VERTEX_COUNT }, (_, v) => sample(...base.bodyUv[v]));
  const sampled = texels.filter((_, v) => v % SAMPLE_STRIDE === 0);
  const average = [0, 1, 2].map((k) => sampled.reduce((s, c) => s + c[k], 0) / sampled.length);
  const channel = (texel: Vec3, k: 0 | 1 | 2): number => Math.min(1, skin.tone[k] * (texel[k] / average[k]) ** CONTRAST);
  return texels.map((t) => toLinear([channel(t, 0), channel(t, 1), channel(t, 2)]));
};
