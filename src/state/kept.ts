/** The browser's store, or none: reading the property itself may throw (blocked cookies, sandboxed frames). */
export const browserStorage = (): Storage | null => {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
};

/** What is kept on this device under a key; anything odd in the store counts as nothing kept. */
export const readKept = (storage: Storage | null, key: string): Readonly<Record<string, unknown>> => {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    // Unreadable or forbidden: the defaults are as good as ever.
    return {};
  }
};

export const writeKept = (storage: Storage | null, key: string, kept: Readonly<Record<string, unknown>>): void => {
  try {
    storage?.setItem(key, JSON.stringify(kept));
  } catch {
    // Full or forbidden: what was chosen still works until the page is closed.
  }
};
