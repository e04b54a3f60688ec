import type { FigureRecipe } from '../recipes/figure-recipe.ts';
import { dot, length, sub, type Vec3 } from '../math/vector.ts';
import { armShare } from '../weights/prepare-weights.ts';
import type { Body } from './body.ts';

/** For each body vertex, about how far (metres) it lies inside a garment's edges; negative outside. */
export interface GarmentFields {
  readonly top: readonly number[];
  /** Distance from the neckline alone. */
  readonly collar: readonly number[];
  readonly bottom: readonly number[];
}

/** Far inside: no edge near. */
const FAR = 100;
/** A vertex that follows the arm by more than this belongs to the sleeve, not to the trunk. */
const SLEEVE_SHARE = 0.35;
/** How far the trousers go up under the shirt, metres. */
const TUCK = 0.045;

/**
 * The neckline is cut by a bowl: a plane that slopes from the nape to the breastbone, bent up at the sides of the neck.
 * One smooth surface, so the neckline has no corner anywhere (a tube joined with a plane had two).
 */
const NAPE_ABOVE_JOINT = 0.002;
const NAPE_BEHIND = 0.06;

/** How far a point lies below the neckline's bowl, metres. `halfWidth`: where, beside the neck, the bowl is back at the nape's height; `slope`: its fall toward the front. */
const insideNeckline = (body: Body, halfWidth: number, slope: number): ((p: Vec3) => number) => {
  const joint = body.skeleton.bindPoint.neck;
  const bend = (slope * NAPE_BEHIND) / (halfWidth * halfWidth);
  return ([x, y, z]) => {
    const height = joint[1] + NAPE_ABOVE_JOINT - slope * (z - joint[2] + NAPE_BEHIND) + bend * x * x;
    return (height - y) / Math.sqrt(1 + slope * slope + (2 * bend * x) ** 2);
  };
};

/** Where shirt and trousers lie on the body. */
export const garmentFields = (body: Body, recipe: FigureRecipe): GarmentFields => {
  const at = body.skeleton.bindPoint;
  const neck = insideNeckline(body, recipe.top.collar, recipe.top.collarSlope);
  const hem = at.hips[1] + recipe.top.hem;
  const knee = at.leftLowerLeg[1];
  const ankle = at.leftFoot[1];
  const cuff = ankle + (knee - ankle) * recipe.bottom.cuff;
  const top: number[] = [];
  const collar: number[] = [];
  const bottom: number[] = [];
  body.points.forEach((p, v) => {
    collar.push(neck(p));
    let inside = Math.min(FAR, collar[v]);
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
  return { top, collar, bottom };
};
