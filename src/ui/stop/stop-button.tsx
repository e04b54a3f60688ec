import { lazy, Suspense, useEffect } from 'react';
import { withWords } from '../../words/parts.ts';
import { words } from '../../words/words.ts';
import { ErrorBoundary } from '../error-boundary.tsx';
import { StopIcon } from '../icons.tsx';
import { useSlice, useStores } from '../stores.ts';

const fetchScreen = () => withWords(() => import('./stop-screen.tsx'), ['stop']);
const StopScreen = lazy(fetchScreen);

/** Until the screen is here, and if it does not come: what to do, in one line; who must stop stands in the panel. */
const Plain = () => <p role="alert" className="stop-plain">{words.safety.stopNow.after}</p>;

/** Stop, from anywhere: the figures let go, and the screen says what to do now. */
export const StopButton = () => {
  const { playback, stage } = useStores();
  const isStopped = useSlice(playback, (s) => s.sinceStopSeconds !== null);
  const isLoading = useSlice(stage, (s) => s.sceneStatus === 'loading');
  useEffect(() => {
    // Not in the way of the first picture; one that does not come now is asked for again when it is needed.
    if (!isLoading) fetchScreen().catch(() => undefined);
  }, [isLoading]);
  const plain = <Plain />;
  return (
    <>
      <button type="button" id="stop" className="stop-button" aria-keyshortcuts="S Escape" onClick={playback.getState().stop}>
        <StopIcon />
        {words.stop}
      </button>
      {isStopped && <ErrorBoundary fallback={plain}><Suspense fallback={plain}><StopScreen /></Suspense></ErrorBoundary>}
    </>
  );
};
