import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { Side } from '../core/anatomy/bones.ts';
import type { FigureName } from '../core/frame/frame.ts';
import type { Shortfall } from '../core/frame/find-shortfalls.ts';
import type { SkinPoint } from '../core/ask/region.ts';
import type { AuditRow } from '../core/safety/audit-row.ts';
import type { ListedEntry, StretchFileError } from '../core/stretch/stretch-entry.ts';
import type { Stretch } from '../core/stretch/stretch.ts';
import type { StretchWords } from '../core/stretch/stretch-words.ts';
import type { Variant } from '../core/stretch/variant.ts';
import type { Notice, NoticeContent, NoticeKind } from './notice.ts';

/** A stretch on offer, or one that could not be read. */
export type StretchOffer =
  | { readonly id: string; readonly title: string; readonly variant?: Variant }
  | { readonly id: string; readonly error: StretchFileError };

/**
 * loading: no picture yet · ready: the first frame with both figures is drawn · lost: the graphics context is
 * gone for a moment · failed: the scene could not be started (e.g. a figure did not arrive) · unsupported: no WebGL 2.
 */
export type SceneStatus = 'loading' | 'ready' | 'lost' | 'failed' | 'unsupported';

/** Id of the text that tells the pose on show: the canvas points to it. */
export const POSE_TEXT_ID = 'pose-in-words';

/** here: the stretch on the stage can be shown · coming: its file is on its way · failed: it did not come. */
export type StretchStatus = 'here' | 'coming' | 'failed';

/** What was asked for and comes on the stage once it is here. */
export interface Wanted {
  readonly stretchId: string;
  readonly side: Side;
}

/** Somebody pressed on a body's skin. Each press is an object of its own. */
export interface Press extends SkinPoint {
  readonly figure: FigureName;
}

export interface StageValues {
  readonly stretches: readonly StretchOffer[];
  /** The stretch or variant on the stage; null only when no file could be read. */
  readonly stretchId: string | null;
  /** Of the bent knee or of the turn, as the stretch means it. */
  readonly side: Side;
  readonly stretchStatus: StretchStatus;
  /** Not yet here: the one on the stage stays until it is. */
  readonly wanted: Wanted | null;
  readonly notices: readonly Notice[];
  /** What the stretch on the stage asks for and the figures do not reach; null until it was looked for. */
  readonly shortfalls: readonly Shortfall[] | null;
  /** What is measured of the stretch on the stage at every frame; null until it was asked for and done. */
  readonly audit: readonly AuditRow[] | null;
  /** A mistake that the figures do in the place of the stretch: drawn under its mark, and only in the self-test. null: they do the stretch. */
  readonly mistake: Stretch | null;
  /** Where the picture was pressed last, while somebody is asked; beside: on neither body. */
  readonly press: Press | 'beside' | null;
  readonly sceneStatus: SceneStatus;
  /** Goes over to a new version of the page that is here and waits; null: there is none, or it was put off. */
  readonly update: (() => void) | null;
  /** Bytes of the figures that have come, of how many (0: not known); null before the first. */
  readonly arrived: { readonly bytes: number; readonly ofBytes: number } | null;
}

export interface StageCommands {
  /** Calls the stretches on offer as another language does, by id; those that it has no words for stay. */
  nameStretches(told: Readonly<Record<string, StretchWords>>): void;
  /** Puts a stretch on the stage, at once or as soon as it is here; one that is not on offer is ignored. */
  show(stretchId: string, side: Side): void;
  /** Adds a notice (a second one of the same kind replaces the first) and returns its id. */
  addNotice(notice: NoticeContent): number;
  dismissNotice(id: number): void;
  dismissNoticesOf(kind: NoticeKind): void;
  setStretchStatus(status: StretchStatus): void;
  /** Gives up what is on its way. */
  dropWanted(): void;
  setShortfalls(shortfalls: readonly Shortfall[] | null): void;
  setAudit(audit: readonly AuditRow[] | null): void;
  setMistake(mistake: Stretch | null): void;
  setPress(press: StageValues['press']): void;
  setSceneStatus(status: SceneStatus): void;
  setUpdate(update: (() => void) | null): void;
  setArrived(arrived: StageValues['arrived']): void;
}

