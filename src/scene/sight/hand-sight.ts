import type { Vector3 } from 'three';
import { BONE_INDEX, type BoneName, type Side } from '../../core/anatomy/bones.ts';
import type { ContactFrame, Frame } from '../../core/frame/frame.ts';
import { clearanceMetres, type OwnHand, type Viewpoint } from './bodies-as-capsules.ts';
import { smoothStep } from './smooth-step.ts';

/** Off the skin, metres: where on the touched place a look has to arrive, and how far before it stops counting. */
const RISE_METRES = 0.03;
const SHORT_METRES = 0.035;
/** Half of the touched place across, metres. */
const SPREAD_METRES = 0.045;
/** A look that goes this deep through a body is blocked; one that clears it by the second is free. Metres. */
const BLOCKED_METRES = -0.012;
const FREE_METRES = 0.006;

/** Middle of a hand, a share of the way from the wrist to the middle knuckle: what is seen where a body hides the palm. */
const HAND_MIDDLE = 0.75;

/** A contact of which less than the first share is seen counts as hidden; from the second on, as seen: of a fist with a towel in it hardly more than half ever is. */
export const HIDDEN_SHARE = 0.28;
export const SEEN_SHARE = 0.42;

const seenPoints = (side: Side): readonly BoneName[] =>
  [`${side}ThumbDistal`, `${side}IndexDistal`, `${side}MiddleDistal`, `${side}LittleDistal`, `${side}MiddleProximal`, `${side}Hand`];
const HAND_POINTS: Readonly<Record<Side, readonly number[]>> = {
  left: seenPoints('left').map((bone) => 3 * BONE_INDEX[bone]),
  right: seenPoints('right').map((bone) => 3 * BONE_INDEX[bone]),
};

const goal = { x: 0, y: 0, z: 0 };
const own: { -readonly [Key in keyof OwnHand]: OwnHand[Key] } = { figure: 'helper', hand: 'left' };

const free = (frame: Frame, eye: Viewpoint): number => smoothStep(BLOCKED_METRES, FREE_METRES, clearanceMetres(frame, eye, goal, own, SHORT_METRES));

/** Share of the touched place that can be seen: its middle and four points round it. */
const placeShare = ({ laidInWorld: p, normalInWorld: n }: ContactFrame, frame: Frame, eye: Viewpoint): number => {
  const nx = n[0] ?? 0, ny = n[1] ?? 0, nz = n[2] ?? 0;
  // Two directions along the skin: level, and across it.
  const flat = Math.hypot(nx, nz);
  const ax = flat > 1e-3 ? nz / flat : 1, az = flat > 1e-3 ? -nx / flat : 0;
  const bx = ny * az, by = nz * ax - nx * az, bz = -ny * ax;
  let sum = 0;
  for (let i = 0; i < 5; i += 1) {
    const a = i === 1 ? SPREAD_METRES : i === 2 ? -SPREAD_METRES : 0;
    const b = i === 3 ? SPREAD_METRES : i === 4 ? -SPREAD_METRES : 0;
    goal.x = (p[0] ?? 0) + RISE_METRES * nx + a * ax + b * bx;
    goal.y = (p[1] ?? 0) + RISE_METRES * ny + b * by;
    goal.z = (p[2] ?? 0) + RISE_METRES * nz + a * az + b * bz;
    sum += free(frame, eye);
  }
  return sum / 5;
};

/** Share of a hand that can be seen: fingertips, thumb, knuckle, wrist. */
export const handShare = (contact: ContactFrame, frame: Frame, eye: Viewpoint): number => {
  const p = frame[contact.handFigure].worldPositions;
  const points = HAND_POINTS[contact.hand];
  own.figure = contact.handFigure;
  own.hand = contact.hand;
  let sum = 0;
  for (let i = 0; i < points.length; i += 1) {
    const at = points[i] ?? 0;
    goal.x = p[at] ?? 0;
    goal.y = p[at + 1] ?? 0;
    goal.z = p[at + 2] ?? 0;
    sum += free(frame, eye);
  }
  return sum / points.length;
};

const lookFor = (x: number, y: number, z: number): void => {
  goal.x = x;
  goal.y = y;
  goal.z = z;
};

/** Writes the middle of what is seen of a hand in the world: between wrist and middle knuckle, or where that is hidden, amid what is seen of the rest; the share that is seen. */
export const writeSeenMiddle = (contact: Pick<ContactFrame, 'handFigure' | 'hand'>, frame: Frame, eye: Viewpoint, out: Vector3): number => {
  const p = frame[contact.handFigure].worldPositions;
  const points = HAND_POINTS[contact.hand];
  own.figure = contact.handFigure;
  own.hand = contact.hand;
  out.set(0, 0, 0);
  let sum = 0;
  for (let i = 0; i < points.length; i += 1) {
    const at = points[i] ?? 0;
    lookFor(p[at] ?? 0, p[at + 1] ?? 0, p[at + 2] ?? 0);
    const share = free(frame, eye);
    out.x += share * goal.x;
    out.y += share * goal.y;
    out.z += share * goal.z;
    sum += share;
  }
  const wrist = points[points.length - 1] ?? 0, knuckle = points[points.length - 2] ?? 0;
  const part = (k: number): number => (p[wrist + k] ?? 0) + HAND_MIDDLE * ((p[knuckle + k] ?? 0) - (p[wrist + k] ?? 0));
  lookFor(part(0), part(1), part(2));
  const middleShare = sum > 0 ? free(frame, eye) : 1;
  const rest = sum > 0 ? (1 - middleShare) / sum : 0;
  out.set(rest * out.x + middleShare * goal.x, rest * out.y + middleShare * goal.y, rest * out.z + middleShare * goal.z);
  return sum / points.length;
};

/** How well a contact is seen from a point, 0 to 1: its place on the skin, or the hand once it lies there. */
export const contactSight = (contact: ContactFrame, frame: Frame, eye: Viewpoint): number => {
  own.figure = contact.handFigure;
  own.hand = contact.hand;
  const place = placeShare(contact, frame, eye);
  // Beyond a forearm that touches, a hand in sight says nothing of it.
  return contact.touch > 0 && contact.part !== 'forearm' ? Math.max(place, contact.touch * handShare(contact, frame, eye)) : place;
};
