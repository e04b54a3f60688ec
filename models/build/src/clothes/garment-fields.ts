import type { FigureRecipe } from '../recipes/figure-recipe.ts';
import { BONE_INDEX } from '../../../../src/core/anatomy/bones.ts';
import { add, addScaled, dot, length, normalize, sub, type Vec3 } from '../math/vector.ts';
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
 * The shirt is all that lies outside a tube about the neck or below a plane that slopes from the nape to the breastbone.
 * Both are smooth and their union is rounded, so the neckline is one smooth curve.
 */
const TUBE_FORWARD = 0.02;
const TUBE_LEAN: Vec3 = [0, 1, 0.35];
/** Height of the plane above the neck's joint, under which it passes `NAPE_BEHIND` behind it; and its slope forward and down. */
const NAPE_ABOVE_JOINT = 0.002;
const NAPE_BEHIND = 0.06;
const PLANE_SLOPE = 0.62;
/** Width over which tube and plane blend, metres. */
const BLEND = 0.03;
/** Vertices that follow the head by more than this are no shirt, however far from the tube (the chin). */
const HEAD_SHARE = 0.5;

/** The greater of two numbers, rounded where they meet. */
const smoothMax = (a: number, b: number): number => Math.max(a, b) + Math.max(0, BLEND - Math.abs(a - b)) ** 2 / (4 * BLEND);

/** How far a body vertex lies inside the neckline, metres; head and neck are outside. */
const insideNeckline = (body: Body, radius: number): ((p: Vec3, v: number) => number) => {
  const joint = body.skeleton.bindPoint.neck;
  const from = add(joint, [0, 0, TUBE_FORWARD]);
  const axis = normalize(TUBE_LEAN);
  const down = normalize([0, -1, -PLANE_SLOPE]);
  const nape = add(joint, [0, NAPE_ABOVE_JOINT, -NAPE_BEHIND]);
  return (p, v) => {
    const row = body.weights[v];
    if (row[BONE_INDEX.head] > HEAD_SHARE) return -radius;
    const d = sub(p, from);
    return smoothMax(length(addScaled(d, axis, -dot(d, axis))) - radius, dot(sub(p, nape), down));
  };
};

/** Where shirt and trousers lie on the body. */
export const garmentFields = (body: Body, recipe: FigureRecipe): GarmentFields => {
  const at = body.skeleton.bindPoint;
  const neck = insideNeckline(body, recipe.top.collar);
  const hem = at.hips[1] + recipe.top.hem;
  const knee = at.leftLowerLeg[1];
  const ankle = at.leftFoot[1];
  const cuff = ankle + (knee - ankle) * recipe.bottom.cuff;
  const top: number[] = [];
  const collar: number[] = [];
  const bottom: number[] = [];
  body.points.forEach((p, v) => {
    collar.push(neck(p, v));
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
