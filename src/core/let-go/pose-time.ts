import { minimumJerk, minimumJerkArea } from '../math/ease.ts';

/**
 * A part of a let-go in which the pace of the pose time goes from one value to another on a minimum-jerk ease. The pose
 * time is the moment of the stretch that poses are taken from; its pace is in seconds a second: 1 as played, 0 still,
 * -1 backwards.
 */
export interface Leg {
  readonly lengthSeconds: number;
  readonly paceBefore: number;
  readonly paceAfter: number;
  /** Pose time that is passed on top of that, from rest to rest, seconds: only where the pose itself stands still. */
  readonly glideSeconds: number;
}

/** How far a leg has brought the pose time, seconds, `sinceSeconds` after the leg began (0 to its length). */
export const legProgress = ({ lengthSeconds, paceBefore, paceAfter, glideSeconds }: Leg, sinceSeconds: number): number => {
  if (lengthSeconds === 0) return 0;
  const share = sinceSeconds / lengthSeconds;
  return paceBefore * sinceSeconds + (paceAfter - paceBefore) * lengthSeconds * minimumJerkArea(share) + glideSeconds * minimumJerk(share);
};

/** The pace goes from one value to another. */
export const changePace = (paceBefore: number, paceAfter: number, lengthSeconds: number): Leg =>
  ({ lengthSeconds, paceBefore, paceAfter, glideSeconds: 0 });

/** The pace stays. */
export const keepPace = (pace: number, lengthSeconds: number): Leg => changePace(pace, pace, Math.max(0, lengthSeconds));

/** From the pace of play to a standstill, `distanceSeconds` of pose time on: at least what braking all the time takes. */
export const glideToStop = (distanceSeconds: number, lengthSeconds: number): Leg =>
  ({ lengthSeconds, paceBefore: 1, paceAfter: 0, glideSeconds: distanceSeconds - lengthSeconds / 2 });

/** Pose time after all of some legs, seconds later. */
export const wholeProgress = (legs: readonly Leg[]): number => legs.reduce((sum, leg) => sum + legProgress(leg, leg.lengthSeconds), 0);

/** Length of some legs together, seconds. */
export const wholeLength = (legs: readonly Leg[]): number => legs.reduce((sum, leg) => sum + leg.lengthSeconds, 0);
