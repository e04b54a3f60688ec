import { useEffect, useRef } from 'react';
import { words } from '../../words/en.ts';
import { useCurrent, phaseIndexOf } from '../use-current.ts';
import { useStores } from '../stores.ts';

/** The one polite live region: says a phase when it begins. Nothing at first, and nothing in between. */
export const PhaseAnnouncer = () => {
  const { playback } = useStores();
  const current = useCurrent();
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(
    () =>
      playback.subscribe(phaseIndexOf, (index) => {
        const phase = current?.stretch.phases[index];
        if (region.current === null || phase === undefined || current === null) return;
        region.current.textContent = words.timeline.phaseChanged(words.phase[phase.id], current.say(phase.screenReader));
      }),
    [playback, current],
  );
  return <p ref={region} className="visually-hidden" aria-live="polite" />;
};
