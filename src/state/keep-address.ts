import { formatAddress, type Address } from './address.ts';
import { layersOn } from './layers.ts';
import type { PlaybackStore } from './playback.ts';
import type { StageStore } from './stage.ts';
import type { ViewStore } from './view.ts';

/** Rest between a change and the new address: browsers refuse more than about 100 address changes in 30 seconds. */
const REST_MILLISECONDS = 400;

export interface AddressStores {
  readonly playback: PlaybackStore;
  readonly view: ViewStore;
  readonly stage: StageStore;
}

export interface AddressKeeperInput extends AddressStores {
  /** Goes to the view of an address. */
  readonly open: (search: string) => void;
  /** The window, or what a test puts in its place. */
  readonly page: Pick<Window, 'history' | 'location' | 'addEventListener' | 'removeEventListener'>;
}

/** The address of what is on show. */
export const addressNow = ({ playback, view, stage }: AddressStores): Address => {
  const { stretchId, side } = stage.getState();
  const { timeSeconds, speed } = playback.getState();
  const { camera, lookAt, orbit, views, viewerRole, still, ...switches } = view.getState();
  return { stretchId, side, timeSeconds, camera, look: lookAt, orbit, views, role: viewerRole, speed, layers: layersOn(switches), still };
};

/**
 * Keeps the address at the view on show, so that it can be copied at any time: soon after the page opens (what was kept on the
 * device is on show, and a bare address would not say so), and after a change of time while paused, of side, stretch, camera,
 * speed or layers. Another stretch or side is a step of its own: back and forward lead there. All else takes the place of the
 * address before: after a minute of scrubbing and turning, Back would otherwise be pressed a hundred times to get anywhere. Not
 * while playing, and never on a page that stands still. Returns how to stop.
 */
export const keepAddress = ({ playback, view, stage, open, page }: AddressKeeperInput): (() => void) => {
  if (view.getState().still) return () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const what = (): string => `${stage.getState().stretchId} ${stage.getState().side}`;
  let written = what();
  const write = (): void => {
    timer = undefined;
    if (view.getState().lent) return;
    const search = formatAddress(addressNow({ playback, view, stage }), page.location.search);
    if (search === page.location.search) return;
    const isStep = written !== what();
    written = what();
    try {
      page.history[isStep ? 'pushState' : 'replaceState'](page.history.state, '', `${search}${page.location.hash}`);
    } catch {
      // Refused (too many, or a sandboxed page): the address stays behind, all else works.
    }
  };
  const later = (): void => {
    timer ??= setTimeout(write, REST_MILLISECONDS);
  };
  later();
  const onPop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    open(page.location.search);
    // Where the browser has led is no new step.
    written = what();
  };
  page.addEventListener('popstate', onPop);
  const stops = [
    () => page.removeEventListener('popstate', onPop),
    playback.subscribe((s) => (s.paused ? s.timeSeconds : null), (timeSeconds) => timeSeconds !== null && later()),
    playback.subscribe((s) => s.speed, later),
    stage.subscribe((s) => `${s.stretchId} ${s.side}`, later),
    view.subscribe((s) => `${s.camera} ${s.lookAt} ${s.orbit?.join()} ${s.views} ${s.viewerRole} ${s.lent} ${layersOn(s).join()}`, later),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
};
