import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { shareWords } from '../../words/share.ts';
import { useStores } from '../stores.ts';
import { readBaseAddress } from './base-address.ts';
import { HandoutButton } from '../handout/handout-button.tsx';
import { SaveButton } from '../save/save-button.tsx';
import { BaseField } from './base-field.tsx';
import { linkTo } from './link-to.ts';
import { qrCode } from './qr-code.ts';

/** Time runs while it plays: link and code follow at this pace, milliseconds. */
const PACE = 150;

/** The link to exactly this view: to be copied, or caught by the camera of another device. */
const Share = () => {
  const stores = useStores();
  const [base, setBase] = useState(readBaseAddress);
  const field = useRef<HTMLInputElement>(null);
  const code = useRef<SVGSVGElement>(null);
  const [done, setDone] = useState<string | null>(null);
  const write = (): string => {
    const link = linkTo(base, stores);
    if (field.current?.value === link) return link;
    if (field.current !== null) field.current.value = link;
    const { modules, path } = qrCode(link);
    code.current?.setAttribute('viewBox', `0 0 ${modules} ${modules}`);
    code.current?.querySelector('path')?.setAttribute('d', path);
    setDone(null);
    return link;
  };
  const writeNow = useEffectEvent(write);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        writeNow();
      }, PACE);
    };
    writeNow();
    const stops = [stores.playback.subscribe(later), stores.view.subscribe(later), stores.stage.subscribe(later)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [stores, base]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(write());
      setDone(shareWords.copied);
    } catch {
      // Not allowed, or an address without https: the visitor's own copy still works.
      field.current?.select();
      setDone(shareWords.byHand);
    }
  };
  return (
    <div className="share">
      <h2>{shareWords.title}</h2>
      <p>{shareWords.what}</p>
      <svg ref={code} className="share-code" role="img" aria-label={shareWords.code}>
        <rect width="100%" height="100%" fill="#fff" />
        <path fill="#000" shapeRendering="crispEdges" />
      </svg>
      <div className="share-link">
        <input ref={field} type="text" readOnly aria-label={shareWords.title} onFocus={({ currentTarget }) => currentTarget.select()} />
        <button type="button" className="button" onClick={() => void copy()}>{shareWords.copy}</button>
      </div>
      <p role="status">{done}</p>
      <HandoutButton base={base} />
      <SaveButton />
      <BaseField base={base} onBase={setBase} />
    </div>
  );
};

export default Share;
