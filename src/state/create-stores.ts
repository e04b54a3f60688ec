import type { StretchEntry } from '../core/stretch/stretch-entry.ts';
import type { Stretch } from '../core/stretch/stretch.ts';
import { baseIdOf, variantOf } from '../core/stretch/variant.ts';
import { stretchDurationSeconds } from '../core/stretch/timeline.ts';
import { parseAddress, type AddressOffer } from './address.ts';
import { createPlaybackStore, type PlaybackStore } from './playback.ts';
import { createShownFrame, type ShownFrame } from './shown-frame.ts';
import { createStageStore, offersOf, type StageStore } from './stage.ts';
import { createViewStore, type ViewStore } from './view.ts';

/** Everything that changes on the page. */
export interface Stores {
  readonly playback: PlaybackStore;
  readonly view: ViewStore;
  readonly stage: StageStore;
  readonly shownFrame: ShownFrame;
  /** The stretches that could be read, by id; they never change. */
  readonly stretches: ReadonlyMap<string, Stretch>;
}

export interface StoresInput {
  readonly entries: readonly StretchEntry[];
  /** Query of the address, e.g. `?stretch=seated-twist&t=14`. */
  readonly search: string;
  /** Where switches are kept; the browser's by default. */
  readonly storage?: Storage | null;
}

const variantsOf = (entries: readonly StretchEntry[], id: string): string[] =>
  entries.flatMap((entry) => ('stretch' in entry && entry.variant?.of === id ? [entry.variant.id] : []));

const addressOffersOf = (entries: readonly StretchEntry[]): AddressOffer[] =>
  entries.filter(({ id }) => variantOf(id) === null).map((entry) =>
    'stretch' in entry
      ? { id: entry.id, variants: variantsOf(entries, entry.id), durationSeconds: stretchDurationSeconds(entry.stretch), side: entry.stretch.side, sideMeans: entry.stretch.sideMeans }
      : { id: entry.id, variants: [], durationSeconds: null, side: 'right', sideMeans: 'bentKnee' },
  );

/** The stores of a page that is opened at an address: at that moment, paused, with a notice for what had to be guessed. */
export const createStores = ({ entries, search, ...options }: StoresInput): Stores => {
  const { address, notices } = parseAddress(search, addressOffersOf(entries));
  const stretches = new Map(entries.flatMap((entry) => ('stretch' in entry ? [[entry.id, entry.stretch] as const] : [])));
  const playback = createPlaybackStore();
  const view = createViewStore({ still: address.still, camera: address.camera, ...options });
  const stage = createStageStore(offersOf(entries), address.side);

  const load = (stretchId: string | null): void => {
    const stretch = stretchId === null ? undefined : stretches.get(stretchId);
    if (stretch !== undefined) playback.getState().load(stretch);
  };
  if (address.stretchId !== null) stage.getState().show(address.stretchId, address.side);
  load(address.stretchId);
  playback.getState().seek(address.timeSeconds);
  stage.subscribe((s) => s.stretchId, (stretchId, before) => {
    const { timeSeconds, paused } = playback.getState();
    load(stretchId);
    // Another hold of the same stretch: the moment on show stays.
    if (stretchId === null || before === null || baseIdOf(stretchId) !== baseIdOf(before)) return;
    playback.getState().seek(timeSeconds);
    if (!paused) playback.getState().play();
  });
  for (const notice of notices) stage.getState().addNotice(notice);
  return { playback, view, stage, shownFrame: createShownFrame(), stretches };
};
