import type { TimedPhases } from '../core/stretch/timeline.ts';
import type { PlaybackStore } from './playback.ts';
import type { StageStore } from './stage.ts';
import type { ViewStore } from './view.ts';

export interface GuardInput {
  readonly playback: PlaybackStore;
  readonly view: ViewStore;
  readonly stage: StageStore;
  /** The good stretch on the stage. */
  readonly goodStretch: () => TimedPhases | undefined;
}

/**
 * Keeps mistakes where they belong: the clock is that of what the figures do; a mistake ends with the question, with the self-test, with
 * another stretch, and with a stop, from which the figures let go as in the good stretch.
 */
export const guardMistakes = ({ playback, view, stage, goodStretch }: GuardInput): void => {
  stage.subscribe((s) => s.mistake, (mistake) => {
    const shown = mistake ?? goodStretch();
    if (shown !== undefined) playback.getState().load(shown);
  });
  view.subscribe((s) => s.asking, (isAsking) => {
    if (!isAsking) stage.setState({ mistake: null, press: null });
  });
  playback.subscribe((s) => s.sinceStopSeconds, (since) => {
    if (since === null || stage.getState().mistake === null) return;
    const { timeSeconds } = playback.getState();
    stage.getState().setMistake(null);
    playback.getState().seek(timeSeconds);
    playback.getState().stop();
  });
};
