import type { ReactNode } from 'react';
import { words } from '../../words/words.ts';
import { Cue } from './cue.tsx';
import { tellingOf, useCurrent, usePhaseIndex, useViewerRole } from '../use-current.ts';

/** What happens now, in words big enough to read from a few steps away. All phases are laid out, one is shown: see dock.css. `children` stand at its end. */
export const PhaseCaption = ({ children }: { readonly children?: ReactNode }) => {
  const current = useCurrent();
  const now = usePhaseIndex();
  const role = useViewerRole();
  if (current === null) return null;
  const { phases } = current.stretch;
  return (
    <div className="caption">
      <div className="caption-aside">
        <Cue key={current.stretch.id} stretch={current.stretch} />
        {children}
      </div>
      {phases.map((phase, index) => {
        const { caption, ask } = tellingOf(phase, role);
        return (
          <div key={phase.id} className="caption-step" data-now={index === now || undefined}>
            <p className="caption-phase">
              {words.phase[phase.id]} <span>{words.timeline.stepOf(index + 1, phases.length)}</span>
            </p>
            <p className="caption-text">{current.say(caption)}</p>
            {ask !== '' && <p className="caption-ask">{current.say(ask)}</p>}
          </div>
        );
      })}
    </div>
  );
};
