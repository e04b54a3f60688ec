import { useEffect, useEffectEvent } from 'react';
import { useStores } from '../stores.ts';
import { isHeldBack, presentCommand, type PresentCommand } from './present-keys.ts';

/** Over everything, with keys of its own. */
const ELSEWHERE = 'dialog:modal, .stop-screen';

/** Hears the keys of Present before the page does. */
export const usePresentKeys = (run: (command: PresentCommand) => void, isFrozen: boolean): void => {
  const { view } = useStores();
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (document.querySelector(ELSEWHERE) !== null) return;
    const command = presentCommand(event);
    const isLetter = event.key.length === 1;
    if (command === null || (isLetter && !view.getState().shortcutsEnabled)) {
      if (isFrozen && isHeldBack(event)) event.preventDefault();
      return;
    }
    event.preventDefault();
    run(command);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
};
