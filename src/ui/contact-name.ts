import type { Contact } from '../core/stretch/stretch.ts';
import { toldSite } from '../core/stretch/told-site.ts';
import { contactLabel } from '../words/words.ts';

/** Whose hand is where, of a contact of a stretch as it is for its side. */
export const contactName = ({ hand, part, role, on }: Contact): string => contactLabel({ hand: hand.side, part, role, site: toldSite(on) });
