import type { Side } from '../../../../src/core/anatomy/bones.ts';
import type { CONTACT_SITE_NAMES, LANDMARK_SITE_NAMES } from '../../../../src/core/anatomy/sites.ts';
import { addScaled, mix, normalize, type Vec3 } from '../math/vector.ts';
import { BODY_NORMAL_RADIUS, type FoundSite, type Surfaces } from './site.ts';
import { castOnSurface, extremeVertex, type Follows, type PosedSurface, type SurfacePoint } from './surface.ts';

type SideName = (typeof CONTACT_SITE_NAMES)[number] | (typeof LANDMARK_SITE_NAMES)[number];

const DOWN: Vec3 = [0, -1, 0];
const BACK: Vec3 = [0, 0, -1];
const FORWARD: Vec3 = [0, 0, 1];

/** How far above the knee joint's centre the guiding palm lies (trials/seated-twist.md ST-K), metres. */
const THIGH_OUTER_LOW_ABOVE_KNEE = 0.115;
/** How far below the knee joint's centre hands lie on the shin, metres. */
const SHIN_UPPER_BELOW_KNEE = 0.1;
const SHIN_MID_BELOW_KNEE = 0.2;
/** Where hands lie on the shin in the knee-pull (trials/knee-pull.md, section 3): metres below the knee joint's centre, degrees round from the front, outward positive. */
const KNEE_PULL_SHIN = {
  outer: { belowKnee: 0.072, round: 63 },
  inner: { belowKnee: 0.08, round: -66 },
  front: { belowKnee: 0.25, round: 4 },
} as const;
/**
 * A crossed hand rests on the front of the other upper arm, this far below its joint, metres. Higher up, where our trial
 * of the towel twist had it, is a deep fold as soon as that arm is raised.
 */
const SHOULDER_FRONT = { below: 0.045 } as const;
/** Belly of the calf below the knee joint, share of the shin. */
const CALF_SHARE = 0.3;
/** The sit bones are about 12 cm apart in an adult; the lowest skin is looked for in a strip about each, metres. */
const SIT_BONE_OFF_MIDDLE = [0.035, 0.1] as const;
/** The sit bone lies below to just behind the hip joint when seated, metres. */
const SIT_BONE_BEHIND_HIP = [-0.02, 0.07] as const;
/** Soles: how far about a toe joint its ball is looked for, metres. */
const BALL_RADIUS = 0.022;
/** ... and how far before it at most: farther on begins the toe, metres. */
const BALL_FORWARD = 0.004;
/** The blade's middle lies this far from the midline, metres, level with T6. */
const BLADE_OFF_MIDDLE = 0.08;

/** Heights on the trunk that the limbs' sites need, from the midline. */
export interface TrunkLevels {
  readonly t6: number;
  readonly t9: number;
  readonly t10: number;
  readonly l4: number;
}

const within = (x: number, [low, high]: readonly [number, number]): boolean => x >= low && x <= high;

const armSites = (surfaces: Surfaces, side: Side): [SideName, SurfacePoint, PosedSurface][] => {
  const surface = surfaces.relaxed;
  const sign = side === 'left' ? 1 : -1;
  const shoulder = surface.joint(`${side}UpperArm`);
  const ofShoulder: Follows = (n) => n.startsWith(side) && /Shoulder|Scapula|UpperArm/.test(n);
  // Declared by the trial of the seated twist (ST-S): upperChest's frame, which is the world's here.
  const outerBack = castOnSurface(surface, { origin: shoulder, direction: normalize([sign * 0.6, 0.25, -0.75]), reach: 0.15 });
  const top = castOnSurface(surface, { origin: shoulder, direction: [0, 1, 0], follows: ofShoulder, reach: 0.15 });
  const front = castOnSurface(surface, {
    origin: addScaled(shoulder, DOWN, SHOULDER_FRONT.below), direction: normalize([sign * 0.77, 0, 0.64]), follows: ofShoulder, reach: 0.15,
  });
  const elbow = castOnSurface(surfaces.rest, {
    origin: surfaces.rest.joint(`${side}LowerArm`), direction: BACK, follows: (n) => n.startsWith(side) && /Arm/.test(n), reach: 0.1,
  });
  return [['ShoulderOuterBack', outerBack, surface], ['ShoulderFront', front, surface], ['ShoulderTop', top, surface], ['ElbowTip', elbow, surfaces.rest]];
};

