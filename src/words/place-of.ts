import type { Side } from '../core/anatomy/bones.ts';
import type { CONTACT_SITE_NAMES, ContactSite } from '../core/anatomy/sites.ts';

type SiteName = (typeof CONTACT_SITE_NAMES)[number];

/** The words of a place on the body, out of a language's words of all places: "back of left shoulder". */
export const placeOf = (called: Readonly<Record<SiteName, (side: Side) => string>>, site: ContactSite): string => {
  const side: Side = site.startsWith('left') ? 'left' : 'right';
  return called[site.slice(side.length) as SiteName](side);
};
