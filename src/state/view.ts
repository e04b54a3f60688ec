import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { browserStorage } from './kept.ts';
import { readChoices, writeChoices, type ColoursName, type KeptChoices, type Quality, type ViewerRole, type ViewsName } from './kept-choices.ts';
import { readSwitches, SWITCH_NAMES, writeSwitches, type KeptSwitches } from './kept-switches.ts';
import { switchesOf, type LayerSwitch } from './layers.ts';
import type { Orbit } from './orbit.ts';

/** The prepared views; the first is the one a visit starts with. */
export const CAMERA_NAMES = ['over-shoulder', 'front', 'back', 'left', 'right', 'top', 'helper-eyes', 'person-eyes'] as const;
export type CameraName = (typeof CAMERA_NAMES)[number];
export const DEFAULT_CAMERA: CameraName = CAMERA_NAMES[0];

/** Ways to turn the camera by steps, as the keys of the focused picture are called. */
export const TURN_WAYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '+', '-'] as const;
export type TurnWay = (typeof TURN_WAYS)[number];

/** chosen: as the switches say · none: the body alone · hands: where hands lie · unlabelled: all but the labels · all. */
export type MarksNow = 'chosen' | 'none' | 'hands' | 'unlabelled' | 'all';

export interface ViewValues extends KeptSwitches, KeptChoices {
  readonly camera: CameraName;
  /** The contact that is looked at from near by, by its id; null for the prepared view. */
  readonly lookAt: string | null;
  /** Grows by one each time a view is asked for, so that asking for the same view again brings it back after orbiting. */
  readonly cameraRequest: number;
  /** The way the camera is to be turned by a button, and how often one was pressed. */
  readonly turn: { readonly way: TurnWay; readonly presses: number } | null;
  /** Where the visitor has turned the camera by hand since; null while the view is as it was asked for. */
  readonly orbit: Orbit | null;
  /** The colours on show, of `colours` and what the system asks for. Live. */
  readonly isLight: boolean;
  /** The system asks for less motion: cameras jump, nothing sways. Live. */
  readonly reducedMotion: boolean;
  /** The Learn page lies over this one. */
  readonly learnOpen: boolean;
  /** For a class: the picture and one big caption. */
  readonly presenting: boolean;
  /** Somebody is being asked: the self-test, with the picture beside it. */
  readonly asking: boolean;
  /** Which marks are drawn, whatever the switches say; see `as-shown.ts`. */
  readonly marksNow: MarksNow;
  /** Lent to a lesson: what it shows is of that lesson, not kept for the next visit and not in the address. */
  readonly lent: boolean;
  /** The page stands still for a picture: no tweens, nothing kept, the address left alone. Fixed for a visit. */
  readonly still: boolean;
}

export interface ViewCommands {
  setCamera(camera: CameraName): void;
  /** Turns the camera one step, or brings it nearer or farther: for who cannot drag or pinch. */
  turnCamera(way: TurnWay): void;
  /** Notes where the camera was turned to. */
  setOrbit(orbit: Orbit | null): void;
  /** Goes to a view as a link says it: prepared, near a contact, or turned from there by hand. */
  goTo(place: CameraPlace): void;
  setColours(colours: ColoursName): void;
  setLight(isLight: boolean): void;
  setViews(views: ViewsName): void;
  setViewerRole(role: ViewerRole): void;
  setQuality(quality: Quality): void;
  /** Looks at one contact from near by. */
  lookAtContact(id: string): void;
  /** The next of some contacts, from the first on. */
  lookAtNext(ids: readonly string[]): void;
  /** Takes all layers as a link says them. */
  setLayers(layers: readonly LayerSwitch[]): void;
  setSwitch(name: keyof KeptSwitches, on: boolean): void;
  setReducedMotion(reduced: boolean): void;
  setLearnOpen(isOpen: boolean): void;
  setPresenting(isOn: boolean): void;
  setLent(isLent: boolean): void;
  setAsking(isOn: boolean): void;
  setMarksNow(marks: MarksNow): void;
}

