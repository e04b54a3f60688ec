/** What a frame shows, where poses, breath and force need not all be of one time. Seconds of the stretch, within it. */
export interface Moment {
  /** From when joints, feet, hands and gaze are. */
  readonly poseTimeSeconds: number;
  /** What is happening: index into the stretch's phases. */
  readonly phaseIndex: number;
  /** From when the breath is; may lie beyond the stretch's end. */
  readonly breathTimeSeconds: number;
  /** From when the blinks are: they go on with real time, so that no eye stays closed; may lie beyond the end. */
  readonly blinkTimeSeconds: number;
  /** No force is above `forceShare` (0..1) of what it is at this time, nor above what it is at the poses' time. */
  readonly forceTimeSeconds: number;
  readonly forceShare: number;
}
