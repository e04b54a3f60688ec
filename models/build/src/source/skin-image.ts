import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Vec3 } from '../math/vector.ts';
import { packagePath } from './package-folder.ts';

/** Colour (sRGB 0..1) at a UV (v up). */
export type SampleImage = (u: number, v: number) => Vec3;

/** Reads one of the package's skin pictures. Nearest texel: it is only sampled once a vertex. */
export const readSkinImage = (inside: string): SampleImage => {
  const png = PNG.sync.read(readFileSync(packagePath(`public/data/skins/${inside}`)));
  const texel = (x: number, size: number): number => Math.min(size - 1, Math.max(0, Math.round(x * size - 0.5)));
  return (u, v) => {
    const o = (texel(1 - v, png.height) * png.width + texel(u, png.width)) * 4;
    return [png.data[o] / 255, png.data[o + 1] / 255, png.data[o + 2] / 255];
  };
};
