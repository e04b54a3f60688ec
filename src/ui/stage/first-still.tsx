import { useState } from 'react';
import { DEFAULT_CAMERA } from '../../state/view.ts';
import { useSlice, useStores } from '../stores.ts';
import { useCurrent, usePhaseIndex } from '../use-current.ts';
import { stillUrl } from './still-url.ts';

/**
 * Until the figures are here: the key picture of the moment's phase, faintly, behind how much has come. Only where it shows what will
 * stand there: from the view that a visit begins with, on the dark ground. What it shows is told by the steps in words.
 */
export const FirstStill = () => {
  const { view } = useStores();
  const current = useCurrent();
  const index = usePhaseIndex();
  const phase = current?.stretch.phases[index];
  const isAlike = useSlice(view, (s) => s.camera === DEFAULT_CAMERA && s.lookAt === null && s.orbit === null && !s.isLight && !s.still);
  const [isMissing, setMissing] = useState(false);
  if (current === null || phase === undefined || !isAlike || isMissing) return null;
  return <img className="first-still" alt="" fetchPriority="high" src={stillUrl(current.stretch.id, current.side, phase.id)} onError={() => setMissing(true)} />;
};
