import { quat, vec3 } from 'gl-matrix';
import { PART_OF_BONE } from '../../core/anatomy/body-parts.ts';
import { BONE_INDEX, type Side } from '../../core/anatomy/bones.ts';
import { quaternion, vector, type Vector } from '../../core/math/vector.ts';
import type { FigureScratch } from '../../core/rig/figure-scratch.ts';
import type { SkinnedMesh } from '../mesh/load-skinned-mesh.ts';
import { createPosedSkin, createSkinTree } from '../mesh/posed-skin.ts';
import { skinSurface } from './surface.ts';

/**
 * A hand's skin, asked how deep other skin is inside it. Knuckles under a hand come through its hollow palm between
 * the few points at which the hand itself is measured: so both ways are tested (trial knee-pull, section 5.4). The
 * hand is taken as it was when the shell was made, moved with its bone: its palm hardly changes shape.
 */
export interface HandShell {
  /** What may get into the hand (3 each, world, metres). */
  readonly points: Float64Array;
  /** How deep the deepest of the points is inside the palm and the roots of the fingers now, millimetres; 0 when none is. */
  depthMillimetres(figure: FigureScratch): number;
}

/** Skin further from the hand's place than this can't get into it, metres. */
const NEAR_METRES = 0.14;
/** About so many points of it are asked: a few millimetres apart. */
const MOST_POINTS = 900;
/** Along the fingers from the wrist joint, metres: palm and roots of the fingers; beyond, fingers are still to close. */
const PALM_ALONG = [0, 0.125] as const;
/** What is deeper than this has come out on the other side, metres. */
const DEEPEST_METRES = 0.03;

const inHand = vector();
const inverse = quaternion();
const asked = vector();

/** Points (3 each, world, metres) of a posed skin that are near a place, without those that `isLeftOut`. */
export const pointsNear = (positions: Float32Array, place: Vector, isLeftOut: (vertex: number) => boolean): Float64Array => {
  const near: number[] = [];
  for (let i = 0; i < positions.length; i += 3) {
    if (Math.hypot(positions[i]! - place[0]!, positions[i + 1]! - place[1]!, positions[i + 2]! - place[2]!) < NEAR_METRES && !isLeftOut(i / 3)) near.push(i);
  }
  const step = Math.max(1, Math.ceil(near.length / MOST_POINTS));
  return Float64Array.from(near.filter((_, k) => k % step === 0).flatMap((i) => [positions[i]!, positions[i + 1]!, positions[i + 2]!]));
};

/** Makes the shell of a hand as it now is; `points` (3 each, world, metres) are what may get into it. */
export const createHandShell = (mesh: SkinnedMesh, figure: FigureScratch, side: Side, points: Float64Array): HandShell => {
  const hand = BONE_INDEX[`${side}Hand`];
  const skin = createPosedSkin(mesh);
  skin.pose(figure.frame);
  const tree = createSkinTree(skin, (bone) => PART_OF_BONE[bone] !== `${side}Hand`);
  tree.refresh();
  const surface = skinSurface(tree);
  const positionThen = Float64Array.from(figure.worldPosition[hand]!);
  const rotationThen = Float64Array.from(figure.worldRotation[hand]!);
  return {
    points,
    depthMillimetres(now) {
      quat.invert(inverse, now.worldRotation[hand]!);
      let deepest = 0;
      for (let i = 0; i < points.length; i += 3) {
        vec3.set(inHand, points[i]!, points[i + 1]!, points[i + 2]!);
        vec3.subtract(inHand, inHand, now.worldPosition[hand]!);
        vec3.transformQuat(inHand, inHand, inverse);
        if (Math.abs(inHand[0]!) < PALM_ALONG[0] || Math.abs(inHand[0]!) > PALM_ALONG[1]) continue;
        vec3.transformQuat(asked, inHand, rotationThen);
        vec3.add(asked, asked, positionThen);
        const distance = surface.distanceWithin(DEEPEST_METRES, asked[0]!, asked[1]!, asked[2]!);
        if (distance < -deepest) deepest = -distance;
      }
      return 1000 * deepest;
    },
  };
};
