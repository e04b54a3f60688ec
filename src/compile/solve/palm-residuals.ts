import { PART_OF_BONE } from '../../core/anatomy/body-parts.ts';
import { BONE_INDEX } from '../../core/anatomy/bones.ts';
import { isHandBack, PALM_POINTS } from '../../core/anatomy/sites.ts';
import { vector } from '../../core/math/vector.ts';
import { setSitePoint } from '../../core/rig/skin-site.ts';
import type { SkinnedMesh } from '../mesh/load-skinned-mesh.ts';
import type { PreparedHand } from '../../core/motion/prepare-motion.ts';
import { forearmVertices } from '../mesh/forearm-vertices.ts';
import { inBone } from '../mesh/in-bone.ts';
import { dominantBone } from '../mesh/posed-skin.ts';
import { missing, outside } from './hinge.ts';
import { createSkinSamples, pickVertices, type SkinSamples } from './skin-samples.ts';
import { leastDistance, type Surface } from './surface.ts';
import { handOf, type Moment, type Workbench } from './workbench.ts';

/** How a palm lies on skin, millimetres: soft skin against skin; a palm on a round limb is hollow. Trial seated-twist, section 6.5. */
const PALM_TARGET = 1.5;
export const PALM_LEAST = -3.5;
export const PALM_MOST = 7.5;

/** Residual for a millimetre, where a palm point 1 mm off its target has half. */
const PALM_WEIGHT = 0.5;
const ON_HAND_WEIGHT = 0.22;
const OUTSIDE_WEIGHT = 3;
const SHORTFALL_WEIGHT = 3;
const RESERVE_WEIGHT = 0.6;
/** Aimed at beyond the wish: the moments between the solved ones come a little nearer to the end of the arm. */
const RESERVE_SPARE_MILLIMETRES = 4;

/** As much of the palm as can be is to be this near to the skin, millimetres: the rule asks for a share within 3. */
const COVER_MILLIMETRES = 3;
const COVER_WEIGHT = 1.6;
const ON_HAND_COVER_WEIGHT = 1.3;
/** No part of the hand presses deeper, millimetres; the rule allows 6 at any time, this is at the solved moments. */
const DEEPEST = -4;
const DEPTH_WEIGHT = 2;
/** Nearly the rule's bound, which no better cover is worth; samples don't see the very deepest skin. */
const BOUND = -5;
const BOUND_WEIGHT = 15;
/** The same for what is under the hand in the hand: fingers are to close on it yet. */
const SHELL_DEEPEST = -3;
const SHELL_WEIGHT = 8;

/** Samples of a palm: enough to tell millimetres, few enough to be asked a thousand times. */
const MOST_PALM_SAMPLES = 24;
/** Samples of a hand: all of its skin, for what is deepest may be one vertex. */
const MOST_HAND_SAMPLES = 700;
/** Palm skin in the hand's rest frame, metres: below the wrist joint, from its crease to the knuckles. */
const PALM_BELOW = -0.012;
const PALM_ALONG = [0.02, 0.105] as const;

/** A hand's skin, made ready to be measured; of a forearm that is laid on, its touching part. */
export interface HandSamples {
  readonly palm: SkinSamples;
  readonly whole: SkinSamples;
}

export const prepareHand = (mesh: SkinnedMesh, { side, part }: Pick<PreparedHand, 'side' | 'part'>): HandSamples => {
  const hand = BONE_INDEX[`${side}Hand`];
  const isPalm = (vertex: number): boolean => {
    if (dominantBone(mesh, vertex) !== hand) return false;
    const [x, y] = inBone(mesh, hand, vertex);
    return y < PALM_BELOW && Math.abs(x) > PALM_ALONG[0] && Math.abs(x) < PALM_ALONG[1];
  };
  const isRoot = (vertex: number): boolean => {
    const bone = dominantBone(mesh, vertex);
    return bone === hand || (PART_OF_BONE[bone] === `${side}Hand` && PROXIMAL.has(bone));
  };
  if (part === 'forearm') {
    const touching = new Set(forearmVertices(mesh, side));
    const isForearm = (vertex: number): boolean => PART_OF_BONE[dominantBone(mesh, vertex)] === `${side}Forearm`;
    return {
      palm: createSkinSamples(mesh, pickVertices(mesh, (vertex) => touching.has(vertex))),
      whole: createSkinSamples(mesh, pickVertices(mesh, isForearm, MOST_HAND_SAMPLES)),
    };
  }
  return {
    palm: createSkinSamples(mesh, pickVertices(mesh, isPalm, MOST_PALM_SAMPLES)),
    whole: createSkinSamples(mesh, pickVertices(mesh, isRoot, MOST_HAND_SAMPLES)),
  };
};

