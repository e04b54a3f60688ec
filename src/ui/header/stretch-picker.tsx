import { useId } from 'react';
import { baseIdOf, variantOf } from '../../core/stretch/variant.ts';
import { isReadable } from '../../state/stage.ts';
import { words } from '../../words/words.ts';
import { useSlice, useStores } from '../stores.ts';

/** Picks the stretch; one whose file cannot be read is offered, but not to be picked, with the reason. */
export const StretchPicker = () => {
  const { stage } = useStores();
  const stretches = useSlice(stage, (s) => s.stretches);
  const stretchId = useSlice(stage, (s) => s.wanted?.stretchId ?? s.stretchId);
  const isComing = useSlice(stage, (s) => s.wanted !== null);
  const id = useId();
  return (
    <div className="picker">
      <label className="visually-hidden" htmlFor={id}>
        {words.stretch.pick}
      </label>
      <select
        id={id}
        value={stretchId === null ? '' : baseIdOf(stretchId)}
        disabled={stretchId === null}
        aria-busy={isComing}
        onChange={({ target }) => stage.getState().show(target.value, stage.getState().side)}
      >
        {stretchId === null && <option value="">{words.stage.noStretch}</option>}
        {stretches.filter((offer) => variantOf(offer.id) === null).map((offer) =>
          isReadable(offer) ? (
            <option key={offer.id} value={offer.id}>
              {offer.title}
            </option>
          ) : (
            <option key={offer.id} value={offer.id} disabled title={offer.error.message}>
              {words.stretch.broken(offer.id, offer.error.line)}
            </option>
          ),
        )}
      </select>
    </div>
  );
};
