import type { SiteName } from '../../../../src/core/anatomy/sites.ts';
import type { PosedSurface, SurfacePoint } from './surface.ts';

/** The poses in which sites are looked for. */
export interface Surfaces {
  /** T-pose: hands flat, legs straight, soles on the floor. */
  readonly rest: PosedSurface;
  /** Standing, arms hanging. */
  readonly relaxed: PosedSurface;
  /** Hips and knees at 90 degrees. */
  readonly seated: PosedSurface;
}

/** A site as found: where, in which pose, and over which radius (metres) its normal is averaged. */
export interface FoundSite {
  readonly name: SiteName;
  readonly at: SurfacePoint;
  readonly surface: PosedSurface;
  readonly normalRadius: number;
}

/** Radius over which body sites average their normal: about half a palm. */
export const BODY_NORMAL_RADIUS = 0.045;
/** The same for sites of the hand. */
export const HAND_NORMAL_RADIUS = 0.01;
/** The same for the back of a hand: a knuckle row is about 7 cm wide, the fingers fall away on both sides of it. */
export const HAND_BACK_NORMAL_RADIUS = 0.025;
