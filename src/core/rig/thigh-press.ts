import { vec3 } from 'gl-matrix';
import { BONE_INDEX, type BoneName } from '../anatomy/bones.ts';
import { LIMB_BONES, LIMB_COORDINATES } from '../anatomy/limb-index.ts';
import { minimumJerk } from '../math/ease.ts';
import { vector } from '../math/vector.ts';
import { radians } from '../units.ts';
import type { FigureScratch } from './figure-scratch.ts';
import type { Rig } from './rig.ts';

/**
 * Flesh gives way: where a bent thigh lies on the belly, the trunk's skin is pressed in until it lies just under the
 * thigh's skin. The thigh is a tube fitted to the drawn mesh (`RigFile.thighs`), so the hollow lies where the thigh
 * lies in every pose, and skin that no thigh reaches never moves. The page's vertex shader holds the same formula.
 */

/** Numbers that tell one thigh's tube: five groups of four, as the shader takes them. See {@link setPress}. */
export const PRESS_STRIDE = 20;
export const PRESS_COUNT = 2 * PRESS_STRIDE;

/** Hip flexion from which flesh begins to give, and from which it gives wholly, radians: thigh and belly first meet between. */
const PRESS_FROM = radians(80);
const PRESS_WHOLE = radians(92);

/** Over this much to both sides of the tube's start (near the hip's fold) the press fades in, metres. */
export const PRESS_FADE_METRES = 0.02;
/** Share of its depth that pressed skin keeps: cloth and what lies below it stay in order. */
export const PRESS_KEPT_SHARE = 0.03;
/** Skin moves along rays from a line this far behind the tube's middle, share of its radius: skin past the middle still comes out on the trunk's side. */
export const PRESS_RAYS_FROM_SHARE = 0.55;

/** Cosine of a ray with the direction toward the trunk from which skin is pressed wholly; behind the line it stays. */
export const PRESS_FACING = 0.4;

/** Share of a vertex in the trunk's bones from which it gives, and from which it gives wholly. */
const GIVES_FROM = 0.05;
const GIVES_WHOLE = 0.25;
const GIVING_BONES: readonly BoneName[] = ['hips', 'spine', 'spineUpper', 'chest', 'upperChest'];

/** Whether a bone carries skin that gives way to a thigh. */
export const isGivingBone = (name: string): boolean => GIVING_BONES.some((bone) => bone === name);

const smoothstep = (from: number, to: number, x: number): number => {
  const s = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return s * s * (3 - 2 * s);
};

/** How far a vertex gives way, 0 to 1, by the sum of its weights in {@link isGivingBone | giving bones}. */
export const giveOf = (weightInGivingBones: number): number => smoothstep(GIVES_FROM, GIVES_WHOLE, weightInGivingBones);

const SIDES = ['left', 'right'] as const;
const from = vector();
const to = vector();
const axis = vector();
const across = vector();
const inward = vector();

/**
 * Writes both thighs' tubes, left then right, as they lie in the world (metres, unit directions), four by four:
 * start xyz and radius there; end xyz and radius half way; direction across the thigh xyz and radius at the end;
 * direction toward the trunk xyz and strength (0 to 1); flatness at start and end, length, 0.
 * The strength grows with hip flexion. Reads the legs as posed, placed and solved. Allocates nothing.
 */
