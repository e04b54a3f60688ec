import { words } from '../../words/en.ts';
import { Clock } from './clock.tsx';
import { PhaseAnnouncer } from './phase-announcer.tsx';
import { PhaseCaption } from './phase-caption.tsx';
import { Timeline } from './timeline.tsx';
import { SpeedChoice, Transport } from './transport.tsx';

/** Everything about time: what happens now, the slider, play. */
export const Dock = () => (
  <section className="dock" aria-label={words.timeline.region}>
    <PhaseCaption />
    <Timeline />
    <Transport />
    <Clock />
    <SpeedChoice />
    <PhaseAnnouncer />
  </section>
);
