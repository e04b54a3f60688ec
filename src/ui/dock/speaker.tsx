import { useEffect } from 'react';
import { words } from '../../words/words.ts';
import { phaseIndexOf, tellingOf, useCurrent, useViewerRole } from '../use-current.ts';
import { useStores } from '../stores.ts';

/** A step is read once it stays on show, milliseconds: scrubbing past it says nothing. */
const REST = 350;

/** Reads each step with the browser's own voice, from the one on show on. Nothing leaves the device that the browser does not send. */
const Speaker = () => {
  const { playback } = useStores();
  const current = useCurrent();
  const role = useViewerRole();
  useEffect(() => {
    const { speechSynthesis } = window;
    if (current === null || speechSynthesis === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = (index: number): void => {
      const phase = current.stretch.phases[index];
      if (phase === undefined) return;
      speechSynthesis.cancel();
      const { caption, ask } = tellingOf(phase, role);
      const utterance = new SpeechSynthesisUtterance(`${words.phase[phase.id]}. ${current.say(`${caption} ${ask}`)}`.trim());
      utterance.lang = words.language;
      speechSynthesis.speak(utterance);
    };
    const later = (index: number): void => {
      clearTimeout(timer);
      timer = setTimeout(read, REST, index);
    };
    later(phaseIndexOf(playback.getState()));
    const stop = playback.subscribe(phaseIndexOf, later);
    return () => {
      clearTimeout(timer);
      stop();
      speechSynthesis.cancel();
    };
  }, [playback, current, role]);
  return null;
};

export default Speaker;
