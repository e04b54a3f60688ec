import { words } from '../../words/words.ts';
import { KeysIcon } from '../icons.tsx';
import { later } from '../later.tsx';
import { Popover } from '../popover.tsx';

const KeysList = later(() => import('./keys-list.tsx'), ['keys']);

/** Of the list of keys, which the key `?` shows too. */
export const HELP_ID = 'keys';

/** Tells which keys do what, and lets them be switched off (WCAG 2.1.4). */
export const KeysHelp = () => (
  <div className="keys-help">
    <Popover id={HELP_ID} label={words.keys.title} icon={<KeysIcon />} shortcut="?"><KeysList /></Popover>
  </div>
);
