import type { KeptSwitches } from './kept-switches.ts';

/** A switch that says what the picture shows; the others are about the visitor. */
export type LayerSwitch = Exclude<keyof KeptSwitches, 'shortcutsEnabled' | 'speechOn'>;

/** What a link calls each layer. Never change one: links live long. */
export const LAYER_NAMES = {
  markersVisible: 'hands',
  forcesVisible: 'forces',
  labelsVisible: 'labels',
  labelsLarge: 'large',
  spineZoneVisible: 'spine',
  pathVisible: 'path',
  helperSeeThrough: 'helper',
  personSeeThrough: 'person',
  skeletonVisible: 'bones',
  ghostStart: 'start',
  ghostPrevious: 'before',
  ghostNext: 'after',
  anglesVisible: 'angles',
  poseTextVisible: 'pose',
  auditVisible: 'audit',
} as const satisfies Record<LayerSwitch, string>;

const SWITCHES = Object.keys(LAYER_NAMES) as LayerSwitch[];

/** The layers that are on, in the order of the list. */
export const layersOn = (switches: Pick<KeptSwitches, LayerSwitch>): LayerSwitch[] => SWITCHES.filter((name) => switches[name]);

/** "hands.labels"; "none" for none. */
export const layersText = (layers: readonly LayerSwitch[]): string => (layers.length === 0 ? 'none' : layers.map((name) => LAYER_NAMES[name]).join('.'));

/** Reads them back; `unknown` are the names that are none of ours. */
export const readLayers = (text: string): { readonly layers: LayerSwitch[]; readonly unknown: string[] } => {
  const asked = text.toLowerCase().split(/[.,\s]+/).filter((name) => name !== '' && name !== 'none');
  const known = SWITCHES.filter((name) => asked.includes(LAYER_NAMES[name]));
  return { layers: known, unknown: asked.filter((name) => !known.some((layer) => LAYER_NAMES[layer] === name)) };
};

/** Every layer on or off, as a link says it. */
export const switchesOf = (layers: readonly LayerSwitch[]): Pick<KeptSwitches, LayerSwitch> =>
  Object.fromEntries(SWITCHES.map((name) => [name, layers.includes(name)])) as Pick<KeptSwitches, LayerSwitch>;
