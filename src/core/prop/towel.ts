import { vec3 } from 'gl-matrix';
import { BONE_INDEX, type BoneName, type Side } from '../anatomy/bones.ts';
import { smoothstep } from '../math/smoothstep.ts';
import { makePerpendicular, vector, type Vector } from '../math/vector.ts';
import type { FigureScratch } from '../rig/figure-scratch.ts';
import type { Grip } from '../rig/fist.ts';
import { setSiteNormal, setSitePoint } from '../rig/skin-site.ts';
import type { PackedInfluence } from '../rig/rig.ts';
import type { TowelProp } from '../stretch/prop-schema.ts';
import { radians } from '../units.ts';
import { setFreeEnd } from './free-end.ts';
import { sagUnderSlack } from './sag.ts';
import { setTautString } from './taut-string.ts';
import { LEFT_FIST_RING, RIGHT_FIST_RING, RING_COUNT, RING_STRIDE, WRAP_RINGS, ringAlongMetres, type TowelFrame } from './towel-frame.ts';
import { halfOfSection } from './towel-section.ts';

/** A towel of a stretch, made ready to be solved at any time. */
export interface PreparedTowel {
  readonly prop: TowelProp;
  readonly sites: readonly PreparedTowelSite[];
  /** Turn of its plane against the thorax, radians, front lower +. */
  readonly tilt: number;
}
export interface PreparedTowelSite {
  /** Along the taut towel from the middle of the back, metres, to the left +. */
  readonly alongMetres: number;
  readonly site: { readonly influences: readonly PackedInfluence[] };
  /** From the skin to the middle of the roll that is pressed on it, metres. */
  readonly offMetres: number;
}

export const prepareTowel = (prop: TowelProp): PreparedTowel => ({
  prop,
  tilt: radians(prop.tilt),
  sites: prop.sites.map(({ alongMetres, liftMetres, influences }) => ({
    alongMetres,
    offMetres: halfOfSection(prop, 0, alongMetres, 1) + liftMetres,
    site: {
      influences: influences.map(({ bone, weight, point, breath, normal }) => ({
        bone: BONE_INDEX[bone as BoneName], weight,
        point: Float64Array.from(point), breath: Float64Array.from(breath), normal: Float64Array.from(normal),
      })),
    },
  })),
});

/** Off the body by this much, metres, the towel hangs free; nearer it is carried. */
const CARRIED_WITHIN_METRES = 0.03;
/** Beside a fist the towel runs along the grip, metres: wholly, and from where on not at all. */
const GRIP_WHOLE_METRES = 0.02;
const GRIP_FADE_METRES = 0.12;

/** A solver's own room for one towel: nothing is made while solving. */
export interface TowelRoom {
  readonly points: Float64Array;
  readonly normals: Float64Array;
  readonly flat: Float64Array;
  readonly isLeftOut: Uint8Array;
  readonly chain: Int32Array;
  readonly sag: Float64Array;
}

export const createTowelRoom = ({ sites }: PreparedTowel): TowelRoom => {
  const count = sites.length + 2;
  return {
    points: new Float64Array(3 * count), normals: new Float64Array(3 * count), flat: new Float64Array(2 * count),
    isLeftOut: new Uint8Array(count), chain: new Int32Array(count), sag: new Float64Array(WRAP_RINGS),
  };
};

const left = vector();
const forward = vector();
const up = vector();
const point = vector();
const normal = vector();
const tangent = vector();
const between = vector();

/** The plane that the towel lies in: left, forward and up of the thorax, tilted. */
const setPlane = (body: FigureScratch, tilt: number): void => {
  const chest = body.worldRotation[BONE_INDEX.upperChest]!;
  vec3.transformQuat(left, vec3.set(left, 1, 0, 0), chest);
  vec3.transformQuat(forward, vec3.set(forward, 0, -Math.sin(tilt), Math.cos(tilt)), chest);
  vec3.cross(up, forward, left);
};

/** Writes the middle of the pressed roll at every site between the two grips, and the way off the body there. */
const setPoints = (room: TowelRoom, { sites }: PreparedTowel, body: FigureScratch, grips: Readonly<Record<Side, Grip>>): void => {
  const { points, normals } = room;
  const last = sites.length + 1;
  points.set(grips.right.centre, 0);
  points.set(grips.left.centre, 3 * last);
  for (let i = 0; i < sites.length; i += 1) {
    const { site, offMetres } = sites[i]!;
    setSitePoint(point, site, body);
    setSiteNormal(normal, site, body);
    vec3.scaleAndAdd(point, point, normal, offMetres);
    points.set(point, 3 * i + 3);
    normals.set(normal, 3 * i + 3);
  }
  // At a fist: across the grip, away from the body.
  vec3.cross(normal, grips.right.axis, up);
  normals.set(vec3.normalize(normal, normal) as Vector, 0);
  vec3.cross(normal, up, grips.left.axis);
  normals.set(vec3.normalize(normal, normal) as Vector, 3 * last);
};

