import type { Side } from '../../core/anatomy/bones.ts';
import type { CONTACT_SITE_NAMES } from '../../core/anatomy/sites.ts';
import type { SideMeaning } from '../../core/stretch/stretch.ts';
import type { CameraName } from '../../state/view.ts';
import { cut } from '../quoted.ts';

type SiteName = (typeof CONTACT_SITE_NAMES)[number];
type SiteWords = Readonly<Record<SiteName, (side: Side) => string>>;

/** What a side is called. */
export const sideWord = { left: 'left', right: 'right' } satisfies Record<Side, string>;

/** What the views are called. */
export const camera = {
  'over-shoulder': 'Both hands',
  front: 'Front',
  back: 'Back',
  left: 'Left',
  right: 'Right',
  top: 'Top',
  'helper-eyes': 'Helper’s eyes',
  'person-eyes': 'Person’s eyes',
} satisfies Record<CameraName, string>;

/** The longest names of views, for a narrow bar: each is a part of its whole name, so that voice control finds it. */
export const cameraBrief = { 'over-shoulder': 'Both hands', 'helper-eyes': 'Helper’s eyes', 'person-eyes': 'Person’s eyes' } satisfies Partial<Record<CameraName, string>>;

/** Where a contact is, in words. */
export const site: SiteWords = {
  ShoulderOuterBack: (side) => `back of ${sideWord[side]} shoulder`,
  ThighOuterLow: (side) => `outer side of ${sideWord[side]} thigh, above the knee`,
  ThighFront: (side) => `front of ${sideWord[side]} thigh`,
  ShinUpper: (side) => `${sideWord[side]} shin, below the knee`,
  ShinMid: (side) => `middle of ${sideWord[side]} shin`,
  RibsFrontOuter: (side) => `front of ${sideWord[side]} ribs`,
  IliacCrest: (side) => `top of ${sideWord[side]} hip`,
  ShinUpperOuter: (side) => `outer side of ${sideWord[side]} shin, below the knee`,
  ShinUpperInner: (side) => `inner side of ${sideWord[side]} shin, below the knee`,
  ShinFront: (side) => `front of ${sideWord[side]} shin`,
  HandBack: (side) => `back of the person’s ${sideWord[side]} hand`,
  ShoulderFront: (side) => `front of ${sideWord[side]} shoulder`,
};

/** What a side is called, by what it is the side of. */
export const sideCalled = {
  bentKnee: { left: 'Left knee bent', right: 'Right knee bent' },
  turn: { left: 'Turn to the left', right: 'Turn to the right' },
} satisfies Record<SideMeaning, Record<Side, string>>;

/** Seconds as people say them: one decimal where there is one, "54" for a whole number. */
export const seconds = (value: number): string => String(Number(value.toFixed(1)));

/** Centimetres with one decimal where there is one. */
export const centimetres = (metres: number): string => String(Number((100 * metres).toFixed(1)));

/** What a person typed or a file says, in quotes and cut short. */
export const quoted = (text: string): string => `“${cut(text)}”`;
