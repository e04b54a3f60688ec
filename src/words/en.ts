import type { ContactSite } from '../core/anatomy/sites.ts';
import type { CONTACT_SITE_NAMES } from '../core/anatomy/sites.ts';
import type { Side } from '../core/anatomy/bones.ts';
import type { ForceLevelName, Role } from '../core/stretch/stretch.ts';

type SiteName = (typeof CONTACT_SITE_NAMES)[number];

/** Every word a user sees or hears, in English. Reading level: grade 6 or below (tests/words checks it). */
export const words = {
  hand: { left: 'Left hand', right: 'Right hand' } satisfies Record<Side, string>,
  role: { steady: 'steady', guide: 'guide' } satisfies Record<Role, string>,
  markerLetter: { steady: 'S', guide: 'G' } satisfies Record<Role, string>,
  level: { rest: 'rest', light: 'light', gentle: 'gentle' } satisfies Record<ForceLevelName, string>,
  site: {
    ShoulderOuterBack: (side) => `back of ${side} shoulder`,
    ThighOuterLow: (side) => `outer side of ${side} thigh, above the knee`,
    ThighFront: (side) => `front of ${side} thigh`,
    ShinUpper: (side) => `${side} shin, below the knee`,
    ShinMid: (side) => `middle of ${side} shin`,
    RibsFrontOuter: (side) => `front of ${side} ribs`,
    IliacCrest: (side) => `top of ${side} hip`,
  } satisfies Record<SiteName, (side: Side) => string>,
};

/** "Left hand – steady – back of left shoulder": whose hand is where, as the label at the hand says it. */
export const contactLabel = ({ hand, role, site }: { readonly hand: Side; readonly role: Role; readonly site: ContactSite }): string => {
  const side: Side = site.startsWith('left') ? 'left' : 'right';
  const name = site.slice(side.length) as SiteName;
  return `${words.hand[hand]} – ${words.role[role]} – ${words.site[name](side)}`;
};
