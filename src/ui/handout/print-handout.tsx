import { useState } from 'react';
import { readBaseAddress } from '../stage/base-address.ts';
import { linkTo } from '../stage/link-to.ts';
import { useStores } from '../stores.ts';
import { Handout } from './handout.tsx';

/** The stretch on show, for paper: once its pictures are here, or known not to come, the browser's own print window opens. */
const PrintHandout = () => {
  const stores = useStores();
  const [link] = useState(() => linkTo(readBaseAddress(), stores));
  return <Handout link={link} onReady={() => window.print()} />;
};

export default PrintHandout;
