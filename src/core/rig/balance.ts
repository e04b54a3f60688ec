import type { Side } from '../anatomy/bones.ts';
import { vector } from '../math/vector.ts';
import { setCentreOfMass } from './centre-of-mass.ts';
import type { FigureScratch } from './figure-scratch.ts';
import type { Rig } from './rig.ts';
import { setSitePoint } from './skin-site.ts';

const SOLE_SITES = ['Heel', 'BallBigToe', 'BallLittleToe', 'ToeTip'] as const;

type Point = readonly [x: number, z: number];

const cross = (o: Point, a: Point, b: Point): number => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

/** Corners of the outline round some points, in turn (Andrew's monotone chain). */
const outlineOf = (points: readonly Point[]): Point[] => {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length > 1 && cross(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
};

const centre = vector();
const site = vector();

/** How far a standing figure's centre of mass is inside the outline of some feet, seen from above, metres; outside -. */
export const balanceInside = (rig: Rig, figure: FigureScratch, feet: readonly Side[]): number => {
  const soles = feet.flatMap((side) => SOLE_SITES.map((name): Point => {
    setSitePoint(site, rig.sites[`${side}${name}`], figure);
    return [site[0]!, site[2]!];
  }));
  setCentreOfMass(centre, figure);
  const here: Point = [centre[0]!, centre[2]!];
  const outline = outlineOf(soles);
  return Math.min(...outline.map((a, i) => {
    const b = outline[(i + 1) % outline.length]!;
    return cross(a, b, here) / Math.hypot(b[0] - a[0], b[1] - a[1]);
  }));
};
