import { vec3 } from 'gl-matrix';
import { PART_OF_BONE, type BodyPart } from '../anatomy/body-parts.ts';
import { SIDES, type Side } from '../anatomy/bones.ts';
import type { SiteName } from '../anatomy/sites.ts';
import { distanceToMidline } from '../contact/distance-to-midline.ts';
import type { FrameSolver } from '../frame/solve-frame.ts';
import { vector, type Vector } from '../math/vector.ts';
import { setSitePoint } from '../rig/skin-site.ts';
import { forEachZone } from '../safety/rules/forbidden-zones.ts';
import { EDGE_BOUND_METRES } from '../safety/rules/hand-to-spine.ts';

/**
 * Regions of the person's skin as people speak of them, a closed list: what somebody who presses on the body has pressed.
 * They are cut out of the posed skin by the bone that carries it, by the zones that no hand may touch, and by the nearest named site.
 */

/** Regions where nobody may press, each with a reason of its own: the zones of the safety rules. */
export const NEVER_REGIONS = ['spine', 'neck', 'breastbone', 'belly', 'lowBack', 'kneecap', 'kneeBack', 'kneeOuter'] as const;
export type NeverRegion = (typeof NEVER_REGIONS)[number];

const MIDDLE_REGIONS = ['head', 'neck', 'spine', 'lowBack', 'breastbone', 'belly'] as const;
const SIDED_REGIONS = [
  'shoulderTop', 'shoulderBack', 'shoulderFront', 'shoulderBlade', 'ribsFront', 'ribsSide', 'upperArm', 'forearm', 'hand',
  'hip', 'buttock', 'thighOuter', 'thighFront', 'thighBack', 'knee', 'kneecap', 'kneeBack', 'kneeOuter', 'shinUpper', 'shin', 'calf', 'foot',
] as const;
type MiddleRegion = (typeof MIDDLE_REGIONS)[number];
type SidedRegion = (typeof SIDED_REGIONS)[number];
export type RegionName = MiddleRegion | SidedRegion;

/** A region, of the person's own left or right; null for one in the middle. */
export interface Region {
  readonly name: RegionName;
  readonly side: Side | null;
}

/** Every region there is, from head to foot, left before right. */
export const REGIONS: readonly Region[] = [
  ...MIDDLE_REGIONS.map((name) => ({ name, side: null })),
  ...SIDED_REGIONS.flatMap((name) => SIDES.map((side) => ({ name, side }))),
];

/** What tells a region from all others: "left kneecap", "spine". */
export const regionKey = ({ name, side }: Region): string => (side === null ? name : `${side} ${name}`);

export const isNever = ({ name }: Region): boolean => NEVER_REGIONS.some((one) => one === name);

/** A point on the posed skin, and the bone that carries most of the skin there (of `anatomy/bones.ts`). */
export interface SkinPoint {
  readonly bone: number;
  readonly pointInWorld: Vector;
}

const TRUNK_PARTS: readonly BodyPart[] = ['head', 'neck', 'trunk', 'waist', 'pelvis'];

const sided = (name: SidedRegion, sites: readonly string[]): readonly (readonly [Region, SiteName])[] =>
  SIDES.flatMap((side) => sites.map((site) => [{ name, side }, `${side}${site}` as SiteName] as const));

const SHOULDERS = [...sided('shoulderTop', ['ShoulderTop']), ...sided('shoulderBack', ['ShoulderOuterBack']), ...sided('shoulderFront', ['ShoulderFront'])];
const HIPS = [...sided('hip', ['IliacCrest']), ...sided('buttock', ['ButtockBack', 'SitBone'])];
const KNEES = sided('knee', ['Kneecap', 'KneeBack']);

