import { useEffect } from 'react';
import { ownsKey, pageCommand } from './page-keys.ts';
import { useStores } from './stores.ts';

/** Keys that work wherever the focus is, unless something there needs them, or the visitor switched them off. */
export const usePageKeys = (): void => {
  const { playback, view } = useStores();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || !view.getState().shortcutsEnabled) return;
      const command = pageCommand(event);
      if (command === null || ownsKey(event.target, event.key)) return;
      event.preventDefault();
      command(playback.getState());
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [playback, view]);
};
