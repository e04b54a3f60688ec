import type { Vec3 } from '../math/vector.ts';
import { BODY_NORMAL_RADIUS, type FoundSite, type Surfaces } from './site.ts';
import { castOnSurface } from './surface.ts';

/** Heights below the eyes, metres: tip of the nose, point of the chin. */
const NOSE_BELOW_EYES = 0.038;
const CHIN_BELOW_EYES = 0.1;
/** Skull's middle above the eyes, metres. */
const SKULL_ABOVE_EYES = 0.025;
/** A hair's breadth off the middle, so that rays do not run exactly along the mesh's middle edge, metres. */
const OFF_MIDDLE = 1e-5;
const BACKWARD: Vec3 = [0, 0, -1];

export interface FrontLevels {
  readonly sternum: number;
  readonly navel: number;
}

/** Landmarks in the body's middle. The back of the head is found on the hair: that is what touches the pillow. */
export const findMiddleSites = (surfaces: Surfaces, levels: FrontLevels): FoundSite[] => {
  const surface = surfaces.relaxed;
  const eye = surface.joint('leftEye');
  const skull: Vec3 = [OFF_MIDDLE, eye[1] + SKULL_ABOVE_EYES, surface.joint('head')[2]];
  const fromFront = (height: number): Vec3 => [OFF_MIDDLE, height, 1];
  const front = (height: number) => castOnSurface(surface, { origin: fromFront(height), direction: BACKWARD, take: 'first', reach: 2 });
  return ([
    ['headBack', castOnSurface(surface, { origin: skull, direction: BACKWARD, hair: true, reach: 0.2 })],
    ['headTop', castOnSurface(surface, { origin: skull, direction: [0, 1, 0], hair: true, reach: 0.2 })],
    ['chin', front(eye[1] - CHIN_BELOW_EYES)],
    ['faceCentre', front(eye[1] - NOSE_BELOW_EYES)],
    ['sternum', front(levels.sternum)],
    ['navel', front(levels.navel)],
  ] as const).map(([name, at]) => ({ name, at, surface, normalRadius: BODY_NORMAL_RADIUS }));
};
