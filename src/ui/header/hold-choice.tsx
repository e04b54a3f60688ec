import { baseIdOf } from '../../core/stretch/variant.ts';
import { holdName, isReadable } from '../../state/stage.ts';
import { words } from '../../words/words.ts';
import { Choice } from '../choice.tsx';
import { useSlice, useStores } from '../stores.ts';

/** Chooses how the helper holds, where a stretch has more than one way. The moment on show and the view stay. */
export const HoldChoice = () => {
  const { stage } = useStores();
  const offers = useSlice(stage, (s) => s.stretches);
  const stretchId = useSlice(stage, (s) => s.wanted?.stretchId ?? s.stretchId);
  if (stretchId === null) return null;
  const base = baseIdOf(stretchId);
  const ids = offers.filter(isReadable).filter((offer) => offer.id === base || offer.variant?.of === base).map(({ id }) => id);
  if (ids.length < 2) return null;
  return (
    <Choice
      legend={words.stretch.hold}
      className="hold"
      options={ids.map((value) => ({ value, label: holdName(offers, value) ?? value }))}
      chosen={stretchId}
      onChoose={(value) => stage.getState().show(value, stage.getState().side)}
    />
  );
};
