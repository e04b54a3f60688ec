import type { Vec3 } from './vector.ts';

const channelToLinear = (x: number): number => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);

/** sRGB (0..1) to linear light, which is what glTF's COLOR_0 and baseColorFactor hold. */
export const toLinear = (srgb: Vec3): Vec3 => [channelToLinear(srgb[0]), channelToLinear(srgb[1]), channelToLinear(srgb[2])];

/** 0xRRGGBB (sRGB) to linear light. */
export const hexToLinear = (hex: number): Vec3 => toLinear([((hex >> 16) & 255) / 255, ((hex >> 8) & 255) / 255, (hex & 255) / 255]);
