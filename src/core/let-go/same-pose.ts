import { openingAt } from '../motion/finger-opening.ts';
import type { PreparedMotion } from '../motion/prepare-motion.ts';
import { sampleTrack, type Track } from '../motion/track.ts';

/** Values (radians, metres, shares) nearer than this count as the same: what double precision leaves of two equal ones. */
const SAME = 1e-9;

const isSameIn = (track: Track, aSeconds: number, bSeconds: number): boolean => {
  const size = track.values[0]!.length;
  const [a, b] = [sampleTrack(new Float64Array(size), track, aSeconds), sampleTrack(new Float64Array(size), track, bSeconds)];
  return a.every((value, i) => Math.abs(value - b[i]!) <= SAME);
};

/** Whether joints, feet and hands of both figures are the same at two times of a stretch; eyes may look elsewhere. */
export const isSamePose = (motion: PreparedMotion, aSeconds: number, bSeconds: number): boolean =>
  [motion.poses.person, motion.poses.helper, ...[...motion.feet, ...motion.contacts, ...motion.rests].map(({ track }) => track)]
    .every((track) => isSameIn(track, aSeconds, bSeconds)) &&
  [motion.fingers.person, motion.fingers.helper].flatMap(({ left, right }) => [left, right])
    .every((times) => Math.abs(openingAt(times, aSeconds) - openingAt(times, bSeconds)) <= SAME);
