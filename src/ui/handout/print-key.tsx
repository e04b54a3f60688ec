import { useEffect, useState, type ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { savesData } from '../../state/fetch-ahead.ts';
import { withWords } from '../../words/parts.ts';
import { useStores } from '../stores.ts';

export const isPrint = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean => (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'p';

interface Part {
  readonly Handout: ComponentType<{ readonly round: number; readonly opensWindow: boolean }>;
  readonly round: number;
  readonly opensWindow: boolean;
}

const fetchPart = () => withWords(() => import('./print-handout.tsx'), ['handout', 'learn']);

/**
 * The page itself is for a screen: printing it gives the handout. Ctrl+P does so wherever the focus is; the browser's own menu does where
 * the handout has come in a quiet moment, and else prints the words of the page (print.css). `isPictureThere`: the first picture goes before it.
 */
export const PrintKey = ({ isPictureThere }: { readonly isPictureThere: boolean }) => {
  const [part, setPart] = useState<Part | null>(null);
  const { view } = useStores();
  useEffect(() => {
    if (!isPictureThere || view.getState().still || !('requestIdleCallback' in window) || savesData(window.navigator)) return undefined;
    const idle = window.requestIdleCallback(() => {
      // One that does not come is asked for again by the key.
      fetchPart().then((module) => setPart((before) => before ?? { Handout: module.default, round: 0, opensWindow: false }), () => undefined);
    });
    return () => window.cancelIdleCallback(idle);
  }, [isPictureThere, view]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // The self-test prints its own sheet.
      if (!isPrint(event) || event.defaultPrevented || view.getState().asking) return;
      event.preventDefault();
      // What does not come leaves what print.css makes of the page.
      fetchPart().then((module) => setPart((before) => ({ Handout: module.default, round: (before?.round ?? 0) + 1, opensWindow: true })), () => window.print());
    };
    const onPrint = (): void => {
      // One that was asked for by key or button is being printed now, or the self-test's sheet.
      if (view.getState().asking || document.querySelector('body > .handout') !== null) return;
      // The browser takes the page as it is when this returns.
      flushSync(() => setPart((before) => before && { ...before, round: before.round + 1, opensWindow: false }));
    };
    window.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener('beforeprint', onPrint);
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('beforeprint', onPrint);
    };
  }, [view]);
  useEffect(() => {
    if (part === null || part.round === 0 || part.opensWindow) return undefined;
    // Gone again afterwards: the next one is of the moment in which it is asked for.
    const onPrinted = (): void => setPart({ ...part, round: 0 });
    window.addEventListener('afterprint', onPrinted);
    return () => window.removeEventListener('afterprint', onPrinted);
  }, [part]);
  return part === null ? null : <part.Handout round={part.round} opensWindow={part.opensWindow} />;
};
