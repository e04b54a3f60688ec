import { useState } from 'react';
import { words } from '../../words/words.ts';
import { useSlice, useStores } from '../stores.ts';
import { Note } from './note.tsx';

/** The hands and feet that do not get to their places, one line each. Closed for what is on show, not for what comes next. */
export const OutOfReach = () => {
  // Nothing found is nothing to tell: no render for it.
  const shortfalls = useSlice(useStores().stage, (s) => (s.shortfalls?.length ? s.shortfalls : null));
  const [closed, setClosed] = useState<typeof shortfalls>(null);
  if (shortfalls === null || shortfalls === closed) return null;
  return (
    <Note onClose={() => setClosed(shortfalls)}>
      {shortfalls.map((one) => (
        <span key={one.id ?? `${one.figure} ${one.side} foot`} className="notice-line">
          {words.outOfReach.limb(one)} <code>{words.outOfReach.mark(one)}</code>
        </span>
      ))}
      <span className="notice-line">{words.outOfReach.advice}</span>
    </Note>
  );
};
