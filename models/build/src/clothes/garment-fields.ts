import type { FigureRecipe } from '../recipes/figure-recipe.ts';
import { add, addScaled, distance, dot, length, sub, type Vec3 } from '../math/vector.ts';
import { clamp01 } from '../math/smoothstep.ts';
import { armShare } from '../weights/prepare-weights.ts';
import type { Body } from './body.ts';

/** For each body vertex, about how far (metres) it lies inside a garment's edges; negative outside. */
export interface GarmentFields {
  readonly top: readonly number[];
  readonly bottom: readonly number[];
}

/** Far inside: no edge near. */
const FAR = 100;
/** A vertex that follows the arm by more than this belongs to the sleeve, not to the trunk. */
const SLEEVE_SHARE = 0.35;
/** How far the trousers go up under the shirt, metres. */
const TUCK = 0.045;

/** Distance to the axis of the neck, less where it narrows toward the head: its iso-lines are necklines. */
const neckDistance = (body: Body): ((p: Vec3) => number) => {
  const from = add(body.skeleton.bindPoint.neck, [0, -0.025, 0.025]);
  const to = add(body.skeleton.bindPoint.head, [0, 0.08, 0.035]);
  const axis = sub(to, from);
  return (p) => {
    const t = clamp01(dot(sub(p, from), axis) / dot(axis, axis));
    return distance(p, addScaled(from, axis, t)) - Math.max(0, t - 0.25) * 0.16;
  };
};

/** Where shirt and trousers lie on the body. */
export const garmentFields = (body: Body, recipe: FigureRecipe): GarmentFields => {
  const at = body.skeleton.bindPoint;
  const neck = neckDistance(body);
  const hem = at.hips[1] + recipe.top.hem;
  const knee = at.leftLowerLeg[1];
  const ankle = at.leftFoot[1];
  const cuff = ankle + (knee - ankle) * recipe.bottom.cuff;
  const top: number[] = [];
  const bottom: number[] = [];
  body.points.forEach((p, v) => {
    let inside = Math.min(FAR, neck(p) - recipe.top.collar);
    let onArm = false;
    for (const side of ['left', 'right'] as const) {
      if (armShare(body.weights[v], side) <= SLEEVE_SHARE) continue;
      onArm = true;
      const shoulder = at[`${side}UpperArm`];
      const axis = sub(at[`${side}LowerArm`], shoulder);
      const along = dot(sub(p, shoulder), axis) / dot(axis, axis);
      inside = Math.min(inside, (recipe.top.sleeve - along) * length(axis));
    }
    top.push(onArm ? inside : Math.min(inside, p[1] - hem));
    bottom.push(onArm ? -1 : Math.min(hem + TUCK - p[1], p[1] - cuff));
  });
  return { top, bottom };
};
