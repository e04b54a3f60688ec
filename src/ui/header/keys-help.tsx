import { useId } from 'react';
import { words } from '../../words/en.ts';
import { KeysIcon } from '../icons.tsx';
import { useSlice, useStores } from '../stores.ts';
import { Switch } from '../switch.tsx';

/** Tells which keys do what, and lets them be switched off (WCAG 2.1.4). */
export const KeysHelp = () => {
  const { view } = useStores();
  const enabled = useSlice(view, (s) => s.shortcutsEnabled);
  const id = useId();
  return (
    <div className="keys-help">
      <button type="button" className="button" popoverTarget={id}>
        <KeysIcon />
        {words.keys.title}
      </button>
      <div id={id} popover="auto" className="popover" role="group" aria-label={words.keys.title}>
        <dl className="keys">
          {words.keys.list.map(([keys, does]) => (
            <div key={keys}>
              <dt>
                {keys.split(' ').map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <Switch label={words.keys.enabled} on={enabled} onChange={view.getState().setShortcutsEnabled} />
      </div>
    </div>
  );
};
