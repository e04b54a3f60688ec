import { clampTimeSeconds, stepFrameSeconds } from '../../core/stretch/timeline.ts';

/** Half the slider thumb's width, CSS pixels: the thumb's centre travels from this far inside one end to the other. See `--thumb` in tokens.css. */
export const THUMB_RADIUS_PIXELS = 12;

export interface Track {
  readonly left: number;
  readonly width: number;
}

/** Seconds for each CSS pixel along a track; 0 where there is no room. */
export const secondsPerPixel = ({ width }: Pick<Track, 'width'>, durationSeconds: number): number => {
  const travel = width - 2 * THUMB_RADIUS_PIXELS;
  return travel <= 0 ? 0 : durationSeconds / travel;
};

/** The whole frame nearest to a time, inside the stretch. */
export const wholeFrame = (timeSeconds: number, durationSeconds: number): number =>
  stepFrameSeconds(clampTimeSeconds(timeSeconds, durationSeconds), 0, durationSeconds);

/** The whole frame under a pointer on the slider's track, seconds. */
export const timeUnderPointer = (clientX: number, track: Track, durationSeconds: number): number =>
  wholeFrame((clientX - track.left - THUMB_RADIUS_PIXELS) * secondsPerPixel(track, durationSeconds), durationSeconds);

/** How far off the bar, CSS pixels, a drag becomes that much finer. */
const FINER_FROM_PIXELS = [48, 110, 180];

/** By how much a drag this far off the bar (above or below) is slowed: 1 on it, then 2, 4, 8. */
export const fineness = (offPixels: number): number => 2 ** FINER_FROM_PIXELS.filter((from) => offPixels >= from).length;

/** A wheel that has turned this far, CSS pixels, has gone one frame: a notch of a mouse wheel is about 100. */
export const WHEEL_PIXELS_PER_FRAME = 50;

/** Lines and pages of a wheel that does not count pixels, in CSS pixels. */
const WHEEL_UNIT_PIXELS = [1, 25, 400];

/** How far a wheel went, CSS pixels, down or right +. */
export const wheelPixels = ({ deltaX, deltaY, deltaMode }: Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode'>): number =>
  (Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : deltaY) * (WHEEL_UNIT_PIXELS[deltaMode] ?? 1);
