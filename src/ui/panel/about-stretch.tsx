import { words } from '../../words/en.ts';
import { useCurrent } from '../use-current.ts';

/** What the stretch on the stage aims at, where it may be felt, and where it must not hurt. */
export const AboutStretch = () => {
  const current = useCurrent();
  if (current === null) return null;
  const { stretch: { aim, felt }, say } = current;
  return (
    <section className="safety-group about" data-kind="more" aria-labelledby="about-title">
      <h3 id="about-title">{words.about.title}</h3>
      <p>{say(aim)}</p>
      {felt !== undefined && <p>{say(felt.may)}</p>}
      {felt !== undefined && <p>{say(felt.mustNot)}</p>}
    </section>
  );
};
