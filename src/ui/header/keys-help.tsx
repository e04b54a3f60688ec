import { lazy, Suspense, useState } from 'react';
import { words } from '../../words/en.ts';
import { KeysIcon } from '../icons.tsx';

const KeysList = lazy(() => import('./keys-list.tsx'));

/** Of the list of keys, which the key `?` shows too. */
export const HELP_ID = 'keys';

/** Tells which keys do what, and lets them be switched off (WCAG 2.1.4). */
export const KeysHelp = () => {
  const [wasAsked, setAsked] = useState(false);
  return (
    <div className="keys-help">
      <button type="button" className="button" popoverTarget={HELP_ID} aria-keyshortcuts="?">
        <KeysIcon />
        {words.keys.title}
      </button>
      <div id={HELP_ID} popover="auto" className="popover" role="group" aria-label={words.keys.title} tabIndex={-1} onBeforeToggle={({ newState }) => setAsked((before) => before || newState === 'open')}>
        {wasAsked && <Suspense fallback={null}><KeysList /></Suspense>}
      </div>
    </div>
  );
};
