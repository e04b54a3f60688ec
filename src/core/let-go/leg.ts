import { minimumJerk, minimumJerkArea } from '../math/ease.ts';
import type { PhaseId } from '../stretch/stretch.ts';

/**
 * A part of a let-go in which the pace of the pose time goes from one value to another on a minimum-jerk ease. The pose
 * time is the moment of the stretch that poses are taken from; its pace is in seconds a second: 1 as played, 0 still,
 * -1 backwards.
 */
export interface Leg {
  /** Pose time at its start, seconds: that of the leg before at its end, or another moment with the same pose. */
  readonly fromSeconds: number;
  readonly lengthSeconds: number;
  readonly paceBefore: number;
  readonly paceAfter: number;
  /** Pose time that is passed on top of that, from rest to rest, seconds: only where the pose itself stands still. */
  readonly glideSeconds: number;
  /** What happens, where it is not the phase that the pose time is in: the ease-in played backwards is an ease-out. */
  readonly phaseId: PhaseId | null;
}

/** Pose time, seconds, `sinceSeconds` after a leg began (0 to its length). */
export const legPoseTime = ({ fromSeconds, lengthSeconds, paceBefore, paceAfter, glideSeconds }: Leg, sinceSeconds: number): number => {
  if (lengthSeconds === 0) return fromSeconds;
  const share = sinceSeconds / lengthSeconds;
  return fromSeconds + paceBefore * sinceSeconds + (paceAfter - paceBefore) * lengthSeconds * minimumJerkArea(share) + glideSeconds * minimumJerk(share);
};

/** Pose time at a leg's end, seconds. */
export const legEnd = (leg: Leg): number => legPoseTime(leg, leg.lengthSeconds);

/** The pace goes from one value to another. */
export const changePace = (fromSeconds: number, paceBefore: number, paceAfter: number, lengthSeconds: number, phaseId: PhaseId | null = null): Leg =>
  ({ fromSeconds, lengthSeconds, paceBefore, paceAfter, glideSeconds: 0, phaseId });

/** The pose time stays for a while; not at all where that is below 0. */
export const stay = (atSeconds: number, lengthSeconds: number, phaseId: PhaseId | null = null): Leg => changePace(atSeconds, 0, 0, Math.max(0, lengthSeconds), phaseId);

/** From one pose time to a later or earlier one, as fast as played. */
export const play = (fromSeconds: number, toSeconds: number, phaseId: PhaseId | null = null): Leg => {
  const pace = toSeconds < fromSeconds ? -1 : 1;
  return changePace(fromSeconds, pace, pace, Math.abs(toSeconds - fromSeconds), phaseId);
};

/** From the pace of play to a standstill at a pose time that is at least as far as braking all the time gets. */
export const glideTo = (fromSeconds: number, toSeconds: number, lengthSeconds: number): Leg =>
  ({ ...changePace(fromSeconds, 1, 0, lengthSeconds), glideSeconds: toSeconds - fromSeconds - lengthSeconds / 2 });

/** Length of some legs together, seconds. */
export const wholeLength = (legs: readonly Leg[]): number => legs.reduce((sum, leg) => sum + leg.lengthSeconds, 0);