/** Finger bones whose skin moves little when fingers close: their depth is the palm's business. */
const PROXIMAL = new Set((['left', 'right'] as const).flatMap((side) => [
  BONE_INDEX[`${side}ThumbMetacarpal`], BONE_INDEX[`${side}IndexProximal`], BONE_INDEX[`${side}MiddleProximal`],
  BONE_INDEX[`${side}RingProximal`], BONE_INDEX[`${side}LittleProximal`],
]));

const point = vector();

/** Distances of the five palm points of a hand that was just solved to what it touches, millimetres. */
export const palmDistances = (bench: Workbench, moment: Moment, id: string): number[] => {
  const { prepared } = handOf(bench, id);
  const { rig, scratch } = bench.solver.figures[prepared.figure];
  const surface = moment.touched.get(id)!;
  return PALM_POINTS.map((name) => {
    setSitePoint(point, rig.sites[`${prepared.side}Palm${name}`], scratch);
    return 1000 * surface.distance(point[0]!, point[1]!, point[2]!);
  });
};

/** An arm that gets to its place, with something in hand. */
export const reachResiduals = (bench: Workbench, id: string): number[] => {
  const { result } = handOf(bench, id);
  return [
    SHORTFALL_WEIGHT * 1000 * result.shortfallMetres,
    RESERVE_WEIGHT * missing(1000 * result.reserveMetres, bench.compile.wishes.reachReserveMillimetres + RESERVE_SPARE_MILLIMETRES),
  ];
};

/** Whether a hand lies on another hand's back, where it has knuckles under it, and not flesh. */
export const isOnKnuckles = ({ on }: Pick<PreparedHand, 'on'>): boolean => 'site' in on && isHandBack(on.site);

/** The deepest skin of a hand (of its palm and the roots of its fingers) in what it touches, of samples that are posed, millimetres: inside -. */
const depthMillimetres = (samples: HandSamples, surface: Surface): number => 1000 * leastDistance(samples.whole, surface, 0);

/** Whether a hand that was just solved presses about as deep as it may: fingers that close move the palm's skin as well. */
export const isPressed = (bench: Workbench, moment: Moment, id: string, samples: HandSamples): boolean => {
  samples.whole.pose(bench.solver.figures[handOf(bench, id).prepared.figure].scratch);
  return depthMillimetres(samples, moment.touched.get(id)!) < BOUND;
};

/** Five palm points and the palm's skin to the skin, and nothing too deep. */
export const palmResiduals = (bench: Workbench, moment: Moment, id: string, samples: HandSamples): number[] => {
  const { prepared } = handOf(bench, id);
  const { scratch } = bench.solver.figures[prepared.figure];
  const surface = moment.touched.get(id)!;
  samples.palm.pose(scratch);
  samples.whole.pose(scratch);
  // On knuckles a palm lies in places: what doesn't reach the skin there isn't pulled to it with all weight.
  const isOnHand = isOnKnuckles(prepared);
  const { positions } = samples.palm;
  const cover = Array.from({ length: samples.palm.count }, (_, i) => {
    const distance = 1000 * surface.distance(positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!);
    // Flat for what is far off: that skin is hollow or an edge, and is given up for more that lies.
    return (isOnHand ? ON_HAND_COVER_WEIGHT : COVER_WEIGHT) * Math.tanh(distance / COVER_MILLIMETRES);
  });
  const farthest = isOnHand ? Infinity : PALM_MOST;
  const pull = isOnHand ? ON_HAND_WEIGHT : PALM_WEIGHT;
  const depth = depthMillimetres(samples, surface);
  const points = prepared.part === 'forearm' ? [] : palmDistances(bench, moment, id);
  return [
    ...points.flatMap((distance) => [pull * (distance - PALM_TARGET), OUTSIDE_WEIGHT * outside(distance, PALM_LEAST, farthest)]),
    ...cover,
    DEPTH_WEIGHT * missing(depth, DEEPEST) + BOUND_WEIGHT * missing(depth, BOUND),
    SHELL_WEIGHT * missing(-(moment.shells.get(id)?.depthMillimetres(scratch) ?? 0), SHELL_DEEPEST),
  ];
};