const legSites = (surfaces: Surfaces, side: Side): [SideName, SurfacePoint, PosedSurface][] => {
  const surface = surfaces.rest;
  const sign = side === 'left' ? 1 : -1;
  const hip = surface.joint(`${side}UpperLeg`);
  const knee = surface.joint(`${side}LowerLeg`);
  const ankle = surface.joint(`${side}Foot`);
  const ofLeg: Follows = (n) => n.startsWith(side) && /Leg|Half|Foot|Toes/.test(n);
  const ray = (origin: Vec3, direction: Vec3): SurfacePoint =>
    castOnSurface(surface, { origin, direction: normalize(direction), follows: ofLeg, reach: 0.15 });
  const shin = (metres: number): Vec3 => addScaled(knee, DOWN, metres);
  const aroundShin = ({ belowKnee, round }: { readonly belowKnee: number; readonly round: number }): SurfacePoint => {
    const angle = (round * Math.PI) / 180;
    return ray(shin(belowKnee), [sign * Math.sin(angle), 0, Math.cos(angle)]);
  };
  const thigh = mix(hip, knee, 0.5);
  return ([
    // Antero-lateral, as declared by the trial of the seated twist (ST-K).
    ['ThighOuterLow', ray(addScaled(knee, DOWN, -THIGH_OUTER_LOW_ABOVE_KNEE), [sign, 0, 0.75])],
    ['ThighFront', ray(thigh, FORWARD)],
    ['ThighBack', ray(thigh, BACK)],
    ['ShinUpper', ray(shin(SHIN_UPPER_BELOW_KNEE), [-sign * 0.5, 0, 0.87])],
    ['ShinMid', ray(shin(SHIN_MID_BELOW_KNEE), [sign * 0.5, 0, 0.87])],
    ['ShinUpperOuter', aroundShin(KNEE_PULL_SHIN.outer)],
    ['ShinUpperInner', aroundShin(KNEE_PULL_SHIN.inner)],
    ['ShinFront', aroundShin(KNEE_PULL_SHIN.front)],
    ['Calf', ray(mix(knee, ankle, CALF_SHARE), BACK)],
    ['Kneecap', ray(knee, FORWARD)],
    ['KneeBack', ray(knee, BACK)],
  ] as const).map(([name, at]) => [name, at, surface]);
};

const footSites = (surfaces: Surfaces, side: Side, toes: { readonly big: Vec3; readonly little: Vec3 }): [SideName, SurfacePoint, PosedSurface][] => {
  const surface = surfaces.rest;
  const ankle = surface.joint(`${side}Foot`);
  const ofFoot: Follows = (n) => n === `${side}Foot` || n === `${side}Toes`;
  const lowest = (accept: (p: Vec3) => boolean): SurfacePoint => extremeVertex(surface, ofFoot, (p) => (accept(p) ? -p[1] : -Infinity));
  const near = (at: Vec3) => (p: Vec3): boolean => Math.hypot(p[0] - at[0], p[2] - at[2]) < BALL_RADIUS && p[2] < at[2] + BALL_FORWARD;
  return ([
    ['Heel', lowest((p) => p[2] < ankle[2])],
    ['BallBigToe', lowest(near(toes.big))],
    ['BallLittleToe', lowest(near(toes.little))],
    ['ToeTip', extremeVertex(surface, ofFoot, (p) => p[2])],
  ] as const).map(([name, at]) => [name, at, surface]);
};

const trunkSites = (surfaces: Surfaces, side: Side, levels: TrunkLevels): [SideName, SurfacePoint, PosedSurface][] => {
  const surface = surfaces.relaxed;
  const { seated } = surfaces;
  const sign = side === 'left' ? 1 : -1;
  const ofTrunk: Follows = (n) => !/Arm|Hand|Thumb|Index|Middle|Ring|Little/.test(n);
  const ray = (height: number, direction: Vec3): SurfacePoint => castOnSurface(surface, {
    origin: [0, height, surface.joint('chest')[2]], direction: normalize(direction), follows: ofTrunk, reach: 0.3,
  });
  const hip = seated.joint(`${side}UpperLeg`);
  const sitBone = extremeVertex(seated, (n) => /hips|UpperLeg|HipHalf/.test(n), (p) =>
    (within(sign * p[0], SIT_BONE_OFF_MIDDLE) && within(hip[2] - p[2], SIT_BONE_BEHIND_HIP) ? -p[1] : -Infinity));
  const buttock = extremeVertex(surfaces.rest, (n) => /hips|UpperLeg|HipHalf/.test(n), (p) => (p[0] * sign > 0.03 ? -p[2] : -Infinity));
  const blade = castOnSurface(surface, { origin: [sign * BLADE_OFF_MIDDLE, levels.t6, -1], direction: FORWARD, follows: ofTrunk, take: 'first', reach: 2 });
  return [
    ['RibsFrontOuter', ray(levels.t9, [sign * 0.85, 0, 0.53]), surface],
    ['RibsSide', ray(levels.t10, [sign, 0, 0]), surface],
    ['IliacCrest', ray(levels.l4, [sign, 0, 0]), surface],
    ['SitBone', sitBone, seated],
    ['ButtockBack', buttock, surfaces.rest],
    ['ShoulderBlade', blade, surface],
  ];
};

export interface LimbInput {
  readonly levels: TrunkLevels;
  /** Joints at the base of the big and little toe in the rest pose. */
  readonly toes: { readonly left: { readonly big: Vec3; readonly little: Vec3 }; readonly right: { readonly big: Vec3; readonly little: Vec3 } };
}

/** Contact sites and landmarks that come in pairs. */
export const findLimbSites = (surfaces: Surfaces, input: LimbInput): FoundSite[] =>
  (['left', 'right'] as const).flatMap((side) => [
    ...armSites(surfaces, side), ...legSites(surfaces, side), ...footSites(surfaces, side, input.toes[side]), ...trunkSites(surfaces, side, input.levels),
  ].map(([name, at, surface]) => ({ name: `${side}${name}` as const, at, surface, normalRadius: BODY_NORMAL_RADIUS })));
