import type { FrameSolver } from '../frame/solve-frame.ts';
import { minimumJerk, MINIMUM_JERK_PEAK_FACTOR } from '../math/ease.ts';
import { sampleTrack } from '../motion/track.ts';
import { ASSISTED_PHASES } from '../safety/rule.ts';
import type { PhaseId } from '../stretch/stretch.ts';
import { clampTimeSeconds, phaseIndexAt } from '../stretch/timeline.ts';
import { changePace, glideTo, legEnd, legPoseTime, play, stay, wholeLength, type Leg } from './leg.ts';
import { isSamePose } from './same-pose.ts';

/**
 * How both people let go of each other from one moment of a stretch: first the force goes to zero, then both come back
 * to rest (the pose in which the set-up ends or the release does, hands off). Plain data. Every pose on the way is one of the stretch's own,
 * which are proven; only their times are new.
 */
export interface LetGo {
  /** The moment of the stretch in which it begins, seconds. */
  readonly fromSeconds: number;
  readonly durationSeconds: number;
  /** After this long no force is left, seconds. */
  readonly fadeSeconds: number;
  /** After this long what stands still (or has slowed down) goes back, or on, seconds; never before `fadeSeconds`. */
  readonly turnSeconds: number;
  /** The way of the pose time. */
  readonly legs: readonly Leg[];
  /** The moment of the stretch whose pose it ends in, seconds: the end of the set-up, or of the release. */
  readonly endSeconds: number;
  /**
   * Whether the breath goes back with the pose time, as where hands that come are taken back at once: a frame is then
   * one of the stretch's own. Else the breath goes on.
   */
  readonly isBreathOfPose: boolean;
}

/** Fastest fall of a force, levels a second. Choreography 5, as the rule force-rise has it. */
const FORCE_FALL_LEVELS_PER_SECOND = 1;
/**
 * How long coming to a standstill takes while the person is assisted, seconds. From the limbs' 10°/s (choreography 5) a
 * minimum-jerk change of pace in this time is 7.5°/s², which leaves room for the movement's own in the 10 allowed.
 */
const ASSISTED_STOP_SECONDS = 2.5;
/** The same where nobody is turned, seconds: hands on their way stop soon. 60°/s in this time is 112°/s² of 200. Choreography 10.5. */
const FREE_STOP_SECONDS = 1;

const level = new Float64Array(1);

const strongestForceAt = ({ motion }: FrameSolver, timeSeconds: number): number =>
  motion.contacts.reduce((most, { force }) => Math.max(most, sampleTrack(level, force, timeSeconds)[0]!), 0);

/** What a let-go is made from, besides the solver. Seconds; times of the stretch but for the lengths of stop and fade. */
interface Beginning {
  readonly from: number;
  readonly phaseId: PhaseId;
  readonly phaseEnd: number;
  readonly stopSeconds: number;
  readonly fadeSeconds: number;
}

/** The legs until the turn, and those after it. */
type Way = readonly [readonly Leg[], readonly Leg[]];

/** To a standstill within the phase, and still until the force is gone. */
const stopLegs = ({ from, phaseId, phaseEnd, fadeSeconds }: Beginning, stopSeconds: number): [Leg, Leg] => {
  // Braking all the time covers half of its length: a phase that ends sooner is braked in for less long.
  const brake = changePace(from, 1, 0, Math.min(stopSeconds, 2 * (phaseEnd - from)), phaseId);
  return [brake, stay(legEnd(brake), fadeSeconds - brake.lengthSeconds, phaseId)];
};

/** From a standstill back to an earlier moment. */
const backLegs = (from: number, to: number, stopSeconds: number, phaseId: PhaseId): Leg[] => {
  const start = changePace(from, 0, -1, Math.min(stopSeconds, 2 * (from - to)), phaseId);
  return [start, play(legEnd(start), to, phaseId)];
};

/** On to the end of the set-up, coming to a standstill there. */
const setUpLegs = (from: number, rest: number): Leg[] => {
  // Braking all the time covers half of its length.
  const lengthSeconds = Math.min(FREE_STOP_SECONDS, 2 * (rest - from));
  return [play(from, rest - lengthSeconds / 2, 'setUp'), changePace(rest - lengthSeconds / 2, 1, 0, lengthSeconds, 'setUp')];
};

/** In the hold: the pose stands still, so its time may run ahead to the ease-out, and the eyes need not jump. */
const holdWay = (solver: FrameSolver, begin: Beginning): Way => {
  const lengthSeconds = Math.max(begin.stopSeconds, begin.fadeSeconds);
  const isNear = 2 * (begin.phaseEnd - begin.from) < lengthSeconds;
  return [
    isNear ? stopLegs({ ...begin, fadeSeconds: lengthSeconds }, lengthSeconds) : [glideTo(begin.from, begin.phaseEnd, lengthSeconds)],
    [play(begin.phaseEnd, solver.durationSeconds)],
  ];
};

/** On the way out: slower, as far as the force needs to be gone before the pace rises again; a standstill where it needs more. */
const outWay = (solver: FrameSolver, { from, stopSeconds, fadeSeconds }: Beginning): Way => {
  const pace = 1 - Math.min(1, fadeSeconds / stopSeconds);
  if (pace === 1) return [[], [play(from, solver.durationSeconds)]];
  const slowing = changePace(from, 1, pace, stopSeconds);
  const still = stay(legEnd(slowing), fadeSeconds - stopSeconds);
  const rising = changePace(legEnd(still), pace, 1, stopSeconds);
  return [[slowing, still], [rising, play(Math.min(legEnd(rising), solver.durationSeconds), solver.durationSeconds)]];
};

