import { useState } from 'react';
import { words } from '../../words/words.ts';
import { useSlice, useStores } from '../stores.ts';
import { useCurrent, usePhaseIndex } from '../use-current.ts';
import { stillUrl } from './still-url.ts';

/** For browsers without 3D: why, and the picture of the phase on show, or its words if the picture is missing. It follows the slider. */
const KeyPictures = ({ reason, canTryAgain }: { readonly reason: string; readonly canTryAgain: boolean }) => {
  const current = useCurrent();
  const index = usePhaseIndex();
  // After a stop: the end, when hands are off.
  const isStopped = useSlice(useStores().playback, (s) => s.sinceStopSeconds !== null);
  const phase = current?.stretch.phases.at(isStopped ? -1 : index);
  const [missing, setMissing] = useState<string | null>(null);
  if (current === null || phase === undefined) return <p className="stage-message">{reason}</p>;

  const { stretch, side, say } = current;
  const src = stillUrl(stretch.id, side, phase.id);
  const text = say(phase.screenReader);
  const isMissing = missing === src;
  return (
    <div className="key-pictures">
      <p className="key-pictures-reason">
        {reason} {isMissing ? words.stage.keyWords : words.stage.keyPictures}{' '}
        {canTryAgain && <button type="button" className="button" onClick={() => window.location.reload()}>{words.stage.tryAgain}</button>}
      </p>
      {isMissing ? (
        <p className="key-words">{text}</p>
      ) : (
        <img
          key={src}
          className="key-picture"
          src={src}
          alt={`${words.stage.still(stretch.title, words.stretch.sideCalled[stretch.sideMeans][side], words.phase[phase.id])}. ${text}`}
          onError={() => setMissing(src)}
        />
      )}
    </div>
  );
};

export default KeyPictures;
