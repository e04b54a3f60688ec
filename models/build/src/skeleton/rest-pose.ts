import { BONES, type BoneName } from '../../../../src/core/anatomy/bones.ts';
import { transpose, turn } from '../math/matrix.ts';
import { add, addScaled, sub, ZERO, type Vec3 } from '../math/vector.ts';
import type { Part } from '../surface/part.ts';
import type { Skeleton } from './skeleton.ts';

export type Translations = Record<BoneName, Vec3>;

/** Steps to which translations are rounded, so that GLB and rig.json hold the very same numbers: a micrometre. */
const PER_METRE = 1e6;
export const roundMicro = (v: Vec3): Vec3 => {
  const r = (x: number): number => Math.round(x * PER_METRE) / PER_METRE + 0;
  return [r(v[0]), r(v[1]), r(v[2])];
};

/** Where each joint is in the rest pose, from its translations. */
export const restPoints = (translations: Translations): Translations => {
  const points = {} as Translations;
  for (const { name, parent } of BONES) points[name] = parent === null ? translations[name] : add(points[parent], translations[name]);
  return points;
};

/** Each joint from its parent's in the rest pose; the root's height is left as in the bind pose. */
const bindTranslations = (skeleton: Skeleton): Translations => {
  const out = {} as Translations;
  for (const { name, parent } of BONES) {
    const at = skeleton.bindPoint[name];
    out[name] = roundMicro(parent === null ? at : turn(transpose(skeleton.bindTurn[parent]), sub(at, skeleton.bindPoint[parent])));
  }
  return out;
};

/** Rest translations such that the soles stand on the floor (y = 0) with the figure's hips above the origin. */
export const standOnFloor = (skeleton: Skeleton, skin: Part): Translations => {
  const translations = bindTranslations(skeleton);
  const points = restPoints(translations);
  const lowest = Math.min(...skin.vertices.map((v) => {
    let at: Vec3 = ZERO;
    BONES.forEach(({ name }, b) => {
      const w = v.weights[b];
      if (w > 0) at = addScaled(at, add(points[name], turn(transpose(skeleton.bindTurn[name]), sub(v.point, skeleton.bindPoint[name]))), w);
    });
    return at[1];
  }));
  const [, y] = translations.hips;
  translations.hips = roundMicro([0, y - lowest, 0]);
  return translations;
};
