import type { Stores } from '../../state/create-stores.ts';
import { formatAddress } from '../../state/address.ts';
import { addressNow } from '../../state/keep-address.ts';

/** The address of what is on show, whole, as another device opens it. */
export const linkTo = (base: string, stores: Stores): string => {
  const kept = new URLSearchParams(window.location.search);
  kept.delete('still');
  return `${base}${formatAddress({ ...addressNow(stores), still: false }, `?${kept}`)}`;
};
