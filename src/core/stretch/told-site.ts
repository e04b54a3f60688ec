import type { ContactSite } from '../anatomy/sites.ts';
import type { Stretch } from './stretch.ts';

/** The site by whose words a contact's place is told; null at a raw point, which only a mistake has. */
export const toldSite = (on: Stretch['contacts'][number]['on']): ContactSite | null => ('site' in on ? (on.called ?? on.site) : null);
