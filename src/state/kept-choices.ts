import { readKept, writeKept } from './kept.ts';

/** How many pictures at once: one, two, four, or one beside a near one of each hand. */
export const VIEWS_NAMES = ['one', 'two', 'four', 'hands'] as const;
export type ViewsName = (typeof VIEWS_NAMES)[number];

/** The page's colours: as the system has them, or always light, or always dark. */
export const COLOURS_NAMES = ['system', 'light', 'dark'] as const;
export type ColoursName = (typeof COLOURS_NAMES)[number];

/** Whom the captions speak to: the one who watches both, or one of the two as "you". The first is how a visit starts. */
export const VIEWER_ROLES = ['both', 'person', 'helper'] as const;
export type ViewerRole = (typeof VIEWER_ROLES)[number];

/** How the picture is drawn while it moves: by measured time, always in full, or always quick. At rest it is drawn in full. */
export const QUALITIES = ['automatic', 'high', 'low'] as const;
export type Quality = (typeof QUALITIES)[number];

/** What a visitor chooses once out of a few and finds again next time. */
export interface KeptChoices {
  readonly views: ViewsName;
  readonly colours: ColoursName;
  readonly viewerRole: ViewerRole;
  readonly quality: Quality;
}

/** index.html reads `colours` of it before anything is drawn. */
const KEY = 'steady-hands/choices@1';

const oneOf = <Name extends string>(names: readonly [Name, ...Name[]], value: unknown): Name => names.find((name) => name === value) ?? names[0];

/** What was chosen last on this device; the first of each where nothing fitting was kept. */
export const readChoices = (storage: Storage | null): KeptChoices => {
  const { views, colours, viewerRole, quality } = readKept(storage, KEY);
  return { views: oneOf(VIEWS_NAMES, views), colours: oneOf(COLOURS_NAMES, colours), viewerRole: oneOf(VIEWER_ROLES, viewerRole), quality: oneOf(QUALITIES, quality) };
};

export const writeChoices = (storage: Storage | null, { views, colours, viewerRole, quality }: KeptChoices): void =>
  writeKept(storage, KEY, { views, colours, viewerRole, quality });