/** From where it is looked. */
export type CameraPlace = Pick<ViewValues, 'camera' | 'lookAt' | 'orbit'>;

export type ViewState = ViewValues & ViewCommands;
export type ViewStore = ReturnType<typeof createViewStore>;

export interface ViewOptions {
  readonly still?: boolean;
  readonly camera?: CameraName;
  readonly lookAt?: string | null;
  readonly orbit?: Orbit | null;
  /** What a link asks for; else what was kept. */
  readonly views?: ViewsName | null;
  readonly viewerRole?: ViewerRole | null;
  /** What a link asks to be shown; else what was kept. */
  readonly layers?: readonly LayerSwitch[] | null;
  /** Where switches are kept; the browser's by default. Not touched when `still`. */
  readonly storage?: Storage | null;
}

/** How the page looks: camera, switches, colours, motion. Switches and choices are kept between visits. */
export const createViewStore = ({ still = false, camera = DEFAULT_CAMERA, lookAt = null, orbit = null, views = null, viewerRole = null, layers = null, storage = browserStorage() }: ViewOptions = {}) => {
  const keeper = still ? null : storage;
  const store = createStore<ViewState>()(
    subscribeWithSelector((set, get) => ({
      camera,
      lookAt,
      cameraRequest: 0,
      turn: null,
      orbit,
      ...readChoices(keeper),
      ...(views === null ? {} : { views }),
      ...(viewerRole === null ? {} : { viewerRole }),
      isLight: false,
      ...readSwitches(keeper),
      ...(layers === null ? {} : switchesOf(layers)),
      reducedMotion: false,
      learnOpen: false,
      presenting: false,
      lent: false,
      asking: false,
      marksNow: 'chosen',
      still,
      setCamera: (next) => get().goTo({ camera: next, lookAt: null, orbit: null }),
      turnCamera: (way) => set((s) => ({ turn: { way, presses: (s.turn?.presses ?? 0) + 1 } })),
      setOrbit: (orbit) => set({ orbit }),
      goTo: (place) => set((s) => ({ ...place, cameraRequest: s.cameraRequest + 1 })),
      setColours: (colours) => set({ colours }),
      setLight: (isLight) => set({ isLight }),
      setViews: (views) => set({ views }),
      setViewerRole: (role) => set({ viewerRole: role }),
      setQuality: (quality) => set({ quality }),
      lookAtContact: (lookAt) => get().goTo({ camera: get().camera, lookAt, orbit: null }),
      lookAtNext: (ids) => {
        const next = ids[(ids.indexOf(get().lookAt ?? '') + 1) % ids.length];
        if (next !== undefined) get().lookAtContact(next);
      },
      setLayers: (next) => set(switchesOf(next)),
      setSwitch: (name, on) => set({ [name]: on }),
      setReducedMotion: (reducedMotion) => set({ reducedMotion }),
      setLearnOpen: (learnOpen) => set({ learnOpen }),
      setPresenting: (presenting) => set({ presenting }),
      setLent: (lent) => set({ lent }),
      // Whoever is asked no more sees what the switches say.
      setAsking: (asking) => set({ asking, marksNow: 'chosen' }),
      setMarksNow: (marksNow) => set({ marksNow }),
    })),
  );
  const kept = (s: ViewState) => SWITCH_NAMES.map((name) => s[name]).join();
  const keep = (write: (storage: Storage | null, state: ViewState) => void) => (): void => {
    if (!store.getState().lent) write(keeper, store.getState());
  };
  store.subscribe((s) => `${s.lent} ${kept(s)}`, keep(writeSwitches));
  store.subscribe((s) => `${s.lent} ${s.views} ${s.colours} ${s.viewerRole} ${s.quality}`, keep(writeChoices));
  return store;
};
