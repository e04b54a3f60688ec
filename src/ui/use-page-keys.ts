import { useEffect } from 'react';
import { HELP_ID } from './header/keys-help.tsx';
import { ownsKey, pageCommand } from './page-keys.ts';
import { useStores } from './stores.ts';

/** Over the page, the focus in it. */
const MODAL = 'dialog:modal, .stop-screen';
const OPEN = `${MODAL}, :popover-open`;

/** While somebody is asked, keys stop, look from elsewhere and help; they do not move time, which would give the answer away. */
const KEYS_WHILE_ASKED = /^(?:s|Escape|[1-8]|\?)$/i;

const pageScrolls = (): boolean => document.documentElement.scrollHeight > window.innerHeight;
const toggleHelp = (): void => {
  document.getElementById(HELP_ID)?.togglePopover();
};

/** Keys that work wherever the focus is, unless something there needs them, or the visitor switched them off. */
export const usePageKeys = (): void => {
  const { playback, view, stage, library } = useStores();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // Escape makes no letter: it stops also where letters are switched off; but first it closes what is open.
      const isMeant = event.key === 'Escape' ? document.querySelector(OPEN) === null : view.getState().shortcutsEnabled && document.querySelector(MODAL) === null;
      if (event.defaultPrevented || event.isComposing || !isMeant) return;
      if (view.getState().asking && !KEYS_WHILE_ASKED.test(event.key)) return;
      const command = pageCommand(event);
      if (command === null || ownsKey(event.target, event.key, pageScrolls())) return;
      event.preventDefault();
      const stretch = library.get(stage.getState().stretchId ?? '')?.stretch;
      command({ playback: playback.getState(), view: view.getState(), contactIds: stretch?.contacts.map(({ id }) => id) ?? [], toggleHelp });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [playback, view, stage, library]);
};
