import { useState } from 'react';
import { handoutWords } from '../../words/handout.ts';
import { linkTo } from '../stage/link-to.ts';
import { useStores } from '../stores.ts';
import { Handout } from './handout.tsx';

/** Prints the stretch on show: first its pictures come, then the browser's own print window opens. */
export const HandoutButton = ({ base }: { readonly base: string }) => {
  const stores = useStores();
  // The link of the moment in which it was asked for.
  const [link, setLink] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const [status, setStatus] = useState('');
  const ask = (): void => {
    setStatus(handoutWords.coming);
    setLink(linkTo(base, stores));
    setRound(round + 1);
  };
  const print = (isWhole: boolean): void => {
    setStatus(isWhole ? '' : handoutWords.noPictures);
    window.print();
  };
  return (
    <div className="share-base">
      <p>{handoutWords.what}</p>
      <button type="button" className="button" onClick={ask}>{handoutWords.print}</button>
      <p role="status">{status}</p>
      {link !== null && <Handout key={round} link={link} onReady={print} />}
    </div>
  );
};
