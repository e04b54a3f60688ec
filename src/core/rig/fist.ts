import { vec3 } from 'gl-matrix';
import { BONE_INDEX, type Side } from '../anatomy/bones.ts';
import { vector, type Vector } from '../math/vector.ts';
import { createFigureScratch, type FigureScratch } from './figure-scratch.ts';
import { placeBones } from './forward-kinematics.ts';
import { sideSign } from './pose-bones.ts';
import type { Rig } from './rig.ts';
import { setSitePoint } from './skin-site.ts';

/** How a fist holds a round thing: its middle in the hand, from the wrist joint, and its way out on the thumb's side, unit. Rest axes of the hand, or world. */
export interface Grip {
  readonly centre: Vector;
  readonly axis: Vector;
}

export const createGrip = (): Grip => ({ centre: vector(), axis: vector() });

/**
 * Where a round thing of a radius (metres) lies in a closed hand: on the palm's skin below the knuckles of index and
 * little finger, turned by `oblique` (radians) off the hand's width, so that the little finger holds it nearer the wrist.
 */
export const restGrip = (rig: Rig, side: Side, radiusMetres: number, oblique: number): Grip => {
  const rest = createFigureScratch();
  rest.frame.rootPosition.set(rig.restTranslations.subarray(0, 3));
  placeBones(rig, rest);
  const index = setSitePoint(vector(), rig.sites[`${side}PalmIndexKnuckle`], rest);
  const little = setSitePoint(vector(), rig.sites[`${side}PalmLittleKnuckle`], rest);
  const centre = vec3.lerp(index, index, little, 0.5) as Vector;
  vec3.subtract(centre, centre, rest.worldPosition[BONE_INDEX[`${side}Hand`]]!);
  centre[1]! -= radiusMetres;
  return { centre, axis: vector(sideSign(side) * Math.sin(oblique), 0, Math.cos(oblique)) };
};

/** Writes a grip of the rest pose as a posed hand has it, world. `hand` is the hand's bone. */
export const setGrip = (out: Grip, atRest: Grip, figure: FigureScratch, hand: number): void => {
  vec3.transformQuat(out.centre, atRest.centre, figure.worldRotation[hand]!);
  vec3.add(out.centre, out.centre, figure.worldPosition[hand]!);
  vec3.transformQuat(out.axis, atRest.axis, figure.worldRotation[hand]!);
};
