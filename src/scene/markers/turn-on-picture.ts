import { BONE_INDEX } from '../../core/anatomy/bones.ts';
import { MIDLINE_POINT_COUNT, type Frame } from '../../core/frame/frame.ts';
import { clearanceMetres, type Point } from '../sight/bodies-as-capsules.ts';
import { smoothStep } from '../sight/smooth-step.ts';

/**
 * Which stretch of the turn's arc is drawn, and how much of it is left for a camera: pure arithmetic on frame and eye.
 * The arc lies flat round the front of the chest. What is drawn of it is the stretch that faces the eye: there the way
 * of the arrow on the picture is the way of the chest.
 */

/** Radius of the arc about the trunk, metres: clear of the chest. */
export const ARC_RADIUS_METRES = 0.24;
/** Of the arc below the C7 joint, metres: so that the stretch lies at the collar. */
const DROP_METRES = 0.02;
/** The middle of the drawn stretch hangs this much lower than level, radians: seen level it still reads as a curve. */
export const TILT_RADIANS = 0.17;
/** Farthest that the drawn stretch's middle goes round from the chest's front, radians: never to the back. */
const FARTHEST_RADIANS = 0.75;
/** Below this turn (1.5 degrees) there is nothing to show. */
export const LEAST_TURN_RADIANS = 0.026;
/** Angle of the arc for each radian of turn: above 1, for a turn of 28 degrees is short to see; and its longest. */
const ARC_PER_TURN = 2.4;
const LONGEST_RADIANS = 1;
/** Share of the picture's height: the longest that is drawn, and from where to where a short one fades. */
export const LONGEST_SHARE = 0.25;
const UNREADABLE_SHARE = 0.028;
const READABLE_SHARE = 0.045;
/** Angle between look and plane, sines of 11 and 15 degrees: flatter, nothing of the curve is left. */
const FLAT_FROM = 0.19;
const FLAT_TO = 0.26;
/** Share of its true length that the stretch has on the picture: shorter, it would read as some other way. */
const FORESHORTENED_FROM = 0.45;
const FORESHORTENED_TO = 0.65;
/** On the picture the arrow keeps off the middle of the spine strip, metres there, ... */
const OFF_SPINE_FROM_METRES = 0.1;
const OFF_SPINE_TO_METRES = 0.13;
/** ... and off a hand whose mark is drawn. */
const OFF_HAND_FROM_METRES = 0.03;
const OFF_HAND_TO_METRES = 0.05;
/** Where a body is in the way of the look, metres. */
const BLOCKED_METRES = -0.01;
const FREE_METRES = 0.01;

export interface TurnOnPicture {
  /** Heading of the drawn stretch's middle in the world, radians from +Z towards +X. */
  headingRadians: number;
  /** The same, from where the chest faces. */
  fromChestRadians: number;
  spanRadians: number;
  /** 0 nothing is drawn, 1 all of it. */
  strength: number;
  /** The arc's centre. */
  readonly centre: { x: number; y: number; z: number };
  /** Middle, tail and tip of the drawn stretch. */
  readonly middle: { x: number; y: number; z: number };
  readonly tail: { x: number; y: number; z: number };
  readonly tip: { x: number; y: number; z: number };
}

export const createTurnOnPicture = (): TurnOnPicture => ({
  headingRadians: 0, fromChestRadians: 0, spanRadians: 0, strength: 0,
  centre: { x: 0, y: 0, z: 0 }, middle: { x: 0, y: 0, z: 0 }, tail: { x: 0, y: 0, z: 0 }, tip: { x: 0, y: 0, z: 0 },
});

const chestAt = BONE_INDEX.upperChest;
const neckAt = 3 * BONE_INDEX.neck;

/** A point of the arc, by its angle from the drawn stretch's middle. */
const onArc = (turn: TurnOnPicture, angle: number, out: { x: number; y: number; z: number }): void => {
  const ahead = ARC_RADIUS_METRES * Math.cos(angle), aside = ARC_RADIUS_METRES * Math.sin(angle);
  const s = Math.sin(turn.headingRadians), c = Math.cos(turn.headingRadians);
  const level = ahead * Math.cos(TILT_RADIANS);
  out.x = turn.centre.x + s * level + c * aside;
  out.y = turn.centre.y - ahead * Math.sin(TILT_RADIANS);
  out.z = turn.centre.z + c * level - s * aside;
};

/** Length of a way across the look, metres. */
const across = (from: Point, to: Point, vx: number, vy: number, vz: number): number => {
  const x = to.x - from.x, y = to.y - from.y, z = to.z - from.z;
  const along = x * vx + y * vy + z * vz;
  return Math.sqrt(Math.max(0, x * x + y * y + z * z - along * along));
};

const free = (frame: Frame, eye: Point, goal: Point): number => smoothStep(BLOCKED_METRES, FREE_METRES, clearanceMetres(frame, eye, goal, null, 0.02));

