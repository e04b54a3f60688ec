import { clampTimeSeconds, stepFrameSeconds } from '../../core/stretch/timeline.ts';

/** Half the slider thumb's width, CSS pixels: the thumb's centre travels from this far inside one end to the other. See `--thumb` in tokens.css. */
export const THUMB_RADIUS_PIXELS = 12;

export interface Track {
  readonly left: number;
  readonly width: number;
}

/** The whole frame under a pointer on the slider's track, seconds. */
export const timeUnderPointer = (clientX: number, track: Track, durationSeconds: number): number => {
  const travel = track.width - 2 * THUMB_RADIUS_PIXELS;
  if (travel <= 0) return 0;
  const share = (clientX - track.left - THUMB_RADIUS_PIXELS) / travel;
  return stepFrameSeconds(clampTimeSeconds(share * durationSeconds, durationSeconds), 0, durationSeconds);
};
