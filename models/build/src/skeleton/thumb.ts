import type { Side } from '../../../../src/core/anatomy/bones.ts';
import { multiply, rotationAbout, transpose, turn } from '../math/matrix.ts';
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

/** How far below the palm's plane the thumb points in rest, degrees: a flat hand can lie on a back. */
const REST_BELOW_PALM_DEGREES = 10;
/** Opposition turns about the hand's own length: the thumb swings from beside the palm (+Z) to before it (-Y), its pad to the fingers. */
const OPPOSITION_AXIS: Vec3 = [1, 0, 0];

/**
 * The thumb. As modelled it hangs relaxed, some 40 degrees before the palm; in rest it is swung back beside the palm,
 * about the opposition axis, so that opposition counts from the flat hand.
 */
export const putThumb = (draft: SkeletonDraft, input: SkeletonInput, side: Side): void => {
  const { joints, points } = input;
  const source = (part: number): string => `finger1-${part}.${sourceSide(side)}`;
  const hand = draft.bindTurn[`${side}Hand`];
  const chain = turn(transpose(hand), sub(joints.tail(source(3)), joints.head(source(1))));
  const below = Math.atan2(-chain[1], chain[2]);
  const thumbTurn = multiply(hand, rotationAbout(OPPOSITION_AXIS, below - (REST_BELOW_PALM_DEGREES * Math.PI) / 180));
  const toRest = (v: Vec3): Vec3 => turn(transpose(thumbTurn), v);
  PARTS.forEach((part, k) => draft.put(`${side}Thumb${part}`, joints.head(source(k + 1)), thumbTurn));

  const tipVector = sub(joints.tail(source(3)), joints.head(source(3)));
  const across = toRest(acrossNail(points, joints.head(source(3)), normalize(tipVector), Math.sqrt(dot(tipVector, tipVector))));
  const towardPalm = toRest(sub(joints.head(`finger4-1.${sourceSide(side)}`), joints.head(source(3))));
  PARTS.forEach((part, k) => {
    const direction = normalize(toRest(sub(joints.tail(source(k + 1)), joints.head(source(k + 1)))));
    const square = normalize(addScaled(across, direction, -dot(across, direction)));
    // A positive turn moves the tip by axis x direction: toward the palm.
    draft.flexionAxes[`${side}Thumb${part}`] = dot(cross(square, direction), towardPalm) > 0 ? square : scale(square, -1);
  });
  draft.oppositionAxes[`${side}ThumbMetacarpal`] = OPPOSITION_AXIS;
};
