import { vec3 } from 'gl-matrix';
import { BONE_INDEX, type BoneName } from '../anatomy/bones.ts';
import { SEGMENT_MASSES } from '../anatomy/segment-masses.ts';
import { vector, type Vector } from '../math/vector.ts';
import type { FigureScratch } from './figure-scratch.ts';

const from = vector();
const to = vector();

const setMiddle = (out: Vector, figure: FigureScratch, bones: readonly BoneName[]): void => {
  out.fill(0);
  for (const bone of bones) vec3.scaleAndAdd(out, out, figure.worldPosition[BONE_INDEX[bone]]!, 1 / bones.length);
};

const TOTAL_SHARE = SEGMENT_MASSES.reduce((sum, { share }) => sum + share, 0);

/** Writes the centre of mass of a posed figure, metres, world. */
export const setCentreOfMass = (out: Vector, figure: FigureScratch): Vector => {
  out.fill(0);
  for (const segment of SEGMENT_MASSES) {
    setMiddle(from, figure, segment.from);
    setMiddle(to, figure, segment.to);
    vec3.lerp(from, from, to, segment.centre);
    vec3.scaleAndAdd(out, out, from, segment.share / TOTAL_SHARE);
  }
  return out;
};
