import { browserStorage, readKept, writeKept } from '../../state/kept.ts';

const KEY = 'steady-hands/base-address@1';
const LOCAL_HOSTS = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/** The page's own address, without what says the view. */
export const ownBaseAddress = (): string => `${window.location.origin}${window.location.pathname}`;

/** A typed address of the page as links begin with it; null where it is no address of a page. */
export const usableBase = (typed: string): string | null => {
  const text = typed.trim();
  // "192.168.1.20:4173" is what people read out to each other.
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, origin, pathname, hostname } = new URL(whole);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' && !/\s/.test(text) ? `${origin}${pathname}` : null;
};

/** Whether an address leads nowhere from another device. */
export const isThisDeviceOnly = (base: string): boolean => URL.canParse(base) && LOCAL_HOSTS.test(new URL(base).hostname);

/** Where links begin: as set on this device, else the page's own address. */
export const readBaseAddress = (storage: Storage | null = browserStorage()): string => {
  const { base } = readKept(storage, KEY);
  return (typeof base === 'string' ? usableBase(base) : null) ?? ownBaseAddress();
};

/** Keeps where links begin; the page's own address is kept as none, so that a page that moves goes on by itself. */
export const keepBaseAddress = (base: string, storage: Storage | null = browserStorage()): void =>
  writeKept(storage, KEY, base === ownBaseAddress() ? {} : { base });
