/** What a key does while presenting; clickers send PageUp and PageDown, for a black screen B or a full stop. */
export type PresentCommand = 'nextPhase' | 'previousPhase' | 'black' | 'freeze' | 'spotlight' | 'pen' | 'clear' | 'end';

const COMMANDS: Readonly<Record<string, PresentCommand>> = {
  PageDown: 'nextPhase', PageUp: 'previousPhase', b: 'black', '.': 'black', f: 'freeze', t: 'spotlight', d: 'pen', c: 'clear', x: 'end',
};
/** Work whatever is frozen: stop, and ways about the page. */
const ALWAYS = ['s', 'Escape', 'Tab', 'Enter', ' '];

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const nameOf = ({ key }: Press): string => (key.length === 1 ? key.toLowerCase() : key);

/** The command of a key, or null where it is none of these. */
export const presentCommand = (press: Press): PresentCommand | null =>
  press.ctrlKey || press.altKey || press.metaKey ? null : (COMMANDS[nameOf(press)] ?? null);

/** Whether a key is kept from the page while the picture is frozen. */
export const isHeldBack = (press: Press): boolean => !ALWAYS.includes(nameOf(press));
