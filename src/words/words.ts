import type { Side } from '../core/anatomy/bones.ts';
import type { ContactSite } from '../core/anatomy/sites.ts';
import type { ContactPart, Role } from '../core/stretch/stretch.ts';
import { words as english, type Words } from './en/words.ts';
import { placeOf } from './place-of.ts';

export type { SafetyGroup } from './en/safety.ts';

/** The words in the chosen language. Read when they are said, never while a file loads: the chosen ones come in before the page is shown. */
export let words: Words = english;

export const chooseWords = (chosen: Words): void => {
  words = chosen;
};

/** "back of left shoulder". */
export const siteWords = (site: ContactSite): string => placeOf(words.site, site);

/** "Helper’s left hand – steady – back of left shoulder": whose hand is where, as the label at the hand says it. */
export const contactLabel = ({ hand, part = 'palm', role, site }: { readonly hand: Side; readonly part?: ContactPart; readonly role: Role; readonly site: ContactSite | null }): string =>
  [part === 'forearm' ? words.forearm[hand] : words.hand[hand], words.role[role], ...(site === null ? [] : [siteWords(site)])].join(' – ');

/** "Towel – support – beside the spine": what presses where, as the label at the towel's patches says it. */
export const padsLabel = (): string => `${words.towelSupport.name} – ${words.role.support} – ${words.towelSupport.place}`;
