import type { Mistake } from '../core/ask/mistake.ts';
import type { RigFile } from '../core/rig/rig-file.ts';
import { listEntry, type ListedEntry, type ListedStretch, type ReadableStretch, type StretchEntry } from '../core/stretch/stretch-entry.ts';
import { baseIdOf, variantOf } from '../core/stretch/variant.ts';
import { stretchDurationSeconds } from '../core/stretch/timeline.ts';
import { parseAddress, type AddressOffer } from './address.ts';
import type { Exporter } from './export-request.ts';
import { followWanted, type Deliveries } from './follow-wanted.ts';
import { guardMistakes } from './guard-mistakes.ts';
import { createLibrary, type Library } from './library.ts';
import { createPlaybackStore, type PlaybackStore } from './playback.ts';
import { createShownFrame, type ShownFrame } from './shown-frame.ts';
import { createStageStore, offersOf, type StageStore } from './stage.ts';
import { createViewStore, type ViewStore } from './view.ts';

export interface Rigs {
  readonly person: RigFile;
  readonly helper: RigFile;
}

/** Everything that changes on the page. */
export interface Stores {
  readonly playback: PlaybackStore;
  readonly view: ViewStore;
  readonly stage: StageStore;
  readonly shownFrame: ShownFrame;
  readonly library: Library;
  readonly deliveries: Deliveries;
  /** The two figures as a solver needs them; rejects when they do not come. */
  readonly fetchRigs: () => Promise<Rigs>;
  /** All mistakes, for who is tested; rejects when they do not come. */
  readonly fetchMistakes: () => Promise<readonly Mistake[]>;
  /** What makes files; rejects when it does not come. */
  readonly fetchExporter: () => Promise<Exporter>;
  /** Goes to the view of another address of this page: back and forward. */
  readonly open: (search: string) => void;
}

export interface StoresInput {
  /** Stretches that are here, or only listed. */
  readonly entries: readonly (StretchEntry | ListedStretch)[];
  /** Brings one that is only listed. */
  readonly fetchStretch?: (stretchId: string) => Promise<ReadableStretch>;
  readonly fetchRigs?: () => Promise<Rigs>;
  readonly fetchMistakes?: () => Promise<readonly Mistake[]>;
  readonly fetchExporter?: () => Promise<Exporter>;
  /** Query of the address, e.g. `?stretch=seated-twist&t=14`. */
  readonly search: string;
  /** Where the address names no moment: begin on the hold, for who does not want to see things move. */
  readonly startsOnHold?: boolean;
  /** Where switches are kept; the browser's by default. */
  readonly storage?: Storage | null;
}

const variantsOf = (entries: readonly ListedEntry[], id: string): string[] =>
  entries.flatMap((entry) => ('title' in entry && entry.variant?.of === id ? [entry.variant.id] : []));

const addressOffersOf = (entries: readonly ListedEntry[]): AddressOffer[] =>
  entries.filter(({ id }) => variantOf(id) === null).map((entry) =>
    'title' in entry
      ? { id: entry.id, variants: variantsOf(entries, entry.id), durationSeconds: stretchDurationSeconds(entry), side: entry.side, sideMeans: entry.sideMeans }
      : { id: entry.id, variants: [], durationSeconds: null, side: 'right', sideMeans: 'bentKnee' },
  );

const noRigs = (): Promise<never> => Promise.reject(new Error('There is no way to fetch the figures.'));
const noMistakes = (): Promise<never> => Promise.reject(new Error('There is no way to fetch the mistakes.'));
const noExporter = (): Promise<never> => Promise.reject(new Error('There is no way to make files.'));
const notThere = (stretchId: string): Promise<never> => Promise.reject(new Error(`${stretchId} is only listed, and there is no way to fetch it.`));

/** The stores of a page that is opened at an address: at that moment, paused, with a notice for what had to be guessed. */
export const createStores = ({ entries, search, fetchStretch = notThere, fetchRigs = noRigs, fetchMistakes = noMistakes, fetchExporter = noExporter, startsOnHold = false, ...options }: StoresInput): Stores => {
  const list = entries.map(listEntry);
  const { address, notices } = parseAddress(search, addressOffersOf(list));
  const library = createLibrary(entries.flatMap((entry) => ('stretch' in entry ? [entry] : [])), fetchStretch);
  const playback = createPlaybackStore();
  const view = createViewStore({ still: address.still, camera: address.camera, lookAt: address.look, orbit: address.orbit, views: address.views, viewerRole: address.role, layers: address.layers, ...options });
  playback.getState().setSpeed(address.speed);
  const stage = createStageStore(offersOf(list), address.side, (id) => library.get(id) !== undefined);
  if (address.stretchId !== null) stage.setState({ stretchId: address.stretchId });

  const listedOf = (stretchId: string | null) => list.filter((entry) => 'title' in entry).find(({ id }) => id === stretchId);
  const load = (stretchId: string | null): void => {
    const stretch = listedOf(stretchId);
    if (stretch !== undefined) playback.getState().load(stretch);
  };
  guardMistakes({ playback, view, stage, goodStretch: () => listedOf(stage.getState().stretchId) });
  load(address.stretchId);
  const first = list.find(({ id }) => id === address.stretchId);
  const hold = first !== undefined && 'title' in first ? first.phases.findIndex(({ id }) => id === 'hold') : -1;
  const isMomentNamed = address.still || new URLSearchParams(search).has('t');
  playback.getState().seek(startsOnHold && !isMomentNamed ? (playback.getState().phaseStartsSeconds[hold] ?? 0) : address.timeSeconds);
  stage.subscribe((s) => s.stretchId, (stretchId, before) => {
    const { timeSeconds, paused } = playback.getState();
    load(stretchId);
    // Another hold of the same stretch: the moment on show stays, and from where it is looked.
    if (stretchId === null || before === null || baseIdOf(stretchId) !== baseIdOf(before)) return view.getState().setOrbit(null);
    playback.getState().seek(timeSeconds);
    if (!paused) playback.getState().play();
  });
  for (const notice of notices) stage.getState().addNotice(notice);
  const open = (nextSearch: string): void => {
    const { address: { stretchId, side, timeSeconds, camera, look: lookAt, orbit, views, role, speed, layers } } = parseAddress(nextSearch, addressOffersOf(list));
    if (stretchId === null) return;
    const arrive = (): void => {
      stage.getState().show(stretchId, side);
      playback.getState().seek(timeSeconds);
    };
    playback.getState().setSpeed(speed);
    if (views !== null) view.getState().setViews(views);
    if (role !== null) view.getState().setViewerRole(role);
    if (layers !== null) view.getState().setLayers(layers);
    // What is not here yet is asked for like any other, and told if it does not come.
    if (library.get(stretchId) === undefined) stage.getState().show(stretchId, side);
    else arrive();
    view.getState().goTo({ camera, lookAt, orbit });
  };
  const deliveries = followWanted(stage, library);
  return { playback, view, stage, shownFrame: createShownFrame(), library, deliveries, fetchRigs, fetchMistakes, fetchExporter, open };
};
