import { useEffect, useState, type ComponentType } from 'react';
import { withWords } from '../../words/parts.ts';
import { useStores } from '../stores.ts';

export const isPrint = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean => (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'p';

/** Ctrl+P prints the handout, wherever the focus is: the page itself is for a screen. */
export const PrintKey = () => {
  const [part, setPart] = useState<{ readonly Handout: ComponentType; readonly round: number } | null>(null);
  const { view } = useStores();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // The self-test prints its own sheet.
      if (!isPrint(event) || event.defaultPrevented || view.getState().asking) return;
      event.preventDefault();
      // What does not come leaves what print.css makes of the page.
      withWords(() => import('./print-handout.tsx'), ['handout', 'learn']).then((module) => setPart((before) => ({ Handout: module.default, round: (before?.round ?? 0) + 1 })), () => window.print());
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [view]);
  return part === null ? null : <part.Handout key={part.round} />;
};
