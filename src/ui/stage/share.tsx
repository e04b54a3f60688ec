import { useRef, useState } from 'react';
import { formatAddress } from '../../state/address.ts';
import { addressNow } from '../../state/keep-address.ts';
import { shareWords } from '../../words/en-share.ts';
import { useStores } from '../stores.ts';
import { useTimeEffect } from '../use-time-effect.ts';

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/** The address of what is on show, whole. */
const linkTo = (stores: ReturnType<typeof useStores>): string => {
  const { origin, pathname, search } = window.location;
  const kept = new URLSearchParams(search);
  kept.delete('still');
  return `${origin}${pathname}${formatAddress({ ...addressNow(stores), still: false }, `?${kept}`)}`;
};

/** The link to exactly this view, to be copied. */
const Share = () => {
  const stores = useStores();
  const field = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState<string | null>(null);
  const write = (): void => {
    if (field.current !== null && !field.current.matches(':focus')) field.current.value = linkTo(stores);
  };
  useTimeEffect(write);
  const copy = async (): Promise<void> => {
    const input = field.current;
    if (input === null) return;
    input.value = linkTo(stores);
    try {
      await navigator.clipboard.writeText(input.value);
      setDone(shareWords.copied);
    } catch {
      // Not allowed, or an address without https: the visitor's own copy still works.
      input.select();
      setDone(shareWords.byHand);
    }
  };
  return (
    <div className="share" onFocus={write}>
      <h2>{shareWords.title}</h2>
      <p>{shareWords.what}</p>
      <input ref={field} type="text" readOnly aria-label={shareWords.title} onFocus={({ currentTarget }) => currentTarget.select()} />
      <button type="button" className="button" onClick={() => void copy()}>{shareWords.copy}</button>
      <p role="status">{done}</p>
      {LOCAL_HOSTS.includes(window.location.hostname) && <p>{shareWords.onlyHere}</p>}
    </div>
  );
};

export default Share;
