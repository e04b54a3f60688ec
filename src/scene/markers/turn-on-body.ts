import { BONE_INDEX } from '../../core/anatomy/bones.ts';
import type { Frame } from '../../core/frame/frame.ts';
import { clearanceMetres, type Viewpoint } from '../sight/bodies-as-capsules.ts';
import { smoothStep } from '../sight/smooth-step.ts';

/**
 * Where the arrow of the person's own turn lies: an arc round the trunk's long axis, over the front of the chest at the
 * height of the collar. It is a thing in the room, so that its sense is right from every side; for a point of view it
 * only grows wider or closer and moves along itself. Pure arithmetic on frame and eye.
 */

/** Radius of the arc about the trunk's axis, metres: seen level, well before the chest; seen from above, round the head, off the hands. */
const WIDE_METRES = 0.27;
const CLOSE_METRES = 0.18;
/** Heights of the look over level between which it closes, radians. */
const WIDE_UP_TO_RADIANS = 0.6;
const CLOSE_FROM_RADIANS = 1.3;
/**
 * Where tail and tip are, from where the pelvis faces, towards the turn, radians: seen from the front, from the side of
 * the tip, and from the side of the tail. An arc seen from its open end folds up into a hook; so it goes round to the side
 * from which it is looked at, and is there one bow that leads one way. From above it lies between both hands. Never to the back, where the spine and the hands are.
 */
const SPANS = { front: { tail: -0.75, tip: 1 }, tipSide: { tail: 0.05, tip: 1.48 }, tailSide: { tail: -1.49, tip: -0.65 }, above: { tail: -1, tip: 0.1 } } as const;
/** The arc's middle from the neck's joint along the trunk, metres: below the collar, clear of the throat. */
const RISE_METRES = -0.03;
/** Seen from the side of the tail it lies so much lower, metres: there the tail would begin on the hand at the shoulder. */
const TAIL_SIDE_DROP_METRES = 0.075;
/** The front hangs this much lower than the sides, radians: from the front at eye level it still reads as a curve. */
export const TILT_RADIANS = 0.35;
/** Below this turn (3 degrees) there is nothing to show; from one and a half times of it on, all of it. */
export const LEAST_TURN_RADIANS = 0.052;

/** Where a body is in the way of the look, metres. */
const BLOCKED_METRES = -0.015;
const FREE_METRES = 0.001;
/** And of its tip from both trunks, and how far before a point does not count. */
const TIP_FREE_METRES = 0.03;
const SHORT_METRES = 0.02;
/** Shares of the arc in sight at which nothing and all of it is drawn. */
const LEAST_SEEN = 0.55;
const MOST_SEEN = 0.8;
/** From behind the trunk only pieces of it can be seen, and those would lie beside the neck: gone, and whole. */
const BEHIND = -0.2;
const ASIDE = -0.1;

export interface TurnOnBody {
  /** The arc's middle in the world, metres. */
  readonly centre: Float64Array;
  /** Rotation of the chest without its turn, x, y, z, w: its Y is the trunk's axis, its Z the way the pelvis faces. */
  readonly rotation: Float64Array;
  radiusMetres: number;
  /** Where it begins and ends, from where the pelvis faces, towards the turn. */
  tailRadians: number;
  tipRadians: number;
  /** +1 to the person's left, -1 to the right. */
  sense: 1 | -1;
  /** How far the eye stands before the trunk: 1 straight ahead of it, 0 beside or above, -1 straight behind. */
  before: number;
  /** 0 nothing is drawn, 1 all of it. */
  strength: number;
}

export const createTurnOnBody = (): TurnOnBody => ({ centre: new Float64Array(3), rotation: new Float64Array(4), radiusMetres: WIDE_METRES, tailRadians: SPANS.front.tail, tipRadians: SPANS.front.tip, before: 1, sense: 1, strength: 0 });

const chestAt = BONE_INDEX.upperChest;
const neckAt = 3 * BONE_INDEX.neck;