/** Angle round the body, seen from above, radians: 0 behind, to the left +. */
const angleAt = (flat: Float64Array, i: number, u: number, v: number): number => Math.atan2(flat[2 * i]! - u, v - flat[2 * i + 1]!);

/** Pulls the string tight round the sites that lie between the two grips; returns how many points it bends at. */
const pullTight = ({ points, flat, isLeftOut, chain }: TowelRoom, siteCount: number): number => {
  const count = siteCount + 2;
  let middleU = 0, middleV = 0;
  for (let i = 0; i < count; i += 1) {
    flat[2 * i] = points[3 * i]! * left[0]! + points[3 * i + 1]! * left[1]! + points[3 * i + 2]! * left[2]!;
    flat[2 * i + 1] = points[3 * i]! * forward[0]! + points[3 * i + 1]! * forward[1]! + points[3 * i + 2]! * forward[2]!;
    if (i === 0 || i === count - 1) continue;
    middleU += flat[2 * i]! / siteCount;
    middleV += flat[2 * i + 1]! / siteCount;
  }
  const fromAngle = angleAt(flat, 0, middleU, middleV), toAngle = angleAt(flat, count - 1, middleU, middleV);
  for (let i = 1; i < count - 1; i += 1) {
    const angle = angleAt(flat, i, middleU, middleV);
    isLeftOut[i] = angle > fromAngle && angle < toAngle ? 0 : 1;
  }
  return setTautString(chain, flat, isLeftOut, count);
};

const lengthOfChain = ({ points, chain }: TowelRoom, kept: number): number => {
  let sum = 0;
  for (let k = 1; k < kept; k += 1) {
    const a = 3 * chain[k - 1]!, b = 3 * chain[k]!;
    sum += Math.hypot(points[b]! - points[a]!, points[b + 1]! - points[a + 1]!, points[b + 2]! - points[a + 2]!);
  }
  return sum;
};

/** Lays the rings from fist to fist evenly on the tight string. */
const layRings = (rings: Float64Array, { points, normals, chain }: TowelRoom, kept: number, length: number): void => {
  let from = 0, passed = 0, segment = 0;
  const measure = (k: number): void => {
    const a = 3 * chain[k]!, b = 3 * chain[k + 1]!;
    segment = Math.hypot(points[b]! - points[a]!, points[b + 1]! - points[a + 1]!, points[b + 2]! - points[a + 2]!);
  };
  measure(0);
  for (let i = 0; i < WRAP_RINGS; i += 1) {
    const at = (length * i) / (WRAP_RINGS - 1);
    while (passed + segment < at && from + 2 < kept) {
      passed += segment;
      from += 1;
      measure(from);
    }
    const share = segment > 0 ? Math.min(1, (at - passed) / segment) : 0;
    const a = 3 * chain[from]!, b = 3 * chain[from + 1]!, ring = RING_STRIDE * (RIGHT_FIST_RING + i);
    for (let k = 0; k < 3; k += 1) {
      rings[ring + k] = points[a + k]! + (points[b + k]! - points[a + k]!) * share;
      rings[ring + 4 + k] = normals[a + k]! + (normals[b + k]! - normals[a + k]!) * share;
    }
  }
};

/** Squared distance of a ring to the nearest piece of the line through all sites' rolls, metres squared. */
const squaredGap = (rings: Float64Array, ring: number, points: Float64Array, siteCount: number): number => {
  const x = rings[ring]!, y = rings[ring + 1]!, z = rings[ring + 2]!;
  let least = Infinity;
  for (let i = 1; i < siteCount; i += 1) {
    const a = 3 * i;
    const dx = points[a + 3]! - points[a]!, dy = points[a + 4]! - points[a + 1]!, dz = points[a + 5]! - points[a + 2]!;
    const px = x - points[a]!, py = y - points[a + 1]!, pz = z - points[a + 2]!;
    const share = Math.min(1, Math.max(0, (px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz)));
    const ex = px - share * dx, ey = py - share * dy, ez = pz - share * dz;
    least = Math.min(least, ex * ex + ey * ey + ez * ez);
  }
  return least;
};

const setSupport = ({ rings, support }: TowelFrame, points: Float64Array, siteCount: number): void => {
  support.fill(0);
  if (siteCount < 2) return;
  for (let i = RIGHT_FIST_RING; i <= LEFT_FIST_RING; i += 1)
    support[i] = 1 - smoothstep(0, CARRIED_WITHIN_METRES, Math.sqrt(squaredGap(rings, RING_STRIDE * i, points, siteCount)));
};

