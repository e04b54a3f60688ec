import { openingAt } from '../motion/finger-opening.ts';
import type { GazeTarget, PreparedGaze, PreparedMotion } from '../motion/prepare-motion.ts';
import { keyBefore, sampleTrack, type Track } from '../motion/track.ts';

/** Values (radians, metres, shares) nearer than this count as the same: what double precision leaves of two equal ones. */
const SAME = 1e-9;

const isSameIn = (track: Track, aSeconds: number, bSeconds: number): boolean => {
  const size = track.values[0]!.length;
  const [a, b] = [sampleTrack(new Float64Array(size), track, aSeconds), sampleTrack(new Float64Array(size), track, bSeconds)];
  return a.every((value, i) => Math.abs(value - b[i]!) <= SAME);
};

const isSameTarget = (a: GazeTarget, b: GazeTarget): boolean =>
  'world' in a || 'world' in b ? 'world' in a && 'world' in b && a.world.every((value, i) => value === b.world[i]) : a.figure === b.figure && a.point === b.point;

/** The gaze's keys before and after a time; twice the same one at either end. */
const keysAround = ({ times }: PreparedGaze, timeSeconds: number): readonly [number, number] => {
  const key = Math.max(0, keyBefore({ times }, timeSeconds));
  return [key, Math.min(key + 1, times.length - 1)];
};

/** Whether a head that goes after the eyes is held the same way at two times: to the same thing, or not turned at all. */
const isSameHead = (gaze: PreparedGaze, aSeconds: number, bSeconds: number): boolean => {
  const keys = [...keysAround(gaze, aSeconds), ...keysAround(gaze, bSeconds)];
  const [first] = keys;
  return keys.every((key) => gaze.heads[key] === 0)
    || keys.every((key) => gaze.heads[key] === gaze.heads[first!] && isSameTarget(gaze.targets[key]!, gaze.targets[first!]!));
};

/** Whether joints, feet, hands, fingers and heads of both figures are the same at two times of a stretch; eyes may look elsewhere. */
export const isSamePose = (motion: PreparedMotion, aSeconds: number, bSeconds: number): boolean =>
  [motion.poses.person, motion.poses.helper, ...[...motion.feet, ...motion.contacts, ...motion.rests].map(({ track }) => track)]
    .every((track) => isSameIn(track, aSeconds, bSeconds)) &&
  [motion.fingers.person, motion.fingers.helper].flatMap(({ left, right }) => [left, right])
    .every((times) => Math.abs(openingAt(times, aSeconds) - openingAt(times, bSeconds)) <= SAME) &&
  [motion.gaze.person, motion.gaze.helper].every((gaze) => isSameHead(gaze, aSeconds, bSeconds));
