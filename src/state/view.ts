import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { browserStorage, readSwitches, SWITCH_NAMES, writeSwitches, type KeptSwitches } from './kept-switches.ts';
import { switchesOf, type LayerSwitch } from './layers.ts';
import { readViewerRole, writeViewerRole, type ViewerRole } from './viewer-role.ts';

/** The prepared views; the first is the one a visit starts with. */
export const CAMERA_NAMES = ['over-shoulder', 'front', 'back', 'left', 'right', 'top', 'helper-eyes', 'person-eyes'] as const;
export type CameraName = (typeof CAMERA_NAMES)[number];
export const DEFAULT_CAMERA: CameraName = CAMERA_NAMES[0];

/** How many pictures at once: one, two, four, or one beside a near one of each hand. */
export const VIEWS_NAMES = ['one', 'two', 'four', 'hands'] as const;
export type ViewsName = (typeof VIEWS_NAMES)[number];

export interface ViewValues extends KeptSwitches {
  readonly camera: CameraName;
  /** The contact that is looked at from near by, by its id; null for the prepared view. */
  readonly lookAt: string | null;
  /** Grows by one each time a view is asked for, so that asking for the same view again brings it back after orbiting. */
  readonly cameraRequest: number;
  readonly views: ViewsName;
  readonly viewerRole: ViewerRole;
  /** The system asks for less motion: cameras jump, nothing sways. Live. */
  readonly reducedMotion: boolean;
  /** The page stands still for a picture: no tweens, nothing kept, the address left alone. Fixed for a visit. */
  readonly still: boolean;
}

export interface ViewCommands {
  setCamera(camera: CameraName): void;
  setViews(views: ViewsName): void;
  setViewerRole(role: ViewerRole): void;
  /** Looks at one contact from near by. */
  lookAtContact(id: string): void;
  /** The next of some contacts, from the first on. */
  lookAtNext(ids: readonly string[]): void;
  /** Takes all layers as a link says them. */
  setLayers(layers: readonly LayerSwitch[]): void;
  setSwitch(name: keyof KeptSwitches, on: boolean): void;
  setReducedMotion(reduced: boolean): void;
}

export type ViewState = ViewValues & ViewCommands;
export type ViewStore = ReturnType<typeof createViewStore>;

export interface ViewOptions {
  readonly still?: boolean;
  readonly camera?: CameraName;
  readonly lookAt?: string | null;
  readonly views?: ViewsName;
  /** Whom a link speaks to; else what was kept. */
  readonly viewerRole?: ViewerRole | null;
  /** What a link asks to be shown; else what was kept. */
  readonly layers?: readonly LayerSwitch[] | null;
  /** Where switches are kept; the browser's by default. Not touched when `still`. */
  readonly storage?: Storage | null;
}

/** How the page looks: camera, switches, motion. The switches are kept between visits. */
export const createViewStore = ({ still = false, camera = DEFAULT_CAMERA, lookAt = null, views = 'one', viewerRole = null, layers = null, storage = browserStorage() }: ViewOptions = {}) => {
  const keeper = still ? null : storage;
  const store = createStore<ViewState>()(
    subscribeWithSelector((set, get) => ({
      camera,
      lookAt,
      cameraRequest: 0,
      views,
      viewerRole: viewerRole ?? readViewerRole(keeper),
      ...readSwitches(keeper),
      ...(layers === null ? {} : switchesOf(layers)),
      reducedMotion: false,
      still,
      setCamera: (next) => set((s) => ({ camera: next, lookAt: null, cameraRequest: s.cameraRequest + 1 })),
      setViews: (views) => set({ views }),
      setViewerRole: (role) => set({ viewerRole: role }),
      lookAtContact: (lookAt) => set((s) => ({ lookAt, cameraRequest: s.cameraRequest + 1 })),
      lookAtNext: (ids) => {
        const next = ids[(ids.indexOf(get().lookAt ?? '') + 1) % ids.length];
        if (next !== undefined) get().lookAtContact(next);
      },
      setLayers: (next) => set(switchesOf(next)),
      setSwitch: (name, on) => set({ [name]: on }),
      setReducedMotion: (reducedMotion) => set({ reducedMotion }),
    })),
  );
  const kept = (s: ViewState) => SWITCH_NAMES.map((name) => s[name]).join();
  store.subscribe(kept, () => writeSwitches(keeper, store.getState()));
  store.subscribe((s) => s.viewerRole, (role) => writeViewerRole(keeper, role));
  return store;
};
