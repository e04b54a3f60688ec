import { phaseStartsSeconds } from '../../core/stretch/timeline.ts';
import { words } from '../../words/words.ts';
import { useStores } from '../stores.ts';
import { tellingOf, useCurrent, usePhaseIndex, useViewerRole } from '../use-current.ts';

/** The whole stretch told in words, phase by phase: what the picture shows, for reading and for screen readers. */
export const StepList = () => {
  const { playback } = useStores();
  const current = useCurrent();
  const now = usePhaseIndex();
  const role = useViewerRole();
  if (current === null) return null;
  const { stretch, say } = current;
  const starts = phaseStartsSeconds(stretch);
  return (
    <section className="steps" aria-labelledby="steps-title">
      <h2 id="steps-title">{words.steps.title}</h2>
      <ol>
        {stretch.phases.map((phase, index) => {
          const { id, screenReader } = phase;
          const { caption, ask } = tellingOf(phase, role);
          const start = starts[index] ?? 0;
          return (
            <li key={id} aria-current={index === now ? 'step' : undefined}>
              <button type="button" className="step-button" onClick={() => playback.getState().seek(start)}>
                <span className="visually-hidden">{words.steps.goTo(words.phase[id])}</span>
                <span className="step-name" aria-hidden="true">{words.phase[id]}</span>
                <span className="step-time">{words.steps.from(start, starts[index + 1] ?? start)}</span>
              </button>
              {role !== 'both' && <p className="step-you">{say(caption)}</p>}
              <p>{say(screenReader)}</p>
              {ask !== '' && <p className="step-ask">{say(ask)}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
};
