import { vec3 } from 'gl-matrix';
import { BONE_INDEX, BONES } from '../../core/anatomy/bones.ts';
import { solveFrame } from '../../core/frame/solve-frame.ts';
import { vector, type Vector } from '../../core/math/vector.ts';
import type { FigureScratch } from '../../core/rig/figure-scratch.ts';
import { setSitePoint } from '../../core/rig/skin-site.ts';
import { halfOfSection } from '../../core/prop/towel-section.ts';
import type { TowelProp, TowelSiteFile } from '../../core/stretch/prop-schema.ts';
import { bakeSite, type SkinShares } from '../mesh/bake-site.ts';
import { createPosedSkin, dominantBone } from '../mesh/posed-skin.ts';
import { convexHull, cutFaces, facesOf, type CutSegment, type FlatPoint, type Plane } from '../mesh/slice.ts';
import { layOnSlices, type Slice } from './lay-towel.ts';
import type { Workbench } from './workbench.ts';

/** Sites on each side of the middle, and how far from a fist's middle the last one is, along the towel, metres. */
const SITES_A_SIDE = 15;
const OFF_FIST_METRES = 0.085;
/** Parallel cuts by which the skin's slope is told, metres above and below the towel's plane. */
const SLICES_METRES = [-0.05, -0.04, -0.03, -0.02, -0.01, 0, 0.01, 0.02, 0.03, 0.04, 0.05];

/** Skin that a towel round the ribs can lie on. */
const isTrunkBone = (bone: number): boolean => /^(hips|spine|spineUpper|chest|upperChest|neck|(left|right)(Shoulder|Scapula))$/.test(BONES[bone]!.name);

const planeOf = (prop: TowelProp, bench: Workbench, body: FigureScratch): Plane => {
  const { rig } = bench.solver.figures.person;
  const origin = setSitePoint(vector(), rig.sites[`midline${prop.level.from}`], body);
  vec3.lerp(origin, origin, setSitePoint(vector(), rig.sites[`midline${prop.level.to}`], body), prop.level.share);
  const chest = body.worldRotation[BONE_INDEX.upperChest]!;
  const tilt = (prop.tilt * Math.PI) / 180;
  const left = vec3.transformQuat(vector(), vector(1, 0, 0), chest) as Vector;
  const forward = vec3.transformQuat(vector(), vector(0, -Math.sin(tilt), Math.cos(tilt)), chest) as Vector;
  return { origin, left, forward, up: vec3.cross(vector(), forward, left) as Vector };
};

/** A place of a hull: where, how far along it, and the way out of it there. */
interface HullPlace extends FlatPoint {
  readonly outU: number;
  readonly outV: number;
}

/** The hull's place at an arc from its rear middle (u = 0), metres, to the left +. Hull anticlockwise, u to the left of the body, v forward. */
const placeOnHull = (hull: readonly FlatPoint[], arc: number): HullPlace => {
  const edges = hull.map((a, i) => {
    const b = hull[(i + 1) % hull.length]!;
    return { a, b, length: Math.hypot(b.u - a.u, b.v - a.v) };
  });
  const rear = edges.findIndex(({ a, b }) => a.u < 0 && b.u >= 0 && (a.v + b.v) / 2 < 0.05);
  const { a: from, b: to, length } = edges[rear]!;
  const start = (length * -from.u) / (to.u - from.u);
  let index = rear, at = start + arc;
  while (at > edges[index]!.length) {
    at -= edges[index]!.length;
    index = (index + 1) % edges.length;
  }
  while (at < 0) {
    index = (index - 1 + edges.length) % edges.length;
    at += edges[index]!.length;
  }
  const { a, b, length: own } = edges[index]!;
  const share = at / own;
  return { u: a.u + (b.u - a.u) * share, v: a.v + (b.v - a.v) * share, outU: (b.v - a.v) / own, outV: -(b.u - a.u) / own };
};

/** The skin's place that is nearest to one in the plane. */
const skinNear = (segments: readonly CutSegment[], { u, v }: FlatPoint): { shares: SkinShares; u: number; v: number } => {
  let least = Infinity;
  let found: { shares: SkinShares; u: number; v: number } | null = null;
  for (const [a, b] of segments) {
    const du = b.u - a.u, dv = b.v - a.v;
    const t = Math.min(1, Math.max(0, ((u - a.u) * du + (v - a.v) * dv) / (du * du + dv * dv || 1)));
    const away = Math.hypot(a.u + t * du - u, a.v + t * dv - v);
    if (away >= least) continue;
    least = away;
    const ends = [[a, 1 - t], [b, t]] as const;
    found = {
      u: a.u + t * du, v: a.v + t * dv,
      shares: ends.flatMap(([end, part]) => [{ vertex: end.vertices[0], share: part * (1 - end.share) }, { vertex: end.vertices[1], share: part * end.share }]),
    };
  }
  if (found === null) throw new Error('The towel’s plane meets no skin of the trunk.');
  return found;
};