export const setPress = (out: Float64Array, rig: Rig, figure: FigureScratch): void => {
  for (let i = 0; i < SIDES.length; i += 1) {
    const side = SIDES[i]!;
    const bones = LIMB_BONES[side];
    const thigh = rig.thighs[side];
    const first = PRESS_STRIDE * i;
    vec3.transformQuat(from, thigh.start, figure.worldRotation[bones.upperLeg]!);
    vec3.add(from, from, figure.worldPosition[bones.upperLeg]!);
    vec3.transformQuat(to, thigh.end, figure.worldRotation[bones.upperLegTwist]!);
    vec3.add(to, to, figure.worldPosition[bones.upperLegTwist]!);
    vec3.set(across, 1, 0, 0);
    vec3.transformQuat(across, across, figure.worldRotation[bones.upperLeg]!);
    vec3.subtract(axis, to, from);
    const length = vec3.length(axis);
    vec3.scale(axis, axis, 1 / length);
    vec3.subtract(inward, figure.worldPosition[BONE_INDEX.spineUpper]!, from);
    vec3.scaleAndAdd(inward, inward, axis, -vec3.dot(inward, axis));
    vec3.normalize(inward, inward);
    out.set(from, first);
    out.set(to, first + 4);
    out.set(across, first + 8);
    out.set(inward, first + 12);
    for (let k = 0; k < 3; k += 1) out[first + 4 * k + 3] = thigh.radii[k]!;
    out[first + 15] = minimumJerk((figure.coordinates[LIMB_COORDINATES[side].hipFlexion]! - PRESS_FROM) / (PRESS_WHOLE - PRESS_FROM));
    out[first + 16] = thigh.flatness[0]!;
    out[first + 17] = thigh.flatness[1]!;
    out[first + 18] = length;
  }
};

/** Whether any thigh presses. */
export const isPressing = (press: Float64Array): boolean => press[15]! > 0 || press[PRESS_STRIDE + 15]! > 0;

/**
 * Moves one point of the trunk's skin (three numbers of `points` from index `at`, world, metres) out of both tubes; `give` as of {@link giveOf}.
 * Across the tube lengths are scaled by its flatness, which makes its section an ellipse; along it the radius is the
 * parabola through three values. Skin stays where it is outside.
 */
export const pressPoint = (points: Float32Array | Float64Array, at: number, give: number, press: Float64Array): void => {
  for (let first = 0; first < PRESS_COUNT; first += PRESS_STRIDE) {
    const strength = press[first + 15]!;
    if (strength === 0) continue;
    const px = points[at]! - press[first]!, py = points[at + 1]! - press[first + 1]!, pz = points[at + 2]! - press[first + 2]!;
    const ax = press[first + 4]! - press[first]!, ay = press[first + 5]! - press[first + 1]!, az = press[first + 6]! - press[first + 2]!;
    const length = press[first + 18]!;
    const u = Math.min(1, (px * ax + py * ay + pz * az) / (length * length));
    const fade = smoothstep(-PRESS_FADE_METRES, PRESS_FADE_METRES, u * length);
    if (fade === 0) continue;
    const radius = (2 * u - 1) * (u - 1) * press[first + 3]! + 4 * u * (1 - u) * press[first + 7]! + u * (2 * u - 1) * press[first + 11]!;
    const flat = press[first + 16]! + (press[first + 17]! - press[first + 16]!) * Math.max(0, u);
    const sx = press[first + 8]!, sy = press[first + 9]!, sz = press[first + 10]!;
    const ex = press[first + 12]!, ey = press[first + 13]!, ez = press[first + 14]!;
    // From the tube's middle, then in its flattened measure, in which its section is a circle.
    let x = px - u * ax, y = py - u * ay, z = pz - u * az;
    const squeeze = (flat - 1) * (x * sx + y * sy + z * sz);
    x += squeeze * sx; y += squeeze * sy; z += squeeze * sz;
    if (x * x + y * y + z * z >= radius * radius) continue;
    const behind = PRESS_RAYS_FROM_SHARE * radius;
    x += behind * ex; y += behind * ey; z += behind * ez;
    const far = Math.hypot(x, y, z);
    const facing = (x * ex + y * ey + z * ez) / far;
    const along = behind * facing;
    const surface = along + Math.sqrt(radius * radius - behind * behind + along * along);
    const share = (surface / far - 1) * (1 - PRESS_KEPT_SHARE) * smoothstep(0, PRESS_FACING, facing) * fade * strength * give;
    x *= share; y *= share; z *= share;
    const widen = (1 / flat - 1) * (x * sx + y * sy + z * sz);
    points[at]! += x + widen * sx; points[at + 1]! += y + widen * sy; points[at + 2]! += z + widen * sz;
  }
};
