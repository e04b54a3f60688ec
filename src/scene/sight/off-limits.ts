import { BONE_INDEX } from '../../core/anatomy/bones.ts';
import { MIDLINE_POINT_COUNT, type Frame } from '../../core/frame/frame.ts';
import { clearanceMetres, HEAD_RADIUS_METRES, headMiddle, type OwnHand, type Point, type Viewpoint } from './bodies-as-capsules.ts';
import { smoothStep } from './smooth-step.ts';

/** On the picture, what is hidden keeps at least this far off the spine's midline (12 cm off the strip), metres there. */
export const OFF_SPINE_METRES = 0.17;
const NECK_RADIUS_METRES = 0.085;
/** Over this way a mark fades in beyond the limit, metres. */
const FADE_METRES = 0.03;

/** What is asked of a camera: where it stands, and which way it looks. */
export interface Eye extends Viewpoint {
  /** Unit, away from what is seen (the camera's +Z axis). */
  readonly back: Point;
}

const middle = new Float64Array(3);
const neckAt = 3 * BONE_INDEX.neckUpper;

/** Distance on the picture between a round mark's rim and a round place, metres at the place; Infinity behind the eye. */
const gapMetres = (eye: Eye, mark: Point, markRadius: number, x: number, y: number, z: number): number => {
  const { back } = eye;
  const mx = mark.x - eye.x, my = mark.y - eye.y, mz = mark.z - eye.z;
  const px = x - eye.x, py = y - eye.y, pz = z - eye.z;
  const markDepth = -(mx * back.x + my * back.y + mz * back.z);
  const depth = -(px * back.x + py * back.y + pz * back.z);
  if (markDepth <= 0 || depth <= 0) return Infinity;
  // Both moved to one metre before the eye: their difference lies in the picture's plane.
  const away = Math.hypot(mx / markDepth - px / depth, my / markDepth - py / depth, mz / markDepth - pz / depth);
  return (away - markRadius / markDepth) * depth;
};

/** What hides a mark from nearer than this, metres before it, may show its outline: a limb beside it. */
export const NEAR_METRES = 0.3;
/** Just above the skin, what hides is what is touched. */
const SHORT_METRES = 0.035;
/** A look that goes this deep through a body is blocked; one that clears it by the second is free. Metres. */
const BLOCKED_METRES = -0.012;
const FREE_METRES = 0.006;
/** A trunk is passed by more than that: from the second on, metres, an outline is whole. */
const CLEAR_METRES = 0.024;

/** 1 where only a limb near by hides a place, 0 where a trunk does, or anything farther before it: there an outline would seem to lie on that. */
export const isNearlySeen = (frame: Frame, eye: Viewpoint, mark: Point, own: OwnHand | null): number =>
  Math.min(
    smoothStep(FREE_METRES, CLEAR_METRES, clearanceMetres(frame, eye, mark, own, SHORT_METRES, 'trunk')),
    smoothStep(BLOCKED_METRES, FREE_METRES, clearanceMetres(frame, eye, mark, own, NEAR_METRES)),
  );

/**
 * Whether a mark may be hinted at through a body: 1 where it may, 0 where on the picture it would come to lie at the
 * spine, on a head, on a neck or on a trunk, of either figure, or on what stands far before it.
 */
export const hintAllowed = (frame: Frame, eye: Eye, mark: Point, markRadius: number, own: OwnHand | null = null): number => {
  let allowed = isNearlySeen(frame, eye, mark, own);
  const line = frame.midlineInWorld;
  for (let i = 0; i < MIDLINE_POINT_COUNT && allowed > 0; i += 1) {
    const gap = gapMetres(eye, mark, markRadius, line[3 * i] ?? 0, line[3 * i + 1] ?? 0, line[3 * i + 2] ?? 0);
    allowed = Math.min(allowed, smoothStep(OFF_SPINE_METRES, OFF_SPINE_METRES + FADE_METRES, gap));
  }
  for (let i = 0; i < 2 && allowed > 0; i += 1) {
    const figure = i === 0 ? frame.person : frame.helper;
    headMiddle(figure, middle);
    const head = gapMetres(eye, mark, markRadius, middle[0] ?? 0, middle[1] ?? 0, middle[2] ?? 0) - HEAD_RADIUS_METRES;
    const p = figure.worldPositions;
    const neck = gapMetres(eye, mark, markRadius, p[neckAt] ?? 0, p[neckAt + 1] ?? 0, p[neckAt + 2] ?? 0) - NECK_RADIUS_METRES;
    allowed = Math.min(allowed, smoothStep(0, FADE_METRES, Math.min(head, neck)));
  }
  return allowed;
};