/** Leads the rings beside a fist along its grip. `way`: +1 to the left along the towel, -1 to the right. */
const leadThroughFist = (rings: Float64Array, grip: Grip, fist: number, way: 1 | -1, spacing: number): void => {
  for (let k = 0; k * spacing < GRIP_FADE_METRES; k += 1) {
    const away = k * spacing;
    const share = 1 - smoothstep(GRIP_WHOLE_METRES, GRIP_FADE_METRES, away);
    const ring = RING_STRIDE * (fist + way * k);
    for (let j = 0; j < 3; j += 1) rings[ring + j]! += (grip.centre[j]! - away * grip.axis[j]! - rings[ring + j]!) * share;
  }
};

/** Writes the direction of the curve at a ring, to the left, unit. */
export const setTangent = (out: Vector, rings: Float64Array, ring: number): Vector => {
  const before = RING_STRIDE * Math.max(ring - 1, 0), after = RING_STRIDE * Math.min(ring + 1, RING_COUNT - 1);
  for (let k = 0; k < 3; k += 1) out[k] = rings[after + k]! - rings[before + k]!;
  return vec3.normalize(out, out) as Vector;
};

/** Turns each ring's outward direction: off the skin where it lies on it, level away from the body where it hangs, across the curve everywhere. */
const turnRings = ({ rings, support }: TowelFrame, grips: Readonly<Record<Side, Grip>>): void => {
  for (let i = RIGHT_FIST_RING; i <= LEFT_FIST_RING; i += 1) {
    const ring = RING_STRIDE * i;
    if (i === RIGHT_FIST_RING) vec3.negate(tangent, grips.right.axis);
    else if (i === LEFT_FIST_RING) vec3.copy(tangent, grips.left.axis);
    else setTangent(tangent, rings, i);
    vec3.normalize(between, vec3.cross(between, up, tangent));
    for (let k = 0; k < 3; k += 1) normal[k] = between[k]! + (rings[ring + 4 + k]! - between[k]!) * support[i]!;
    makePerpendicular(normal, tangent);
    rings.set(normal, ring + 4);
  }
};

const setSections = ({ rings, support }: TowelFrame, { prop }: PreparedTowel): void => {
  for (let i = 0; i < RING_COUNT; i += 1) {
    const along = ringAlongMetres(i, prop.wrapMetres, prop.lengthMetres);
    rings[RING_STRIDE * i + 3] = halfOfSection(prop, 0, along, support[i]!);
    rings[RING_STRIDE * i + 7] = halfOfSection(prop, 1, along, support[i]!);
  }
};

const ENDS = [{ side: 'right', fist: RIGHT_FIST_RING, way: -1 }, { side: 'left', fist: LEFT_FIST_RING, way: 1 }] as const;

/**
 * Lays the towel from fist to fist round the body as it is posed: tight where it is carried, hanging with what is left
 * of its length where it is not; its ends bend down. The same for the same poses; moves smoothly with them. Allocates nothing.
 */
export const setTowel = (out: TowelFrame, towel: PreparedTowel, room: TowelRoom, input: { readonly body: FigureScratch; readonly grips: Readonly<Record<Side, Grip>> }): void => {
  const { prop, sites } = towel;
  const { body, grips } = input;
  setPlane(body, towel.tilt);
  setPoints(room, towel, body, grips);
  const kept = pullTight(room, sites.length);
  out.tautMetres = lengthOfChain(room, kept);
  layRings(out.rings, room, kept, out.tautMetres);
  setSupport(out, room.points, sites.length);
  const spacing = prop.wrapMetres / (WRAP_RINGS - 1);
  leadThroughFist(out.rings, grips.right, RIGHT_FIST_RING, 1, spacing);
  leadThroughFist(out.rings, grips.left, LEFT_FIST_RING, -1, spacing);
  out.wrapMetres = sagUnderSlack(out, room.sag, prop.wrapMetres);
  turnRings(out, grips);
  setSections(out, towel);
  for (let i = 0; i < ENDS.length; i += 1) {
    const { side, fist, way } = ENDS[i]!;
    setFreeEnd(out.rings, { fist, way, axis: grips[side].axis, lengthMetres: (prop.lengthMetres - prop.wrapMetres) / 2, droopRadiusMetres: prop.droopRadiusMetres });
  }
  const middle = RING_STRIDE * ((RIGHT_FIST_RING + LEFT_FIST_RING) / 2);
  for (let k = 0; k < 3; k += 1) out.middleInWorld[k] = out.rings[middle + k]!;
};
