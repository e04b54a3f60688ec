import { vec3 } from 'gl-matrix';
import { quaternion, vector, type Vector } from '../../core/math/vector.ts';
import type { FigureScratch } from '../../core/rig/figure-scratch.ts';
import { inBone } from '../mesh/in-bone.ts';
import type { SkinnedMesh } from '../mesh/load-skinned-mesh.ts';
import { dominantBone } from '../mesh/posed-skin.ts';
import { pickVertices } from './skin-samples.ts';

/**
 * A finger bone's skin as a rod with round ends, in the bone's rest frame, metres. Smooth where meshes are not: a
 * finger that is beside another slides off it, and does not jump from one side of a triangle to the other.
 */
export interface FingerCapsule {
  readonly bone: number;
  readonly from: Vector;
  readonly to: Vector;
  readonly radius: number;
}

const from = vector(), to = vector(), along = vector(), asked = vector();
const turn = quaternion();

/** From the joint to the end of the bone's skin, as thick as half of its skin is (the median). */
export const createFingerCapsule = (mesh: SkinnedMesh, bone: number): FingerCapsule => {
  const points = pickVertices(mesh, (vertex) => dominantBone(mesh, vertex) === bone).map((vertex) => vector(...inBone(mesh, bone, vertex)));
  const middle = vector();
  for (const point of points) vec3.scaleAndAdd(middle, middle, point, 1 / points.length);
  const direction = vector();
  vec3.normalize(direction, middle);
  const reach = points.map((point) => vec3.dot(point, direction));
  const offAxis = points.map((point, i) => Math.sqrt(Math.max(0, vec3.squaredLength(point) - reach[i]! ** 2))).sort((a, b) => a - b);
  const radius = offAxis[Math.floor(offAxis.length / 2)] ?? 0;
  const end = Math.max(0, Math.max(0, ...reach) - radius);
  const tip = vector();
  vec3.scale(tip, direction, end);
  return { bone, from: vector(), to: tip, radius };
};

/** How deep the deepest of the points (3 each, world, metres) is inside the finger bone as it is now, millimetres; 0 when none is. */
export const depthInCapsule = (capsule: FingerCapsule, figure: FigureScratch, points: Float64Array): number => {
  turn.set(figure.worldRotation[capsule.bone]!);
  vec3.transformQuat(from, capsule.from, turn);
  vec3.transformQuat(to, capsule.to, turn);
  vec3.add(from, from, figure.worldPosition[capsule.bone]!);
  vec3.add(to, to, figure.worldPosition[capsule.bone]!);
  vec3.subtract(along, to, from);
  const length = vec3.squaredLength(along);
  let deepest = 0;
  for (let i = 0; i < points.length; i += 3) {
    vec3.set(asked, points[i]! - from[0]!, points[i + 1]! - from[1]!, points[i + 2]! - from[2]!);
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, vec3.dot(asked, along) / length));
    vec3.scaleAndAdd(asked, asked, along, -share);
    deepest = Math.max(deepest, capsule.radius - vec3.length(asked));
  }
  return 1000 * deepest;
};