export type StageState = StageValues & StageCommands;
export type StageStore = ReturnType<typeof createStageStore>;

export const isReadable = (offer: StretchOffer): offer is ReadableOffer => 'title' in offer;

type ReadableOffer = Extract<StretchOffer, { readonly title: string }>;

export const offerOf = (offers: readonly StretchOffer[], id: string | null): ReadableOffer | undefined => offers.filter(isReadable).find((offer) => offer.id === id);

/** What the hold of a stretch or variant is called beside the others; null where there are no others. */
export const holdName = (offers: readonly StretchOffer[], id: string): string | null =>
  offerOf(offers, id)?.variant?.title ?? offers.filter(isReadable).find(({ variant }) => variant?.of === id)?.variant?.insteadOf ?? null;

/** What the pickers offer for the files that the build read. */
export const offersOf = (entries: readonly ListedEntry[]): StretchOffer[] =>
  entries.map((entry) =>
    'title' in entry
      ? { id: entry.id, title: entry.title, ...(entry.variant === undefined ? {} : { variant: entry.variant }) }
      : { id: entry.id, error: entry.error },
  );

const named = (offer: ReadableOffer, told: StretchWords | undefined): ReadableOffer =>
  told === undefined ? offer : { ...offer, title: told.title, ...(offer.variant === undefined ? {} : { variant: { ...offer.variant, ...told.hold } }) };

/** What is on the stage: which stretch, which side, and what there is to tell about it. `isHere` tells whether a stretch can be shown at once. */
export const createStageStore = (stretches: readonly StretchOffer[] = [], side: Side = 'right', isHere: (stretchId: string) => boolean = () => true) => {
  let lastNoticeId = 0;
  return createStore<StageState>()(
    subscribeWithSelector((set, get) => ({
      stretches,
      stretchId: stretches.find(isReadable)?.id ?? null,
      side,
      stretchStatus: 'here',
      wanted: null,
      notices: [],
      shortfalls: null,
      audit: null,
      mistake: null,
      press: null,
      sceneStatus: 'loading',
      update: null,
      arrived: null,
      show: (stretchId, nextSide) => {
        if (!get().stretches.some((offer) => offer.id === stretchId && isReadable(offer))) return;
        if (isHere(stretchId) || stretchId === get().stretchId) set({ stretchId, side: nextSide, wanted: null, mistake: null });
        else set({ wanted: { stretchId, side: nextSide } });
      },
      nameStretches: (told) => set((s) => ({ stretches: s.stretches.map((offer) => (isReadable(offer) ? named(offer, told[offer.id]) : offer)) })),
      addNotice: (content) => {
        lastNoticeId += 1;
        const notice: Notice = { ...content, id: lastNoticeId };
        set((s) => ({ notices: [...s.notices.filter(({ kind }) => kind !== content.kind), notice] }));
        return notice.id;
      },
      dismissNotice: (id) => set((s) => ({ notices: s.notices.filter((notice) => notice.id !== id) })),
      dismissNoticesOf: (kind) => set((s) => ({ notices: s.notices.filter((notice) => notice.kind !== kind) })),
      setStretchStatus: (stretchStatus) => set({ stretchStatus }),
      dropWanted: () => set({ wanted: null }),
      setShortfalls: (shortfalls) => set({ shortfalls }),
      setAudit: (audit) => set({ audit }),
      setMistake: (mistake) => set({ mistake }),
      setPress: (press) => set({ press }),
      setSceneStatus: (sceneStatus) => set({ sceneStatus }),
      setUpdate: (update) => set({ update }),
      setArrived: (arrived) => set({ arrived }),
    })),
  );
};
