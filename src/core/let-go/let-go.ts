import type { FrameSolver } from '../frame/solve-frame.ts';
import { minimumJerk, MINIMUM_JERK_PEAK_FACTOR } from '../math/ease.ts';
import { sampleTrack } from '../motion/track.ts';
import type { PhaseId } from '../stretch/stretch.ts';
import { clampTimeSeconds, phaseIndexAt } from '../stretch/timeline.ts';
import { changePace, glideToStop, keepPace, legProgress, wholeLength, wholeProgress, type Leg } from './pose-time.ts';

/**
 * How both people let go of each other from one moment of a stretch: first the force goes to zero, then both come back
 * to rest (the pose in which the set-up ends, hands off). Plain data. Every pose on the way is one of the stretch's own,
 * which are proven; only their times are new.
 */
export interface LetGo {
  /** The moment of the stretch in which it begins, seconds. */
  readonly fromSeconds: number;
  readonly durationSeconds: number;
  /** After this long no force is left, seconds. */
  readonly fadeSeconds: number;
  /** After this long what has come to a standstill (or has slowed down) goes back, or on, seconds; never before `fadeSeconds`. */
  readonly turnSeconds: number;
  /** Whether the way in is gone back, the stretch's own poses in the order they didn't come in; else it goes on. */
  readonly isBack: boolean;
  /** The way of the pose time from `fromSeconds` to `endSeconds`. */
  readonly legs: readonly Leg[];
  /** The moment of the stretch whose pose it ends in: the end of the set-up, or of the release. */
  readonly endSeconds: number;
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

const stopSecondsIn = (phaseId: PhaseId): number => (phaseId === 'easeIn' || phaseId === 'hold' || phaseId === 'easeOut' ? ASSISTED_STOP_SECONDS : FREE_STOP_SECONDS);

const level = new Float64Array(1);

const strongestForceAt = ({ motion }: FrameSolver, timeSeconds: number): number =>
  motion.contacts.reduce((most, { force }) => Math.max(most, sampleTrack(level, force, timeSeconds)[0]!), 0);

/** To a standstill within a phase, and still until the force is gone. */
const stopLegs = (leftSeconds: number, stopSeconds: number, fadeSeconds: number): Leg[] => {
  // Braking all the time covers half of its length: a phase that ends sooner is braked in for less long.
  const brakeSeconds = Math.min(stopSeconds, 2 * leftSeconds);
  return [changePace(1, 0, brakeSeconds), keepPace(0, fadeSeconds - brakeSeconds)];
};

/** Slower, as far as the force needs to be gone before the pace rises again; a standstill where it needs more. */
const dipLegs = (stopSeconds: number, fadeSeconds: number): Leg[] => {
  if (fadeSeconds === 0) return [];
  const pace = 1 - Math.min(1, fadeSeconds / stopSeconds);
  return [changePace(1, pace, stopSeconds), keepPace(pace, fadeSeconds - stopSeconds), changePace(pace, 1, stopSeconds)];
};

/**
 * The let-go from a time of a stretch (seconds, clamped), for the solver's stretch and side:
 *
 * - in the set-up it goes on to its end: nobody touches anybody;
 * - in contact and ease-in it comes to a standstill; when the force is gone the way in is gone back;
 * - in the hold nothing moves; when the force is gone ease-out and release follow, as they are but for the force;
 * - in ease-out and release it slows down as far as the force needs, then goes on.
 */
export const letGo = (solver: FrameSolver, timeSeconds: number): LetGo => {
  const { phaseStartsSeconds: starts, stretch } = solver;
  const from = clampTimeSeconds(timeSeconds, solver.durationSeconds);
  const index = phaseIndexAt(starts, from);
  const phaseId = stretch.phases[index]!.id;
  const leftSeconds = starts[index + 1]! - from;
  const restSeconds = starts[stretch.phases.findIndex(({ id }) => id === 'contact')]!;
  const fadeSeconds = (MINIMUM_JERK_PEAK_FACTOR * strongestForceAt(solver, from)) / FORCE_FALL_LEVELS_PER_SECOND;
  const stopSeconds = stopSecondsIn(phaseId);

  const goOn = (legs: readonly Leg[], turnLegs: number, endSeconds: number): LetGo => {
    const all = [...legs, keepPace(1, endSeconds - from - wholeProgress(legs))];
    return { fromSeconds: from, durationSeconds: wholeLength(all), fadeSeconds, turnSeconds: wholeLength(all.slice(0, turnLegs)), isBack: false, legs: all, endSeconds };
  };
  if (from <= restSeconds) return goOn([], 0, restSeconds);
  if (phaseId === 'contact' || phaseId === 'easeIn') {
    const stop = stopLegs(leftSeconds, stopSeconds, fadeSeconds);
    const turned = [...stop, changePace(0, -1, stopSeconds)];
    const legs = [...turned, keepPace(-1, from + wholeProgress(turned) - restSeconds)];
    return { fromSeconds: from, durationSeconds: wholeLength(legs), fadeSeconds, turnSeconds: wholeLength(stop), isBack: true, legs, endSeconds: restSeconds };
  }
  if (phaseId === 'hold') {
    // The pose stands still, so its time may run ahead to where the ease-out begins, without a jump of the eyes.
    const lengthSeconds = Math.max(stopSeconds, fadeSeconds);
    const stop = 2 * leftSeconds < lengthSeconds ? stopLegs(leftSeconds, lengthSeconds, lengthSeconds) : [glideToStop(leftSeconds, lengthSeconds)];
    return goOn(stop, stop.length, solver.durationSeconds);
  }
  const dip = dipLegs(stopSeconds, fadeSeconds);
  return goOn(dip, 2, solver.durationSeconds);
};

/** The moment of the stretch that poses are taken from, seconds, so many seconds after a let-go began (clamped). */
export const poseTimeAt = ({ legs, fromSeconds, endSeconds, durationSeconds, isBack }: LetGo, sinceSeconds: number): number => {
  if (sinceSeconds >= durationSeconds) return endSeconds;
  let time = fromSeconds;
  let left = Math.max(0, sinceSeconds);
  for (const leg of legs) {
    time += legProgress(leg, Math.min(left, leg.lengthSeconds));
    left -= leg.lengthSeconds;
    if (left <= 0) break;
  }
  return isBack ? Math.max(endSeconds, time) : Math.min(endSeconds, time);
};

/** What is left of each force of the moment in which a let-go began: 1 to 0. */
export const forceShareAt = ({ fadeSeconds }: LetGo, sinceSeconds: number): number =>
  sinceSeconds <= 0 ? 1 : sinceSeconds >= fadeSeconds ? 0 : 1 - minimumJerk(sinceSeconds / fadeSeconds);
