import { halfOfSection } from '../../core/prop/towel-section.ts';
import type { TowelProp } from '../../core/stretch/prop-schema.ts';
import type { FlatPoint } from '../mesh/slice.ts';

/** A cut through the trunk parallel to the towel's plane. */
export interface Slice {
  /** Above the plane, metres. */
  readonly heightMetres: number;
  /** Around the skin there, anticlockwise. */
  readonly hull: readonly FlatPoint[];
}

interface Place extends FlatPoint {
  readonly outU: number;
  readonly outV: number;
  readonly along: number;
}

/** Neighbours on each side with which slope and lift are smoothed. */
const SMOOTH_OVER = 2;
/** Steeper than this a roll isn't laid: it would climb the shoulder blade. Tangent of 38 degrees. */
const STEEPEST = 0.78;

/** How far out of a place a hull's edge lies along the way out, metres; NaN where there is none. */
const reachOf = (hull: readonly FlatPoint[], { u, v, outU, outV }: Place): number => {
  let most = NaN;
  for (let i = 0; i < hull.length; i += 1) {
    const a = hull[i]!, b = hull[(i + 1) % hull.length]!;
    const across = (p: FlatPoint): number => (p.u - u) * -outV + (p.v - v) * outU;
    const from = across(a), to = across(b);
    if (from >= 0 === to >= 0) continue;
    const share = from / (from - to);
    const out = (a.u + (b.u - a.u) * share - u) * outU + (a.v + (b.v - a.v) * share - v) * outV;
    if (!(out <= most)) most = out;
  }
  return most;
};

const smoothed = (values: readonly number[]): number[] =>
  values.map((_, i) => {
    const near = values.slice(Math.max(0, i - SMOOTH_OVER), i + SMOOTH_OVER + 1);
    return near.reduce((sum, one) => sum + one, 0) / near.length;
  });

/** By how much more than half its thickness a roll of a slope must be off the skin, so that it just touches. */
const liftFor = (profile: readonly { y: number; x: number }[], slope: number, thickness: number, height: number): number => {
  const length = Math.hypot(1, slope);
  let lift = -Infinity;
  for (const { x, y } of profile) {
    // In the roll's own axes: away from the skin, and along it.
    const off = (x - slope * y) / length, up = (y + slope * x) / length;
    if (Math.abs(up) >= height) continue;
    lift = Math.max(lift, off - thickness + thickness * Math.sqrt(1 - (up / height) ** 2));
  }
  return lift;
};

/** For each place the skin's slope (how much further out it is a metre higher up) and the lift of a roll that lies on it. */
export const layOnSlices = (places: readonly Place[], slices: readonly Slice[], prop: TowelProp): { slope: number; liftMetres: number }[] => {
  const profiles = places.map((place) => slices.flatMap(({ heightMetres, hull }) => {
    const x = reachOf(hull, place);
    return Number.isNaN(x) ? [] : [{ y: heightMetres, x }];
  }));
  const slopes = smoothed(profiles.map((profile) => {
    const sum = profile.reduce((all, { x, y }) => ({ xy: all.xy + x * y, yy: all.yy + y * y }), { xy: 0, yy: 0 });
    return Math.max(-STEEPEST, Math.min(STEEPEST, sum.yy === 0 ? 0 : sum.xy / sum.yy));
  }));
  const lifts = profiles.map((profile, i) =>
    liftFor(profile, slopes[i]!, halfOfSection(prop, 0, places[i]!.along, 1), halfOfSection(prop, 1, places[i]!.along, 1)));
  return slopes.map((slope, i) => ({ slope, liftMetres: Math.max(lifts[i]!, smoothed(lifts)[i]!) }));
};
