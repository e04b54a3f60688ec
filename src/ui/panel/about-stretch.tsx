import { words } from '../../words/words.ts';
import { offerOf } from '../../state/stage.ts';
import { useSlice, useStores } from '../stores.ts';
import { useCurrent } from '../use-current.ts';

/** What the stretch on the stage aims at, where it may be felt, and where it must not hurt. */
export const AboutStretch = () => {
  const current = useCurrent();
  const variant = useSlice(useStores().stage, (s) => offerOf(s.stretches, s.stretchId)?.variant ?? null);
  if (current === null) return null;
  const { stretch: { aim, felt }, say } = current;
  return (
    <section className="safety-group about" data-kind="more" aria-labelledby="about-title">
      <h3 id="about-title">{words.about.title}</h3>
      {variant !== null && <p>{say(variant.says)}</p>}
      <p>{say(aim)}</p>
      {felt !== undefined && <p>{say(felt.may)}</p>}
      {felt !== undefined && <p>{say(felt.mustNot)}</p>}
    </section>
  );
};
