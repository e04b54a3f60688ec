import type { PlaybackState } from '../state/playback.ts';

/** What of a key event decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

type Command = (playback: PlaybackState) => void;

const PLAIN: Readonly<Record<string, Command>> = {
  ' ': (playback) => playback.toggle(),
  ArrowLeft: (playback) => playback.step(-1),
  ArrowRight: (playback) => playback.step(1),
  Home: (playback) => playback.toStart(),
  End: (playback) => playback.toEnd(),
  '[': (playback) => playback.previousPhase(),
  ']': (playback) => playback.nextPhase(),
};

const WITH_CONTROL: Readonly<Record<string, Command>> = {
  ArrowLeft: (playback) => playback.previousPhase(),
  ArrowRight: (playback) => playback.nextPhase(),
};

/** The command of a key on the page, or none. */
export const pageCommand = ({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyPress): Command | null => {
  if (altKey || metaKey || shiftKey) return null;
  const table = ctrlKey ? WITH_CONTROL : PLAIN;
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
};

/** Elements that use these keys themselves: text and lists, buttons (Space), scrolling parts, the picture (its arrows orbit). */
const OWNERS_OF_ALL = 'input:not([type=range]), select, textarea, [contenteditable]:not([contenteditable=false]), [data-scrolls], [popover]';
const OWNERS_OF_SPACE = 'button, a[href], summary, [role=button]';

/** Whether the element that has the focus keeps a key to itself. */
export const ownsKey = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof Element)) return false;
  return target.closest(OWNERS_OF_ALL) !== null || (key === ' ' && target.closest(OWNERS_OF_SPACE) !== null);
};
