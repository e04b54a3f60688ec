import { useId, useState } from 'react';
import { shareWords } from '../../words/share.ts';
import { isThisDeviceOnly, keepBaseAddress, ownBaseAddress, usableBase } from './base-address.ts';

/** What there is to say of a typed address. */
const hintOf = (typed: string): string => {
  const base = usableBase(typed);
  if (base === null) return shareWords.oddBase;
  return isThisDeviceOnly(base) ? shareWords.onlyHere : '';
};

/** Where other devices find the page: the page's own address, until another is typed. */
export const BaseField = ({ base, onBase }: { readonly base: string; readonly onBase: (base: string) => void }) => {
  const [typed, setTyped] = useState(base);
  const hintId = useId();
  const hint = hintOf(typed);
  const take = (text: string): void => {
    setTyped(text);
    const next = usableBase(text);
    if (next === null) return;
    keepBaseAddress(next);
    onBase(next);
  };
  return (
    <div className="share-base">
      <label>
        {shareWords.base}
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          aria-invalid={hint === shareWords.oddBase}
          aria-describedby={hintId}
          onChange={({ target }) => take(target.value)}
        />
      </label>
      <p id={hintId} role="status">
        {hint} {hint === shareWords.onlyHere && <code>{shareWords.command}</code>}
      </p>
      {typed !== ownBaseAddress() && <button type="button" className="button" onClick={() => take(ownBaseAddress())}>{shareWords.ownBase}</button>}
    </div>
  );
};
