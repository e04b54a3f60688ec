import { MIDLINE_LEVELS } from '../../../../src/core/anatomy/sites.ts';
import { distance, type Vec3 } from '../math/vector.ts';
import { BODY_NORMAL_RADIUS, type FoundSite, type Surfaces } from './site.ts';
import { castOnSurface, type SurfacePoint } from './surface.ts';

/**
 * Share of the way from C7 to the PSIS (level with S2) along the skin. T4, T7, T10, L1, L4 as measured
 * (choreography.md section 4, S25); the levels between them evenly.
 */
const SHARE: Readonly<Record<(typeof MIDLINE_LEVELS)[number], number>> = {
  C7: 0, T2: 0.105, T4: 0.21, T6: 0.33, T7: 0.39, T8: 0.44, T10: 0.541, T12: 0.653,
  L1: 0.709, L2: 0.76, L3: 0.81, L4: 0.861, L5: 0.907, S2: 1,
};

/**
 * Height of the PSIS above the hip joints, share of stature: .027 (4.5 cm). It gives C7 to PSIS = .50 m at 1.67 m
 * (mean .509, S25), and puts L5, L3 and T12 level with the joints that bend there.
 */
const PSIS_ABOVE_HIP = 0.027;
/** The skin's C7 lies a little above the joint centre between C7 and T1's neighbours: the spinous process points down, the joint is its own level. Metres. */
const C7_ABOVE_JOINT = 0.01;
const STEPS = 200;
/** A hair's breadth off the middle, so that rays do not run exactly along the mesh's middle edge, metres. */
const OFF_MIDDLE = 1e-5;

/** The back's midline, level by level. */
export const findMidline = (surfaces: Surfaces, stature: number): FoundSite[] => {
  const surface = surfaces.relaxed;
  const top = surface.joint('neck')[1] + C7_ABOVE_JOINT;
  const bottom = surface.joint('hips')[1] + PSIS_ABOVE_HIP * stature;
  const line: SurfacePoint[] = [];
  for (let k = 0; k <= STEPS; k++) {
    const origin: Vec3 = [OFF_MIDDLE, top + ((bottom - top) * k) / STEPS, -1];
    line.push(castOnSurface(surface, { origin, direction: [0, 0, 1], take: 'first', reach: 2 }));
  }
  const along = [0];
  for (let k = 1; k < line.length; k++) along.push(along[k - 1] + distance(line[k].point, line[k - 1].point));
  const whole = along[along.length - 1];
  return MIDLINE_LEVELS.map((level) => {
    const want = SHARE[level] * whole;
    const after = Math.max(1, along.findIndex((a) => a >= want - 1e-9));
    const t = (want - along[after - 1]) / (along[after] - along[after - 1]);
    const height = line[after - 1].point[1] * (1 - t) + line[after].point[1] * t;
    const at = castOnSurface(surface, { origin: [OFF_MIDDLE, height, -1], direction: [0, 0, 1], take: 'first', reach: 2 });
    return { name: `midline${level}` as const, at, surface, normalRadius: BODY_NORMAL_RADIUS };
  });
};
