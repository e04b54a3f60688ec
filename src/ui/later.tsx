import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { withWords, type PartName } from '../words/parts.ts';
import { words } from '../words/words.ts';

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/** A browser may remember that a script did not come until the page is loaded anew; the address brings back what was on show. */
const Missing = () => (
  <p className="later-missing" role="alert">
    {words.later.missing} <button type="button" className="button" onClick={() => window.location.reload()}>{words.later.again}</button>
  </p>
);

/**
 * A part of the page that is not of the first picture: its script is fetched when it is first rendered. Until it is here
 * `placeholder` stands in its place, so that nothing shifts. What does not come is told there, and the rest of the page goes on.
 * `says` names the words of its own, which are fetched beside it.
 */
export const later = <Props extends object>(load: Load<Props>, says: readonly PartName[], placeholder: ReactNode = null): ComponentType<Props> => {
  let part: ComponentType<Props> | null = null;
  const Later = (props: Props) => {
    const [status, setStatus] = useState<'coming' | 'here' | 'missing'>(part === null ? 'coming' : 'here');
    useEffect(() => {
      if (status !== 'coming') return undefined;
      let isWanted = true;
      const settle = (next: 'here' | 'missing'): void => {
        if (isWanted) setStatus(next);
      };
      withWords(load, says).then(
        (module) => {
          part = module.default;
          settle('here');
        },
        () => settle('missing'),
      );
      return () => {
        isWanted = false;
      };
    }, [status]);
    const Part = part;
    if (status === 'missing') return <Missing />;
    return Part === null ? placeholder : <Part {...props} />;
  };
  return Later;
};
