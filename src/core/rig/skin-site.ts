import { vec3 } from 'gl-matrix';
import { vector, type Vector } from '../math/vector.ts';
import type { FigureScratch } from './figure-scratch.ts';
import type { SkinSite } from './rig.ts';

const part = vector();

/** Something that moves with the skin: a site of the rig, or one that the compiler chose. */
export type OnSkin = Pick<SkinSite, 'influences'>;

/** Writes where a skin site is on the posed skin, metres, world: the very point that the renderer draws there. */
export const setSitePoint = (out: Vector, site: OnSkin, figure: FigureScratch): Vector => {
  out.fill(0);
  for (const { bone, weight, point, breath } of site.influences) {
    vec3.scaleAndAdd(part, point, breath, figure.frame.breath);
    vec3.transformQuat(part, part, figure.worldRotation[bone]!);
    vec3.add(part, part, figure.worldPosition[bone]!);
    vec3.scaleAndAdd(out, out, part, weight);
  }
  return out;
};

/** Writes the outward skin normal at a site, unit, world. */
export const setSiteNormal = (out: Vector, site: OnSkin, figure: FigureScratch): Vector => {
  out.fill(0);
  for (const { bone, weight, normal } of site.influences) {
    vec3.transformQuat(part, normal, figure.worldRotation[bone]!);
    vec3.scaleAndAdd(out, out, part, weight);
  }
  return vec3.normalize(out, out) as Vector;
};

/** Writes a direction that is given in rest axes and turns with the skin at a site, world; not of unit length. */
export const setSiteDirection = (out: Vector, site: OnSkin, figure: FigureScratch, directionAtRest: Vector): Vector => {
  out.fill(0);
  for (const { bone, weight } of site.influences) {
    vec3.transformQuat(part, directionAtRest, figure.worldRotation[bone]!);
    vec3.scaleAndAdd(out, out, part, weight);
  }
  return out;
};
