/** What is given up while pictures come late, step by step; by what it was measured to save (ADR 37). Marks and labels never are. */
export interface QualityStep {
  /** Share of the full pixel density, in each direction; small pictures keep more ({@link densityShare}). */
  readonly density: number;
  /** Bodies drawn with their light skin and quick material. */
  readonly isLight: boolean;
  /** With smooth edges. */
  readonly isSmooth: boolean;
  /** Share of the full side of the shadows' map. */
  readonly shadow: number;
}

export const QUALITY_STEPS: readonly [QualityStep, ...QualityStep[]] = [
  { density: 1, isLight: false, isSmooth: true, shadow: 1 },
  { density: 0.75, isLight: true, isSmooth: false, shadow: 0.5 },
  { density: 0.5, isLight: true, isSmooth: false, shadow: 0.5 },
];

/** So many pixels are always drawn, where there are as many: with fewer, letters and faces cannot be made out. */
const LEAST_PIXELS = 480 * 270;

/** Share of the full density that a step is drawn with where the picture in full has `fullPixels`. */
export const densityShare = ({ density }: QualityStep, fullPixels: number): number => Math.min(1, Math.max(density, Math.sqrt(LEAST_PIXELS / fullPixels)));

/** A picture that takes longer than this is late, seconds: 24 a second look even. */
const LATE_SECONDS = 1 / 24;
/** Well below: there is room for more, seconds. */
const EASY_SECONDS = 1 / 55;
/** So many pictures in a row decide by their median: one that is late by chance decides nothing. */
const LATE_COUNT = 3;
/** So many easy ones allow a step back up; twice as many each time it proved wrong. */
const EASY_COUNT = 90;

export interface Pace {
  /** Index into {@link QUALITY_STEPS}. */
  readonly step: number;
  /** Takes how long a picture took from its beginning until it was drawn, seconds. */
  feed(seconds: number): void;
}

/** Finds the step at which pictures come in time. Times in, step out: no clock of its own. */
export const createPace = (): Pace => {
  const recent: number[] = [];
  let step = 0;
  let easy = 0;
  let neededEasy = EASY_COUNT;
  let wasRaised = false;
  const change = (by: number): void => {
    step += by;
    recent.length = 0;
    easy = 0;
    if (by > 0 && wasRaised) neededEasy *= 2;
    wasRaised = by < 0;
  };
  return {
    get step() {
      return step;
    },
    feed: (seconds) => {
      recent.push(seconds);
      if (recent.length > LATE_COUNT) recent.shift();
      easy = seconds < EASY_SECONDS ? easy + 1 : 0;
      const median = recent.toSorted((a, b) => a - b)[LATE_COUNT >> 1] ?? 0;
      if (recent.length === LATE_COUNT && median > LATE_SECONDS && step < QUALITY_STEPS.length - 1) change(1);
      else if (easy >= neededEasy && step > 0) change(-1);
    },
  };
};
