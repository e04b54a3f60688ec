import { useState } from 'react';
import { words } from '../../words/en.ts';
import { useCurrent, usePhaseIndex } from '../use-current.ts';

/** The picture of one phase; a picture that is not there is left out, the words beside it tell the same. */
const Picture = ({ src, alt }: { readonly src: string; readonly alt: string }) => {
  const [isMissing, setMissing] = useState(false);
  return isMissing ? null : <img className="key-picture" src={src} alt={alt} onError={() => setMissing(true)} />;
};

/** For browsers without 3D: why, and the picture of the phase on show. It follows the slider. */
export const KeyPictures = ({ reason }: { readonly reason: string }) => {
  const current = useCurrent();
  const phaseIndex = usePhaseIndex();
  const phase = current?.stretch.phases[phaseIndex];
  return (
    <div className="key-pictures">
      <p className="key-pictures-reason">{reason}</p>
      {current !== null && phase !== undefined && (
        <Picture
          key={`${current.stretch.id} ${current.side} ${phase.id}`}
          src={`${import.meta.env.BASE_URL}stills/${current.stretch.id}-${current.side}-${phase.id}.webp`}
          alt={`${words.stage.still(current.stretch.title, current.side, words.phase[phase.id])}. ${current.say(phase.screenReader)}`}
        />
      )}
    </div>
  );
};
