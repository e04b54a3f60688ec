import { useRef } from 'react';
import { presentWords } from '../../words/present.ts';
import { variables } from '../dock/variables.ts';
import { useSlice, useStores } from '../stores.ts';
import { useTimeEffect } from '../use-time-effect.ts';

/** How far it is, and where the pen has left marks. */
export const Progress = ({ moments }: { readonly moments: readonly number[] }) => {
  const { playback } = useStores();
  const bar = useRef<HTMLDivElement>(null);
  const starts = useSlice(playback, (s) => s.phaseStartsSeconds);
  useTimeEffect(({ timeSeconds }) => bar.current?.style.setProperty('--time', timeSeconds.toFixed(3)));
  return (
    <div ref={bar} className="present-progress" style={variables({ '--duration': starts.at(-1) ?? 1 })}>
      {starts.slice(1, -1).map((at) => <i key={at} style={variables({ '--at': at })} />)}
      <div role="group" aria-label={presentWords.marks}>
        {moments.map((at) => <button key={at} type="button" style={variables({ '--at': at })} aria-label={presentWords.markAt(at)} title={presentWords.markAt(at)} onClick={() => playback.getState().seek(at)} />)}
      </div>
    </div>
  );
};