/** Averaged way out over neighbouring places: the edges of a hull are of any length. */
const smoothOut = (hull: readonly FlatPoint[], arc: number): HullPlace => {
  const middle = placeOnHull(hull, arc);
  let outU = 0, outV = 0;
  for (const away of [-0.02, -0.01, 0, 0.01, 0.02]) {
    const near = placeOnHull(hull, arc + away);
    outU += near.outU;
    outV += near.outV;
  }
  const length = Math.hypot(outU, outV);
  return { ...middle, outU: outU / length, outV: outV / length };
};

/** Arcs of the skin's hull at which the sites lie, so that the towel's own middle line goes on evenly; and how far along it each is. */
const spreadSites = (hull: readonly FlatPoint[], prop: TowelProp): { arc: number; along: number }[] => {
  const spacing = (prop.wrapMetres / 2 - OFF_FIST_METRES) / SITES_A_SIDE;
  const oneSide = (way: 1 | -1): { arc: number; along: number }[] => {
    const rolled = (arc: number, along: number): FlatPoint => {
      const { u, v, outU, outV } = smoothOut(hull, arc);
      const off = halfOfSection(prop, 0, along, 1);
      return { u: u + outU * off, v: v + outV * off };
    };
    const sites: { arc: number; along: number }[] = [];
    let arc = 0, along = 0, from = rolled(0, 0);
    const step = 0.0005;
    while (sites.length < SITES_A_SIDE) {
      arc += step;
      const to = rolled(way * arc, along);
      along += Math.hypot(to.u - from.u, to.v - from.v);
      from = to;
      if (along >= spacing * (sites.length + 1)) sites.push({ arc: way * arc, along: way * along });
    }
    return sites;
  };
  return [...oneSide(-1).reverse(), { arc: 0, along: 0 }, ...oneSide(1)];
};

/**
 * Chooses where the towel lies on the person as posed at a moment: places on the skin along the hull of the trunk that
 * the towel's plane cuts (a tight band spans the furrow of the spine by itself), from the right round the back to the
 * left, each with the way off the skin (by the slope over the towel's height) and how far off the towel's middle is.
 */
export const chooseTowelSites = (bench: Workbench, prop: TowelProp, atSeconds: number): TowelSiteFile[] => {
  const { mesh } = bench.figures.person;
  const { frame } = bench.solver;
  solveFrame(bench.solver, atSeconds);
  const body = bench.solver.figures.person.scratch;
  const skin = createPosedSkin(mesh, () => true);
  skin.pose(frame.person);
  const faces = facesOf(mesh, (vertex) => isTrunkBone(dominantBone(mesh, vertex)));
  const plane = planeOf(prop, bench, body);
  const slices: Slice[] = SLICES_METRES.map((heightMetres) => ({ heightMetres, hull: convexHull(cutFaces(skin.positions, faces, plane, heightMetres).flat()) }));
  const segments = cutFaces(skin.positions, faces, plane, 0);
  const hull = slices.find(({ heightMetres }) => heightMetres === 0)!.hull;
  const places = spreadSites(hull, prop).map(({ arc, along }) => ({ ...smoothOut(hull, arc), along }));
  const laid = layOnSlices(places, slices, prop);
  return places.map((place, i) => {
    const { slope, liftMetres } = laid[i]!;
    const { shares, u, v } = skinNear(segments, place);
    const normal = vector();
    vec3.scaleAndAdd(normal, normal, plane.left as Vector, place.outU);
    vec3.scaleAndAdd(normal, normal, plane.forward as Vector, place.outV);
    vec3.scaleAndAdd(normal, normal, plane.up as Vector, -slope);
    vec3.normalize(normal, normal);
    // The skin in a furrow lies below the hull: the towel spans it.
    const below = (place.u - u) * place.outU + (place.v - v) * place.outV;
    return { alongMetres: Number(place.along.toFixed(5)), liftMetres: Number((liftMetres + below).toFixed(5)), influences: bakeSite(mesh, shares, normal, body) };
  });
};
