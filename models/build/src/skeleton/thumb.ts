import type { Side } from '../../../../src/core/anatomy/bones.ts';
import { transpose, turn } from '../math/matrix.ts';
import { add, addScaled, cross, dot, normalize, scale, sub, type Vec3 } from '../math/vector.ts';
import type { SkeletonInput } from './bind-skeleton.ts';
import { sourceSide, type SkeletonDraft } from './skeleton.ts';

const PARTS = ['Metacarpal', 'Proximal', 'Distal'] as const;
/** Half-width of the tube about the distal phalanx in which the mesh is measured, metres. */
const TUBE = 0.016;

/**
 * The way across the nail, square to the bone: a thumb is wider than thick, so it is the direction
 * of the mesh's greatest spread about the distal phalanx. Sign not settled.
 */
const acrossNail = (points: readonly Vec3[], from: Vec3, direction: Vec3, boneLength: number): Vec3 => {
  const a = normalize(cross(direction, [0, 1, 0]));
  const b = cross(direction, a);
  let aa = 0;
  let ab = 0;
  let bb = 0;
  for (const p of points) {
    const d = sub(p, from);
    const along = dot(d, direction);
    const radial = addScaled(d, direction, -along);
    if (along < 0 || along > boneLength || dot(radial, radial) > TUBE * TUBE) continue;
    const u = dot(radial, a);
    const v = dot(radial, b);
    aa += u * u;
    ab += u * v;
    bb += v * v;
  }
  const angle = 0.5 * Math.atan2(2 * ab, aa - bb);
  return normalize(add(scale(a, Math.cos(angle)), scale(b, Math.sin(angle))));
};

/** The thumb. In rest it stays as modelled beside the flat hand: relaxed, its pad turned half toward the fingers. */
export const putThumb = (draft: SkeletonDraft, input: SkeletonInput, side: Side): void => {
  const { joints, points } = input;
  const source = (part: number): string => `finger1-${part}.${sourceSide(side)}`;
  const hand = draft.bindTurn[`${side}Hand`];
  const toRest = (v: Vec3): Vec3 => turn(transpose(hand), v);
  PARTS.forEach((part, k) => draft.put(`${side}Thumb${part}`, joints.head(source(k + 1)), hand));

  const tipVector = sub(joints.tail(source(3)), joints.head(source(3)));
  const across = toRest(acrossNail(points, joints.head(source(3)), normalize(tipVector), Math.sqrt(dot(tipVector, tipVector))));
  const towardPalm = toRest(sub(joints.head(`finger4-1.${sourceSide(side)}`), joints.head(source(3))));
  PARTS.forEach((part, k) => {
    const direction = normalize(toRest(sub(joints.tail(source(k + 1)), joints.head(source(k + 1)))));
    const square = normalize(addScaled(across, direction, -dot(across, direction)));
    // A positive turn moves the tip by axis x direction: toward the palm.
    draft.flexionAxes[`${side}Thumb${part}`] = dot(cross(square, direction), towardPalm) > 0 ? square : scale(square, -1);
  });
  // About the hand's own length: the thumb swings from beside the palm (+Z) to before it (-Y) and turns its pad to the fingers.
  draft.oppositionAxes[`${side}ThumbMetacarpal`] = [1, 0, 0];
};
