/** Signs that no font need have: a tick, a cross, an empty and a crossed box, arrows. The words beside them say the same. */
const PATHS = {
  tick: 'm5 12.5 4.5 4.5L19 7.5',
  cross: 'm6.5 6.5 11 11M17.5 6.5l-11 11',
  box: 'M5 5h14v14H5z',
  crossedBox: 'M5 5h14v14H5zM8.5 8.5l7 7M15.5 8.5l-7 7',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
} as const;

export const Sign = ({ of }: { readonly of: keyof typeof PATHS }) => (
  <svg className="icon ask-sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={PATHS[of]} /></svg>
);
