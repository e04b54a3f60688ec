import { useEffect, useState } from 'react';
import type { ReadableStretch } from '../../core/stretch/stretch-entry.ts';
import { sidedText } from '../../core/stretch/mirror.ts';
import { variantOf } from '../../core/stretch/variant.ts';
import { isReadable } from '../../state/stage.ts';
import { words } from '../../words/words.ts';
import { useStores } from '../stores.ts';

/** All stretches but other holds, in the order in which they are taught: null until they are here, undefined where one does not come. */
export const useStretches = (): readonly ReadableStretch[] | null | undefined => {
  const { stage, library } = useStores();
  const [found, setFound] = useState<readonly ReadableStretch[] | null | undefined>(null);
  useEffect(() => {
    let isWanted = true;
    const ids = stage.getState().stretches.filter(isReadable).map(({ id }) => id).filter((id) => variantOf(id) === null);
    Promise.all(ids.map((id) => library.fetch(id))).then(
      (stretches) => isWanted && setFound(stretches),
      // Told where they would stand.
      () => isWanted && setFound(undefined),
    );
    return () => {
      isWanted = false;
    };
  }, [stage, library]);
  return found;
};

/** What each stretch aims at, and where it may be felt, as its file says. */
export const Aims = () => (
  <dl className="learn-sources">
    {useStretches()?.map(({ stretch: { id, title, aim, felt } }) => (
      <div key={id}>
        <dt>{title}</dt>
        <dd>{[aim, felt?.may, felt?.mustNot].filter((text) => text !== undefined).map((text) => sidedText(text, false, words.sides)).join(' ')}</dd>
      </div>
    ))}
  </dl>
);