/** Fits the arc to a point of view. */
const lookAt = (eye: Viewpoint, turn: TurnOnBody): void => {
  const [x = 0, y = 0, z = 0, w = 1] = turn.rotation;
  const dx = eye.x - (turn.centre[0] ?? 0), dy = eye.y - (turn.centre[1] ?? 0), dz = eye.z - (turn.centre[2] ?? 0);
  // Into the trunk's own axes: the rotation backwards.
  const tx = 2 * (z * dy - y * dz), ty = 2 * (x * dz - z * dx), tz = 2 * (y * dx - x * dy);
  const side = dx + w * tx + z * ty - y * tz, high = dy + w * ty + x * tz - z * tx, ahead = dz + w * tz + y * tx - x * ty;
  const level = Math.sqrt(side * side + ahead * ahead);
  const close = smoothStep(WIDE_UP_TO_RADIANS, CLOSE_FROM_RADIANS, Math.atan2(high, level));
  turn.before = ahead / (Math.sqrt(level * level + high * high) || 1);
  turn.radiusMetres = WIDE_METRES + (CLOSE_METRES - WIDE_METRES) * close;
  const aside = level > 0 ? ((1 - close) * turn.sense * side) / level : 0;
  const { front, above } = SPANS, there = aside > 0 ? SPANS.tipSide : SPANS.tailSide;
  turn.tailRadians = front.tail + (there.tail - front.tail) * Math.abs(aside) + (above.tail - front.tail) * close;
  turn.tipRadians = front.tip + (there.tip - front.tip) * Math.abs(aside) + (above.tip - front.tip) * close;
  // Along the trunk's own up axis.
  const drop = TAIL_SIDE_DROP_METRES * Math.max(-aside, 0);
  turn.centre[0] = (turn.centre[0] ?? 0) - drop * 2 * (x * y - w * z);
  turn.centre[1] = (turn.centre[1] ?? 0) - drop * (1 - 2 * (x * x + z * z));
  turn.centre[2] = (turn.centre[2] ?? 0) - drop * 2 * (y * z + w * x);
};

/** Writes where the arc lies at a moment, seen from a point in the world, metres. */
export const placeTurn = ({ person, phase, trunkTurnRadians }: Frame, eye: Viewpoint, turn: TurnOnBody): void => {
  const q = person.worldRotations, p = person.worldPositions;
  const x = q[4 * chestAt] ?? 0, y = q[4 * chestAt + 1] ?? 0, z = q[4 * chestAt + 2] ?? 0, w = q[4 * chestAt + 3] ?? 1;
  // The chest's rotation, turned back about its own Y.
  const c = Math.cos(trunkTurnRadians / 2), s = -Math.sin(trunkTurnRadians / 2);
  turn.rotation[0] = c * x - s * z;
  turn.rotation[1] = c * y + s * w;
  turn.rotation[2] = c * z + s * x;
  turn.rotation[3] = c * w - s * y;
  // Along the chest's own up axis.
  turn.centre[0] = (p[neckAt] ?? 0) + RISE_METRES * 2 * (x * y - w * z);
  turn.centre[1] = (p[neckAt + 1] ?? 0) + RISE_METRES * (1 - 2 * (x * x + z * z));
  turn.centre[2] = (p[neckAt + 2] ?? 0) + RISE_METRES * 2 * (y * z + w * x);
  turn.sense = trunkTurnRadians < 0 ? -1 : 1;
  // On the way back the person turns the other way.
  turn.strength = phase.id === 'easeOut' || phase.id === 'release' ? 0 : smoothStep(LEAST_TURN_RADIANS, 1.5 * LEAST_TURN_RADIANS, Math.abs(trunkTurnRadians));
  lookAt(eye, turn);
};

/** Length of the head along the arc, radians; and sines to the look between which it fades: seen nearly end on it is a knob, not an arrow. */
const HEAD_RADIANS = 0.2;
const END_ON_SINE = 0.45;
const READABLE_SINE = 0.52;

/** Points along the arc that are looked for. */
const LOOKS = 5;
const goal = { x: 0, y: 0, z: 0 };
const neck = { x: 0, y: 0, z: 0 };