/** By the part that carries the skin: the region of the nearest of these sites. */
const SITES_OF_PART: Readonly<Record<string, readonly (readonly [Region, SiteName])[]>> = {
  trunk: [
    ...SHOULDERS, ...HIPS, ...sided('shoulderBlade', ['ShoulderBlade']), ...sided('ribsFront', ['RibsFrontOuter']), ...sided('ribsSide', ['RibsSide']),
    [{ name: 'breastbone', side: null }, 'sternum'], [{ name: 'belly', side: null }, 'navel'],
  ],
  UpperArm: [...SHOULDERS, ...sided('upperArm', ['ElbowTip'])],
  Thigh: [...HIPS, ...KNEES, ...sided('thighOuter', ['ThighOuterLow']), ...sided('thighFront', ['ThighFront']), ...sided('thighBack', ['ThighBack'])],
  Shin: [...KNEES, ...sided('shinUpper', ['ShinUpper', 'ShinUpperOuter', 'ShinUpperInner']), ...sided('shin', ['ShinMid', 'ShinFront']), ...sided('calf', ['Calf']), ...sided('foot', ['Heel'])],
};

/** Parts that are one region each. */
const WHOLE_PARTS: Readonly<Record<string, SidedRegion>> = { Forearm: 'forearm', Hand: 'hand', Foot: 'foot' };

/** The region of a zone of the safety rules, by the zone's name. */
const regionOfZone = (zone: string): Region => {
  const side = SIDES.find((one) => zone.startsWith(one)) ?? null;
  if (zone.endsWith('Kneecap')) return { name: 'kneecap', side };
  if (zone.endsWith('KneeHollow')) return { name: 'kneeBack', side };
  if (zone.endsWith('FibularHead')) return { name: 'kneeOuter', side };
  if (zone === 'midlineC7' || zone === 'chin') return { name: 'neck', side };
  if (zone === 'sternum') return { name: 'breastbone', side };
  return zone === 'navel' ? { name: 'belly', side } : { name: 'lowBack', side };
};

/** The zone that a point lies in, the deepest one; null for none. Zones of the trunk are of the trunk's skin alone: a hand may lie before the belly. */
const zoneAt = ({ figures }: FrameSolver, point: Vector, part: BodyPart): Region | null => {
  const side = SIDES.find((one) => part.startsWith(one)) ?? null;
  const isLeg = part.endsWith('Thigh') || part.endsWith('Shin');
  if (!isLeg && !TRUNK_PARTS.includes(part)) return null;
  let deepest = 0;
  let found: Region | null = null;
  forEachZone(figures.person, (name, radiusMetres, middle) => {
    const region = regionOfZone(name);
    const depth = vec3.distance(point, middle) - radiusMetres;
    if (region.side !== side || depth >= deepest) return;
    deepest = depth;
    found = region;
  });
  return found;
};

const sitePoint = vector();

const nearestSite = ({ figures: { person } }: FrameSolver, point: Vector, part: BodyPart): Region => {
  const side = SIDES.find((one) => part.startsWith(one)) ?? null;
  const offers = SITES_OF_PART[side === null ? 'trunk' : part.slice(side.length)] ?? [];
  let least = Infinity;
  let found: Region = { name: 'belly', side: null };
  for (const [region, site] of offers) {
    if (side !== null && region.side !== side) continue;
    const away = vec3.distance(setSitePoint(sitePoint, person.rig.sites[site], person.scratch), point);
    if (away < least) [least, found] = [away, region];
  }
  return found;
};

/** The region of a point on the person's skin, posed as the solver's last frame. The spine comes before all else: {@link EDGE_BOUND_METRES} to either side of the back's midline. */
export const regionAt = (solver: FrameSolver, { bone, pointInWorld }: SkinPoint): Region => {
  const part = PART_OF_BONE[bone] ?? 'trunk';
  if (TRUNK_PARTS.includes(part) && distanceToMidline(pointInWorld, solver.frame.midlineInWorld) < EDGE_BOUND_METRES) return { name: 'spine', side: null };
  if (part === 'head' || part === 'neck') return { name: part, side: null };
  const side = SIDES.find((one) => part.startsWith(one)) ?? null;
  const whole = side === null ? undefined : WHOLE_PARTS[part.slice(side.length)];
  if (whole !== undefined) return { name: whole, side };
  return zoneAt(solver, pointInWorld, part) ?? nearestSite(solver, pointInWorld, part);
};
