import { useEffect, useRef } from 'react';
import { stretchForSide } from '../../core/stretch/mirror.ts';
import { words } from '../../words/words.ts';
import { contactName } from '../contact-name.ts';
import { phaseIndexOf, tellingOf, useCurrent } from '../use-current.ts';
import { useStores } from '../stores.ts';

const LOOP_HANDLE = '.loop-handle';

/** The one polite live region: says a phase when it begins, and what a key has changed. Nothing at first, and nothing in between. */
export const Announcer = () => {
  const { playback, view } = useStores();
  const current = useCurrent();
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const say = (text: string): void => {
      if (region.current !== null) region.current.textContent = text;
    };
    const { timeline } = words;
    const stops = [
      playback.subscribe(phaseIndexOf, (index) => {
        const phase = current?.stretch.phases[index];
        if (phase === undefined || current === null) return;
        const { viewerRole } = view.getState();
        const { caption, ask } = tellingOf(phase, viewerRole);
        // Who is spoken to hears first what to do; for all others the telling of the picture says it.
        say(timeline.phaseChanged(words.phase[phase.id], playback.getState().phaseStartsSeconds[index] ?? 0, current.say([...(viewerRole === 'both' ? [] : [caption]), phase.screenReader, ask].join(' ').trim())));
      }),
      playback.subscribe((s) => s.speed, (speed) => say(timeline.speedChanged(timeline.speedName(speed)))),
      // A handle that is moved tells its place itself.
      playback.subscribe((s) => s.loop, (loop) => loop !== null && document.activeElement?.matches(LOOP_HANDLE) === true ? undefined : say(loop === null ? timeline.loopEnded : timeline.loopChanged(loop.startSeconds, loop.endSeconds))),
      playback.subscribe((s) => s.pingPong, (isOn) => say(isOn ? timeline.pingPongOn : timeline.pingPongOff)),
      view.subscribe((s) => s.cameraRequest, () => {
        const { camera, lookAt } = view.getState();
        const contact = lookAt === null || current === null ? undefined : stretchForSide(current.stretch, current.side).contacts.find(({ id }) => id === lookAt);
        say(words.view.changed(contact === undefined ? words.camera[camera] : contactName(contact)));
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [playback, view, current]);
  return <p ref={region} className="visually-hidden" aria-live="polite" />;
};