/** How well the way of the head can be read, 0 to 1. */
const headShare = (turn: TurnOnBody, eye: Viewpoint): number => {
  turnPoint(turn, turn.tipRadians, goal);
  turnPoint(turn, turn.tipRadians - HEAD_RADIANS, neck);
  const hx = goal.x - neck.x, hy = goal.y - neck.y, hz = goal.z - neck.z;
  const lx = eye.x - goal.x, ly = eye.y - goal.y, lz = eye.z - goal.z;
  const cosine = (hx * lx + hy * ly + hz * lz) / (Math.sqrt((hx * hx + hy * hy + hz * hz) * (lx * lx + ly * ly + lz * lz)) || 1);
  return smoothStep(END_ON_SINE, READABLE_SINE, Math.sqrt(Math.max(0, 1 - cosine * cosine)));
};

/** Writes a point of the arc, by its angle from where the pelvis faces, towards the turn, radians. */
export const turnPoint = ({ centre, rotation, sense, radiusMetres }: TurnOnBody, angle: number, out: { x: number; y: number; z: number }): void => {
  const ahead = radiusMetres * Math.cos(angle);
  const px = sense * radiusMetres * Math.sin(angle), py = -ahead * Math.sin(TILT_RADIANS), pz = ahead * Math.cos(TILT_RADIANS);
  const [x = 0, y = 0, z = 0, w = 1] = rotation;
  const tx = 2 * (y * pz - z * py), ty = 2 * (z * px - x * pz), tz = 2 * (x * py - y * px);
  out.x = (centre[0] ?? 0) + px + w * tx + y * tz - z * ty;
  out.y = (centre[1] ?? 0) + py + w * ty + z * tx - x * tz;
  out.z = (centre[2] ?? 0) + pz + w * tz + x * ty - y * tx;
};

/** How far the arc bends aside of the line from tail to tip on the picture, shares of that line, at which it is no bow any more: a bar reads as a push. */
const FLAT_SHARE = 0.09;
const BENT_SHARE = 0.105;
const bend = { x: 0, y: 0, z: 0 };

/** How well the arc is seen to be one, 0 to 1. */
const bendShare = (turn: TurnOnBody, eye: Viewpoint): number => {
  turnPoint(turn, turn.tailRadians, neck);
  turnPoint(turn, turn.tipRadians, goal);
  turnPoint(turn, (turn.tailRadians + turn.tipRadians) / 2, bend);
  const ax = neck.x - eye.x, ay = neck.y - eye.y, az = neck.z - eye.z, bx = goal.x - eye.x, by = goal.y - eye.y, bz = goal.z - eye.z;
  // The plane through the eye, tail and tip; the line's length and the bend's way off it as slopes.
  const nx = ay * bz - az * by, ny = az * bx - ax * bz, nz = ax * by - ay * bx;
  const far = Math.sqrt((ax * ax + ay * ay + az * az) * (bx * bx + by * by + bz * bz)), n = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
  const mx = bend.x - eye.x, my = bend.y - eye.y, mz = bend.z - eye.z;
  const aside = Math.abs(nx * mx + ny * my + nz * mz) / (n * (Math.sqrt(mx * mx + my * my + mz * mz) || 1));
  return smoothStep(FLAT_SHARE, BENT_SHARE, aside / Math.max(n / (far || 1), 1e-6));
};

/**
 * How much of the arrow is left from a point of view, 0 to 1, for a turn placed for it: its tip has to be seen, and most of the rest, or what is
 * left of it would be a straight arrow that says something else.
 */
export const turnSight = (frame: Frame, turn: TurnOnBody, eye: Viewpoint): number => {
  let sum = 0;
  let tip = 0;
  for (let i = 0; i < LOOKS; i += 1) {
    turnPoint(turn, turn.tailRadians + ((turn.tipRadians - turn.tailRadians) * i) / (LOOKS - 1), goal);
    tip = smoothStep(BLOCKED_METRES, FREE_METRES, clearanceMetres(frame, eye, goal, null, SHORT_METRES));
    sum += tip;
  }
  // Clothes and shoulders of who stands before it are wider than their rods.
  tip *= smoothStep(FREE_METRES, TIP_FREE_METRES, clearanceMetres(frame, eye, goal, null, SHORT_METRES, 'trunk'));
  return bendShare(turn, eye) * headShare(turn, eye) * tip * smoothStep(BEHIND, ASIDE, turn.before) * smoothStep(LEAST_SEEN, MOST_SEEN, sum / LOOKS);
};
