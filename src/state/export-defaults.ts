import { baseIdOf } from '../core/stretch/variant.ts';
import type { ExportKind, ExportRequest } from './export-request.ts';
import type { PlaybackState } from './playback.ts';
import type { StageState } from './stage.ts';
import type { ViewState } from './view.ts';

/** What a program or a visitor asks for; the rest is as it is on the page. */
export type ExportWish = Partial<ExportRequest> & Pick<ExportRequest, 'kind'>;

export interface PageNow {
  readonly playback: PlaybackState;
  readonly view: ViewState;
  readonly stage: StageState;
  /** Of the picture on the page, CSS pixels. */
  readonly pictureSize: readonly [width: number, height: number];
}

/** Sizes of what does not take the page's, pixels. */
const SIZES: Readonly<Partial<Record<ExportKind, readonly [width: number, height: number]>>> = {
  sheet: [1400, 1000],
  mp4: [1280, 720],
  webm: [1280, 720],
  gif: [480, 400],
};

const PICTURE_DENSITY = 2;

/** Fills a wish up with what the page shows now. */
export const requestOf = (wish: ExportWish, { playback, view, stage, pictureSize }: PageNow): ExportRequest => {
  const { kind } = wish;
  const stretchId = wish.stretchId ?? stage.stretchId ?? '';
  const [width, height] = SIZES[kind] ?? pictureSize;
  const { camera, lookAt, orbit } = view;
  return {
    stretchId,
    side: stage.side,
    timeSeconds: playback.timeSeconds,
    part: kind === 'gif' ? 'easeIn' : 'whole',
    // From where another stretch is looked at by hand says nothing of this one.
    place: baseIdOf(stretchId) === baseIdOf(stage.stretchId ?? '') ? { camera, lookAt, orbit } : { camera, lookAt: null, orbit: null },
    followsLesson: false,
    widthPixels: width,
    heightPixels: height,
    density: kind === 'png' || kind === 'sheet' ? PICTURE_DENSITY : 1,
    framesPerSecond: 30,
    speed: 1,
    loops: 1,
    captions: 'under',
    hasMarks: true,
    isTransparent: false,
    ...wish,
  };
};
