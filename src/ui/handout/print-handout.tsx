import { useEffect, useRef, useState } from 'react';
import { readBaseAddress } from '../stage/base-address.ts';
import { linkTo } from '../stage/link-to.ts';
import { stillUrl } from '../stage/still-url.ts';
import { useStores } from '../stores.ts';
import { useCurrent } from '../use-current.ts';
import { Handout } from './handout.tsx';

/** Fetches the pictures of the stretch on show, and holds them: a print asked for in the browser's menu waits for nothing. */
const Pictures = () => {
  const current = useCurrent();
  const held = useRef<readonly HTMLImageElement[]>([]);
  const stretch = current?.stretch;
  const side = current?.side;
  useEffect(() => {
    // Cut off from the network, and with nothing kept on the device that would answer, they are left to the print itself.
    if (stretch === undefined || side === undefined || !(navigator.onLine || navigator.serviceWorker?.controller)) return;
    held.current = stretch.phases.map(({ id }) => Object.assign(new Image(), { src: stillUrl(stretch.id, side, id) }));
  }, [stretch, side]);
  return null;
};

interface PrintHandoutProps {
  /** How often it was asked for; 0: it only keeps its pictures ready. */
  readonly round: number;
  /** Whether it opens the browser's own print window once its pictures are here, or known not to come. */
  readonly opensWindow: boolean;
}

const Ready = ({ opensWindow }: Pick<PrintHandoutProps, 'opensWindow'>) => {
  const stores = useStores();
  const [link] = useState(() => linkTo(readBaseAddress(), stores));
  return <Handout link={link} onReady={() => opensWindow && window.print()} />;
};

/** The stretch on show, for paper. */
const PrintHandout = ({ round, opensWindow }: PrintHandoutProps) => (
  <>
    <Pictures />
    {round > 0 && <Ready key={round} opensWindow={opensWindow} />}
  </>
);

export default PrintHandout;
