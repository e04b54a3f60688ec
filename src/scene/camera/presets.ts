import type { Side } from '../../core/anatomy/bones.ts';
import type { Stretch } from '../../core/stretch/stretch.ts';
import type { CameraName } from '../../state/view.ts';

/** Prepared views that look at both bodies from a side; the others go with somebody's eyes. */
export type OutsideCamera = Exclude<CameraName, 'helper-eyes' | 'person-eyes'>;

/** Vertical field of view from outside, degrees: a long lens, so that bodies keep their proportions. */
export const OUTSIDE_FIELD_OF_VIEW = 28;
/** Through the helper's eyes: wide enough for both hands. */
export const EYES_FIELD_OF_VIEW = 64;
/** Nothing nearer than this is drawn; through the helper's eyes, not the own face and collar. */
export const OUTSIDE_NEAR_METRES = 0.05;
export const EYES_NEAR_METRES = 0.06;

/**
 * From the middle of both bodies towards the camera, for a stretch with the RIGHT knee bent; world axes (Y up, the
 * person faces +Z, +X is the person's left). `left` and `right` are the person's sides.
 */
const DIRECTIONS: Readonly<Record<OutsideCamera, readonly [number, number, number]>> = {
  // From above the bent knee: both hands whole and clear of each other on the screen, both forces across the look.
  'over-shoulder': [-0.25, 0.72, 0.65],
  front: [0, 0.22, 1],
  // Past the helper, who stands behind the bent knee.
  back: [0.45, 0.32, -1],
  left: [1, 0.25, 0],
  right: [-1, 0.25, 0],
  // Not quite straight down, so that the person's front is at the bottom of the picture.
  top: [0, 1, 0.02],
};

/** Views that stand aside change sides with the stretch; `left` and `right` stay the person's own. */
const CHANGES_SIDES: readonly OutsideCamera[] = ['over-shoulder', 'back'];

/** Where a prepared view stands, for a side; as the stretch has it (`cameras`, mirrored for the side already), or as is usual. */
export const cameraDirection = (camera: OutsideCamera, side: Side, own?: Stretch['cameras']): [number, number, number] => {
  const found = own?.[camera];
  if (found !== undefined) return found;
  const [x, y, z] = DIRECTIONS[camera];
  return [side === 'left' && CHANGES_SIDES.includes(camera) ? -x : x, y, z];
};
