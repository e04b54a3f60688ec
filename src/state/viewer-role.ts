/** Whom the captions speak to: the one who watches both, or one of the two as "you". The first is how a visit starts. */
export const VIEWER_ROLES = ['both', 'person', 'helper'] as const;
export type ViewerRole = (typeof VIEWER_ROLES)[number];

const KEY = 'steady-hands/role@1';

/** What was kept; anything odd in the store counts as not kept. */
export const readViewerRole = (storage: Storage | null): ViewerRole => {
  try {
    const kept = storage?.getItem(KEY);
    return VIEWER_ROLES.find((role) => role === kept) ?? VIEWER_ROLES[0];
  } catch {
    // Forbidden: as if nothing had been kept.
    return VIEWER_ROLES[0];
  }
};

export const writeViewerRole = (storage: Storage | null, role: ViewerRole): void => {
  try {
    storage?.setItem(KEY, role);
  } catch {
    // Full or forbidden: the choice holds until the page is closed.
  }
};
