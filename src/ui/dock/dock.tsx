import { words } from '../../words/words.ts';
import { later } from '../later.tsx';
import { useSlice, useStores } from '../stores.ts';
import { Announcer } from './announcer.tsx';
import { LoopTools } from './loop-tools.tsx';
import { PhaseCaption } from './phase-caption.tsx';
import { RoleChoice } from './role-choice.tsx';
import { TimeFields } from './time-fields.tsx';
import { Timeline } from './timeline.tsx';
import { SpeedChoice, Transport } from './transport.tsx';

const AuditStrip = later(() => import('./audit-strip.tsx'), ['audit'], <div className="audit" />);

const Audit = () => (useSlice(useStores().view, (s) => s.auditVisible) ? <AuditStrip /> : null);

/** Everything about time: what happens now, the slider, play. */
export const Dock = () => (
  <section className="dock" aria-label={words.timeline.region}>
    <PhaseCaption><RoleChoice /></PhaseCaption>
    <Timeline />
    <Audit />
    <Transport />
    <TimeFields />
    <div className="pace">
      <LoopTools />
      <SpeedChoice />
    </div>
    <Announcer />
  </section>
);
