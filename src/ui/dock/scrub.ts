import { clampTimeSeconds, stepFrameSeconds } from '../../core/stretch/timeline.ts';

/** Half the slider thumb's width, in font sizes of the page's root: half of `--thumb` in tokens.css. */
const THUMB_RADIUS_REM = 0.75;

/** The way of the thumb's centre, CSS pixels: it begins and ends that far inside the slider. */
export interface Track {
  readonly left: number;
  readonly width: number;
}

/** The track of a slider that has this box. */
export const trackIn = ({ left, width }: Track, rootFontPixels: number): Track => {
  const radius = THUMB_RADIUS_REM * rootFontPixels;
  return { left: left + radius, width: Math.max(width - 2 * radius, 0) };
};

/** The track of a slider on the page. */
export const trackOf = (slider: Element): Track =>
  trackIn(slider.getBoundingClientRect(), Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

/** Seconds for each CSS pixel along a track; 0 where there is no room. */
export const secondsPerPixel = ({ width }: Pick<Track, 'width'>, durationSeconds: number): number => (width <= 0 ? 0 : durationSeconds / width);

/** The whole frame nearest to a time, inside the stretch. */
export const wholeFrame = (timeSeconds: number, durationSeconds: number): number =>
  stepFrameSeconds(clampTimeSeconds(timeSeconds, durationSeconds), 0, durationSeconds);

/** The whole frame under a pointer on the slider's track, seconds. */
export const timeUnderPointer = (clientX: number, track: Track, durationSeconds: number): number =>
  wholeFrame((clientX - track.left) * secondsPerPixel(track, durationSeconds), durationSeconds);

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