/**
 * The let-go from a time of a stretch (seconds, clamped), for the solver's stretch and side:
 *
 * - in the set-up it goes on to its end, where it slows down: hands may be on their way already, nobody touches anybody;
 * - in the contact phase hands that are still coming stop and go back the way they came; hands that lie on leave as in
 *   the release, once the force is gone;
 * - in the ease-in both come to a standstill; when the force is gone the way in is gone back, then hands leave;
 * - in the hold nothing moves; when the force is gone ease-out and release follow, as they are but for the force;
 * - in ease-out and release both slow down as far as the force needs, then go on.
 *
 * The release is played where the ease-out ends in the very pose in which the ease-in began; else the contact backwards.
 */
export const letGo = (solver: FrameSolver, timeSeconds: number): LetGo => {
  const { phaseStartsSeconds: starts, stretch, motion, durationSeconds } = solver;
  const from = clampTimeSeconds(timeSeconds, durationSeconds);
  const index = phaseIndexAt(starts, from);
  const phaseId = stretch.phases[index]!.id;
  const startOf = (id: PhaseId): number => starts[stretch.phases.findIndex((phase) => phase.id === id)]!;
  const [rest, easeInStart, releaseStart] = [startOf('contact'), startOf('easeIn'), startOf('release')];
  const begin: Beginning = {
    from, phaseId, phaseEnd: starts[index + 1]!,
    stopSeconds: ASSISTED_PHASES.includes(phaseId) ? ASSISTED_STOP_SECONDS : FREE_STOP_SECONDS,
    fadeSeconds: (MINIMUM_JERK_PEAK_FACTOR * strongestForceAt(solver, from)) / FORCE_FALL_LEVELS_PER_SECOND,
  };
  const make = ([before, after]: Way, endSeconds: number, isBreathOfPose = false): LetGo => ({
    fromSeconds: from, endSeconds, isBreathOfPose,
    durationSeconds: wholeLength([...before, ...after]), fadeSeconds: begin.fadeSeconds, turnSeconds: wholeLength(before), legs: [...before, ...after],
  });
  if (from === rest) return make([[], [play(from, rest)]], rest);
  if (from < rest) return make([[], setUpLegs(from, rest)], rest);
  if (phaseId === 'hold') return make(holdWay(solver, begin), durationSeconds);
  if (phaseId !== 'contact' && phaseId !== 'easeIn') return make(outWay(solver, begin), durationSeconds);

  const stop = stopLegs(begin, begin.stopSeconds);
  const still = legEnd(stop[1]);
  if (phaseId === 'contact') {
    if (isSamePose(motion, still, releaseStart)) return make([stop, [play(releaseStart, durationSeconds)]], durationSeconds);
    return make([stop, backLegs(still, rest, begin.stopSeconds, 'release')], rest, true);
  }
  const back = backLegs(still, easeInStart, begin.stopSeconds, 'easeOut');
  return isSamePose(motion, easeInStart, releaseStart)
    ? make([stop, [...back, play(releaseStart, durationSeconds)]], durationSeconds)
    : make([stop, [...back, play(easeInStart, rest, 'release')]], rest);
};

/** Index of the leg that holds a time after a let-go began; the last one at its end. */
const legAt = ({ legs }: LetGo, sinceSeconds: number): readonly [Leg, number] => {
  let start = 0;
  for (let i = 0; i + 1 < legs.length; i += 1) {
    if (sinceSeconds < start + legs[i]!.lengthSeconds) return [legs[i]!, sinceSeconds - start];
    start += legs[i]!.lengthSeconds;
  }
  return [legs.at(-1)!, sinceSeconds - start];
};

/** The moment of the stretch that poses are taken from, seconds, so many seconds (clamped) after a let-go began. */
export const poseTimeAt = (movement: LetGo, sinceSeconds: number): number => {
  if (sinceSeconds >= movement.durationSeconds) return movement.endSeconds;
  const [leg, since] = legAt(movement, Math.max(0, sinceSeconds));
  const time = legPoseTime(leg, since);
  return movement.endSeconds < movement.fromSeconds ? time : Math.min(time, movement.endSeconds);
};

/** What happens then, where it is not the phase that the pose time is in; else null. */
export const phaseIdAt = (movement: LetGo, sinceSeconds: number): PhaseId | null => legAt(movement, Math.max(0, sinceSeconds))[0].phaseId;

/** The moment of the stretch that the breath is of, seconds. */
export const breathTimeAt = (movement: LetGo, sinceSeconds: number): number =>
  movement.isBreathOfPose ? poseTimeAt(movement, sinceSeconds) : movement.fromSeconds + Math.max(0, Math.min(movement.durationSeconds, sinceSeconds));

/** What is left of each force of the moment in which a let-go began: 1 to 0. */
export const forceShareAt = ({ fadeSeconds }: LetGo, sinceSeconds: number): number =>
  sinceSeconds <= 0 ? 1 : sinceSeconds >= fadeSeconds ? 0 : 1 - minimumJerk(sinceSeconds / fadeSeconds);
