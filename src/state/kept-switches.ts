import { readKept, writeKept } from './kept.ts';

/** The switches that a visitor sets once and finds again next time. */
export interface KeptSwitches {
  /** Where hands and towel lie: discs, rings, letters. */
  readonly markersVisible: boolean;
  /** Arrows: forces, and the person's own turn. */
  readonly forcesVisible: boolean;
  /** The way that the guided place takes. */
  readonly pathVisible: boolean;
  /** For the back row of a class. */
  readonly labelsLarge: boolean;
  readonly labelsVisible: boolean;
  readonly spineZoneVisible: boolean;
  /** A body through which the other, and the marks, can be seen. */
  readonly personSeeThrough: boolean;
  readonly helperSeeThrough: boolean;
  /** The person's spine, ribs and long bones, drawn through the skin. */
  readonly skeletonVisible: boolean;
  /** The start, the keyframe before and the keyframe after, drawn faintly. */
  readonly ghostStart: boolean;
  readonly ghostPrevious: boolean;
  readonly ghostNext: boolean;
  /** What the safety rules measure at every frame, under the slider. */
  readonly auditVisible: boolean;
  readonly anglesVisible: boolean;
  /** The pose on show as text; screen readers have it always. */
  readonly poseTextVisible: boolean;
  /** The browser's own voice reads each step. */
  readonly speechOn: boolean;
  /** Whether single keys (Space, arrows …) work on the whole page (WCAG 2.1.4: they can be switched off). */
  readonly shortcutsEnabled: boolean;
}

export const DEFAULT_SWITCHES: KeptSwitches = {
  markersVisible: true,
  forcesVisible: true,
  pathVisible: false,
  labelsLarge: false,
  labelsVisible: true,
  spineZoneVisible: true,
  personSeeThrough: false,
  helperSeeThrough: false,
  skeletonVisible: false,
  ghostStart: false,
  ghostPrevious: false,
  ghostNext: false,
  auditVisible: false,
  anglesVisible: false,
  poseTextVisible: false,
  speechOn: false,
  shortcutsEnabled: true,
};

const KEY = 'steady-hands/switches@1';
export const SWITCH_NAMES = Object.keys(DEFAULT_SWITCHES) as (keyof KeptSwitches)[];

/** What was kept; anything odd in the store counts as not kept. */
export const readSwitches = (storage: Storage | null): KeptSwitches => {
  const switches: Record<keyof KeptSwitches, boolean> = { ...DEFAULT_SWITCHES };
  const kept = readKept(storage, KEY);
  for (const name of SWITCH_NAMES) {
    const value = kept[name];
    if (typeof value === 'boolean') switches[name] = value;
  }
  return switches;
};

export const writeSwitches = (storage: Storage | null, switches: KeptSwitches): void =>
  writeKept(storage, KEY, Object.fromEntries(SWITCH_NAMES.map((name) => [name, switches[name]])));
