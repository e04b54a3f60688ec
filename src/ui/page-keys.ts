import type { PlaybackState } from '../state/playback.ts';
import { CAMERA_NAMES, type ViewState } from '../state/view.ts';

/** What of a key event decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  /** Whether it is held down, and this is not its first press. */
  readonly repeat: boolean;
}

/** What keys act on. */
export interface KeyTargets {
  readonly playback: PlaybackState;
  readonly view: Pick<ViewState, 'setCamera' | 'lookAtNext'>;
  /** Of the stretch on the stage. */
  readonly contactIds: readonly string[];
  /** Shows or hides the list of keys. */
  readonly toggleHelp: () => void;
}

type Command = (targets: KeyTargets) => void;
type Table = Readonly<Record<string, Command>>;

/** A command of the clock. */
const time = (run: (playback: PlaybackState) => void): Command => ({ playback }) => run(playback);

const PLAIN: Table = {
  s: time((playback) => playback.stop()),
  Escape: time((playback) => playback.stop()),
  ' ': time((playback) => playback.toggle()),
  ArrowLeft: time((playback) => playback.step(-1)),
  ArrowRight: time((playback) => playback.step(1)),
  ArrowUp: time((playback) => playback.changeSpeed(1)),
  ArrowDown: time((playback) => playback.changeSpeed(-1)),
  Home: time((playback) => playback.toStart()),
  End: time((playback) => playback.toEnd()),
  j: time((playback) => playback.shuttle(-1)),
  k: time((playback) => playback.pause()),
  l: time((playback) => playback.shuttle(1)),
  i: time((playback) => playback.setLoopEnd('start', playback.timeSeconds)),
  o: time((playback) => playback.setLoopEnd('end', playback.timeSeconds)),
  p: time((playback) => playback.loopPhase()),
  r: time((playback) => playback.togglePingPong()),
  // 1 to 8: the prepared views, in their order; 9: one contact after another.
  ...Object.fromEntries(CAMERA_NAMES.map((name, i): [string, Command] => [String(i + 1), ({ view }) => view.setCamera(name)])),
  9: ({ view, contactIds }) => view.lookAtNext(contactIds),
};

/** Signs, which on some keyboards need Shift. */
const SIGNS: Table = {
  '[': time((playback) => playback.previousPhase()),
  ']': time((playback) => playback.nextPhase()),
  ',': time((playback) => playback.step(-1)),
  '.': time((playback) => playback.step(1)),
  '<': time((playback) => playback.changeSpeed(-1)),
  '>': time((playback) => playback.changeSpeed(1)),
  '?': ({ toggleHelp }) => toggleHelp(),
};

const WITH_SHIFT: Table = {
  ArrowLeft: time((playback) => playback.skip(-1)),
  ArrowRight: time((playback) => playback.skip(1)),
};

const WITH_CONTROL: Table = {
  ArrowLeft: time((playback) => playback.previousPhase()),
  ArrowRight: time((playback) => playback.nextPhase()),
};

const find = (table: Table, key: string): Command | null => (Object.hasOwn(table, key) ? (table[key] ?? null) : null);

/** Held down, second after second runs by: a movement by hand, which pauses as single steps do, and is told when it is faster than life. */
const held = (command: Command | null): Command | null => command && ((targets) => {
  targets.playback.pause();
  command(targets);
});

/** The command of a key on the page, or none. */
export const pageCommand = ({ key, ctrlKey, altKey, metaKey, shiftKey, repeat }: KeyPress): Command | null => {
  if (metaKey || (altKey && ctrlKey !== altKey)) return null;
  // Some keyboards make [ and ] with AltGr, which is Control and Alt.
  if (ctrlKey && altKey) return find(SIGNS, key);
  if (ctrlKey) return shiftKey ? null : find(WITH_CONTROL, key);
  // A letter is the same key with Caps Lock on; with Shift held it is nobody's.
  const plain = key.length === 1 && !shiftKey ? key.toLowerCase() : key;
  if (shiftKey) return find(SIGNS, key) ?? (repeat ? held(find(WITH_SHIFT, plain)) : find(WITH_SHIFT, plain));
  return find(SIGNS, key) ?? find(PLAIN, plain);
};

/** Elements that use these keys themselves: text and lists, buttons (Space), scrolling parts, the picture (its arrows orbit). */
const OWNERS_OF_ALL = 'input:not([type=range]), select, textarea, [contenteditable]:not([contenteditable=false])';
const OWNERS_OF_MOVES = '[data-scrolls], [popover]';
const OWNERS_OF_SPACE = 'button, a[href], summary, [role=button]';
const OWNERS_OF_UP_AND_DOWN = '[role=slider], input[type=range]';
/** Where up and down are about time even on a page that scrolls. */
const ABOUT_TIME = '.dock';
const MOVES = [' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
const isUpOrDown = (key: string): boolean => key === 'ArrowUp' || key === 'ArrowDown';

/** Switches and radio buttons take Space and arrows, and no letters. */
const isText = (element: Element): boolean => !element.matches('input[type=checkbox], input[type=radio]');

/** Whether the element that has the focus, or a page that scrolls, keeps a key to itself. */
export const ownsKey = (target: EventTarget | null, key: string, pageScrolls = false): boolean => {
  if (!(target instanceof Element)) return false;
  const owner = target.closest(OWNERS_OF_ALL);
  if (owner !== null && (isText(owner) || MOVES.includes(key))) return true;
  if (MOVES.includes(key) && target.closest(OWNERS_OF_MOVES) !== null) return true;
  if (isUpOrDown(key) && (target.closest(OWNERS_OF_UP_AND_DOWN) !== null || (pageScrolls && target.closest(ABOUT_TIME) === null))) return true;
  return key === ' ' && target.closest(OWNERS_OF_SPACE) !== null;
};
