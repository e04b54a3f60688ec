import { words } from '../../words/en.ts';
import { useCurrent, usePhaseIndex } from '../use-current.ts';

/** What happens now, in words big enough to read from a few steps away. */
export const PhaseCaption = () => {
  const current = useCurrent();
  const index = usePhaseIndex();
  const phase = current?.stretch.phases[index];
  if (current === null || phase === undefined) return null;
  return (
    <div className="caption">
      <p className="caption-phase">
        {words.phase[phase.id]} <span>{words.timeline.stepOf(index + 1, current.stretch.phases.length)}</span>
      </p>
      <p className="caption-text">{current.say(phase.caption)}</p>
    </div>
  );
};
