import { type PerspectiveCamera, Vector3 } from 'three';
import type { Side } from '../../core/anatomy/bones.ts';
import type { FigureName, Frame } from '../../core/frame/frame.ts';
import { type RodPart, CAPSULES, HEAD_RADIUS_METRES, headMiddle } from './bodies-as-capsules.ts';
import { createSpineOnPicture, projectSpine, type SpineOnPicture } from './spine-on-picture.ts';

/**
 * Both bodies as a camera shows them: what lies foremost at a place of the picture. Places are slopes: metres to the
 * right and up for each metre before the eye. Rough, as the rods are; projected once for a camera, asked often.
 */

/** What is drawn at a place. */
export interface Shown {
  readonly figure: FigureName;
  readonly part: RodPart;
  readonly side: Side | null;
}

const FIGURES = ['person', 'helper'] as const;
const SHOWN: readonly Shown[] = [...CAPSULES, ...FIGURES.map((figure) => ({ figure, part: 'head' as const, side: null }))];

/**
 * The rods are rough: a place counts as a limb's only where it surely is, and as a head's, with its hair, or a trunk's, with
 * what it wears, where it may be. Metres that a rod is wider or narrower.
 */
const MARGIN_METRES: Readonly<Record<RodPart, number>> = { trunk: 0.016, neck: 0.02, head: 0.035, upperArm: -0.006, forearm: -0.004, hand: 0, leg: -0.01, foot: 0 };

/** Nothing nearer to the eye is asked about, metres. */
const NEAR_METRES = 0.12;
/** A head so near to the eye is that of who looks, metres: the helper leans it aside to see past the person's. */
const OWN_HEAD_METRES: Readonly<Record<FigureName, number>> = { person: 0.25, helper: 0.45 };
/** For each rod: both ends (right, up, one over the depth, radius over the depth). */
const FIELDS = 8;

export interface PictureBodies {
  readonly rods: Float64Array;
  /** 1 where a rod lies before the eye. */
  readonly isThere: Uint8Array;
  /** The strip along the person's spine. */
  readonly spine: SpineOnPicture;
  /** Bodies that are not there, because they are seen through. */
  readonly seenThrough: Record<FigureName, boolean>;
  /** How far before the eye lies what was asked for last, metres; Infinity where nothing does. */
  askedMetres: number;
  /** Half of the picture: slopes to the right and up. */
  halfWidth: number;
  halfHeight: number;
}

export const createPictureBodies = (): PictureBodies => ({ rods: new Float64Array(FIELDS * SHOWN.length), isThere: new Uint8Array(SHOWN.length), spine: createSpineOnPicture(), seenThrough: { person: false, helper: false }, askedMetres: Infinity, halfWidth: 1, halfHeight: 1 });

const head = new Float64Array(3);
const one = new Vector3();
const other = new Vector3();

/** Moves a point behind the eye along a rod to before it. */
const cutOff = (behind: Vector3, before: Vector3): void => {
  if (-behind.z < NEAR_METRES) behind.lerp(before, (NEAR_METRES + behind.z) / (behind.z - before.z));
};

const writeEnd = (rods: Float64Array, at: number, { x, y, z }: Vector3, radius: number): void => {
  rods[at] = -x / z;
  rods[at + 1] = -y / z;
  rods[at + 2] = -1 / z;
  rods[at + 3] = -radius / z;
};

/** Writes a rod between `one` and `other`, in the camera's axes. */
const writeRod = (out: PictureBodies, index: number, radius: number): void => {
  out.isThere[index] = Math.max(-one.z, -other.z) > NEAR_METRES ? 1 : 0;
  if (out.isThere[index] === 0) return;
  cutOff(one, other);
  cutOff(other, one);
  writeEnd(out.rods, FIELDS * index, one, radius);
  writeEnd(out.rods, FIELDS * index + FIELDS / 2, other, radius);
};

/** Projects both bodies; those that are seen through are not there. */
export const projectBodies = (frame: Frame, camera: PerspectiveCamera, seesThrough: Readonly<Record<FigureName, boolean>>, out: PictureBodies): void => {
  const toCamera = camera.matrixWorldInverse;
  out.seenThrough.person = seesThrough.person;
  out.seenThrough.helper = seesThrough.helper;
  out.halfHeight = Math.tan((camera.fov * Math.PI) / 360);
  out.halfWidth = out.halfHeight * camera.aspect;
  projectSpine(frame, camera, out.spine);
  for (let i = 0; i < CAPSULES.length; i += 1) {
    const capsule = CAPSULES[i];
    if (capsule === undefined) continue;
    const { figure, part, from, to, radius } = capsule;
    out.isThere[i] = 0;
    if (seesThrough[figure]) continue;
    const p = frame[figure].worldPositions;
    one.fromArray(p, from).applyMatrix4(toCamera);
    other.fromArray(p, to).applyMatrix4(toCamera);
    writeRod(out, i, radius + MARGIN_METRES[part]);
  }
  for (let i = 0; i < FIGURES.length; i += 1) {
    const figure = FIGURES[i] ?? 'person', index = CAPSULES.length + i;
    headMiddle(frame[figure], head);
    out.isThere[index] = 0;
    if (seesThrough[figure] || one.fromArray(head).distanceTo(camera.position) < OWN_HEAD_METRES[figure]) continue;
    one.applyMatrix4(toCamera);
    other.copy(one);
    writeRod(out, index, HEAD_RADIUS_METRES + MARGIN_METRES.head);
  }
};

/** What lies foremost at a place of the picture; null where no body does. Of a head's rough radius so much counts. */
export const shownAt = (bodies: PictureBodies, x: number, y: number, headShare = 1): Shown | null => {
  const { rods, isThere } = bodies;
  let nearest = Infinity;
  let found = -1;
  for (let i = 0; i < SHOWN.length; i += 1) {
    if (isThere[i] !== 1) continue;
    const at = FIELDS * i;
    const ax = rods[at] ?? 0, ay = rods[at + 1] ?? 0;
    const ux = (rods[at + 4] ?? 0) - ax, uy = (rods[at + 5] ?? 0) - ay;
    const long = ux * ux + uy * uy;
    const t = long > 0 ? Math.min(Math.max(((x - ax) * ux + (y - ay) * uy) / long, 0), 1) : 0;
    const dx = x - ax - t * ux, dy = y - ay - t * uy;
    const radius = (i < CAPSULES.length ? 1 : headShare) * ((rods[at + 3] ?? 0) + t * ((rods[at + 7] ?? 0) - (rods[at + 3] ?? 0)));
    const away = (dx * dx + dy * dy) / (radius * radius);
    if (away >= 1) continue;
    const depth = 1 / ((rods[at + 2] ?? 0) + t * ((rods[at + 6] ?? 0) - (rods[at + 2] ?? 0)));
    const front = depth * (1 - radius * Math.sqrt(1 - away));
    if (front >= nearest) continue;
    nearest = front;
    found = i;
  }
  bodies.askedMetres = nearest;
  return SHOWN[found] ?? null;
};
