import { formatAddress } from './address.ts';
import type { PlaybackStore } from './playback.ts';
import type { StageStore } from './stage.ts';
import type { ViewStore } from './view.ts';

/** Rest between a change and the new address: browsers refuse more than about 100 address changes in 30 seconds. */
const REST_MILLISECONDS = 400;

export interface AddressKeeperInput {
  readonly playback: PlaybackStore;
  readonly view: ViewStore;
  readonly stage: StageStore;
  /** The window, or what a test puts in its place. */
  readonly page: Pick<Window, 'history' | 'location'>;
}

/**
 * Keeps the address at the moment on show, so that it can be copied at any time: after a change of time while paused,
 * of side, stretch or camera. Not while playing, and never on a page that stands still. Returns how to stop.
 */
export const keepAddress = ({ playback, view, stage, page }: AddressKeeperInput): (() => void) => {
  if (view.getState().still) return () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    timer = undefined;
    const { stretchId, side } = stage.getState();
    const { timeSeconds } = playback.getState();
    const { camera, still } = view.getState();
    const search = formatAddress({ stretchId, side, timeSeconds, camera, still }, page.location.search);
    if (search === page.location.search) return;
    try {
      page.history.replaceState(page.history.state, '', `${search}${page.location.hash}`);
    } catch {
      // Refused (too many, or a sandboxed page): the address stays behind, all else works.
    }
  };
  const later = (): void => {
    timer ??= setTimeout(write, REST_MILLISECONDS);
  };
  const stops = [
    playback.subscribe((s) => (s.paused ? s.timeSeconds : null), (timeSeconds) => timeSeconds !== null && later()),
    stage.subscribe((s) => `${s.stretchId} ${s.side}`, later),
    view.subscribe((s) => s.camera, later),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
};