/** Least distance on the picture between a point and the part of the spine that faces the eye, metres at that depth. */
const fromSpine = ({ midlineInWorld: line, midlineNormalsInWorld: outward }: Frame, eye: Point, at: Point): number => {
  const ax = at.x - eye.x, ay = at.y - eye.y, az = at.z - eye.z;
  const far = Math.hypot(ax, ay, az);
  let least = Infinity;
  for (let i = 0; i < 3 * MIDLINE_POINT_COUNT; i += 3) {
    const x = (line[i] ?? 0) - eye.x, y = (line[i + 1] ?? 0) - eye.y, z = (line[i + 2] ?? 0) - eye.z;
    if (x * (outward[i] ?? 0) + y * (outward[i + 1] ?? 0) + z * (outward[i + 2] ?? 0) > 0) continue;
    const depth = Math.hypot(x, y, z);
    least = Math.min(least, depth * Math.hypot(ax / far - x / depth, ay / far - y / depth, az / far - z / depth));
  }
  return least;
};

/** Least distance on the picture between a point and the marked hands, metres at their depth. */
const fromHands = ({ contacts }: Frame, eye: Point, at: Point): number => {
  const ax = at.x - eye.x, ay = at.y - eye.y, az = at.z - eye.z;
  const far = Math.hypot(ax, ay, az);
  let least = Infinity;
  for (let i = 0; i < contacts.length; i += 1) {
    const p = contacts[i]?.pointInWorld;
    if (p === undefined) continue;
    const x = (p[0] ?? 0) - eye.x, y = (p[1] ?? 0) - eye.y, z = (p[2] ?? 0) - eye.z;
    const depth = Math.hypot(x, y, z);
    least = Math.min(least, depth * Math.hypot(ax / far - x / depth, ay / far - y / depth, az / far - z / depth));
  }
  return least;
};

/** `tangent` is that of half the camera's vertical field of view. */
export const placeTurn = (frame: Frame, eye: Point, tangent: number, turn: TurnOnPicture): void => {
  const p = frame.person.worldPositions, q = frame.person.worldRotations;
  turn.centre.x = p[3 * chestAt] ?? 0;
  turn.centre.y = (p[neckAt + 1] ?? 0) - DROP_METRES;
  turn.centre.z = p[3 * chestAt + 2] ?? 0;
  const x = q[4 * chestAt] ?? 0, y = q[4 * chestAt + 1] ?? 0, z = q[4 * chestAt + 2] ?? 0, w = q[4 * chestAt + 3] ?? 1;
  const chest = Math.atan2(2 * (x * z + w * y), 1 - 2 * (x * x + y * y));
  const ex = eye.x - turn.centre.x, ez = eye.z - turn.centre.z;
  const level = Math.hypot(ex, ez);
  // Straight from above every stretch is as good: the front.
  const aside = level > 1e-6 ? Math.sin(Math.atan2(ex, ez) - chest) : 0;
  turn.fromChestRadians = FARTHEST_RADIANS * aside * smoothStep(0.1, 0.5, level / (Math.hypot(level, eye.y - turn.centre.y) || 1));
  const size = Math.abs(frame.trunkTurnRadians), sign = frame.trunkTurnRadians < 0 ? -1 : 1;
  turn.headingRadians = chest + turn.fromChestRadians;
  turn.spanRadians = Math.min(ARC_PER_TURN * size, LONGEST_RADIANS);
  onArc(turn, 0, turn.middle);
  let vx = eye.x - turn.middle.x, vy = eye.y - turn.middle.y, vz = eye.z - turn.middle.z;
  const far = Math.hypot(vx, vy, vz) || 1;
  vx /= far;
  vy /= far;
  vz /= far;
  const metresHigh = 2 * far * tangent;
  turn.spanRadians = Math.min(turn.spanRadians, (0.9 * LONGEST_SHARE * metresHigh) / ARC_RADIUS_METRES);
  onArc(turn, (-sign * turn.spanRadians) / 2, turn.tail);
  onArc(turn, (sign * turn.spanRadians) / 2, turn.tip);
  const long = 2 * ARC_RADIUS_METRES * Math.sin(turn.spanRadians / 2) || 1;
  const seen = across(turn.tail, turn.tip, vx, vy, vz);
  const plane = Math.abs(
    Math.sin(TILT_RADIANS) * (Math.sin(turn.headingRadians) * vx + Math.cos(turn.headingRadians) * vz) + Math.cos(TILT_RADIANS) * vy,
  );
  turn.strength = smoothStep(LEAST_TURN_RADIANS, 3 * LEAST_TURN_RADIANS, size) * smoothStep(FLAT_FROM, FLAT_TO, plane)
    * smoothStep(FORESHORTENED_FROM, FORESHORTENED_TO, seen / long) * smoothStep(UNREADABLE_SHARE, READABLE_SHARE, seen / metresHigh);
  if (turn.strength === 0) return;
  const spine = Math.min(fromSpine(frame, eye, turn.tail), fromSpine(frame, eye, turn.middle), fromSpine(frame, eye, turn.tip));
  turn.strength *= smoothStep(OFF_SPINE_FROM_METRES, OFF_SPINE_TO_METRES, spine);
  const hands = Math.min(fromHands(frame, eye, turn.middle), fromHands(frame, eye, turn.tip));
  turn.strength *= smoothStep(OFF_HAND_FROM_METRES, OFF_HAND_TO_METRES, hands);
  // The tip has to be seen, or the arrow says nothing; most of the rest, or it is torn.
  turn.strength *= free(frame, eye, turn.tip) * smoothStep(0.2, 0.8, (free(frame, eye, turn.middle) + free(frame, eye, turn.tail)) / 2);
};
