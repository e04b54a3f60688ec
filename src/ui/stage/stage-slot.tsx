import { type ReactNode } from 'react';
import { words } from '../../words/words.ts';
import { ErrorBoundary } from '../error-boundary.tsx';
import { later } from '../later.tsx';
import { useSlice, useStores } from '../stores.ts';
import { useCurrent, type Current } from '../use-current.ts';
import { MistakeMark } from './mistake-mark.tsx';
import { FastHint } from './fast-hint.tsx';
import { FirstStill } from './first-still.tsx';

const KeyPictures = later(() => import('./key-pictures.tsx'), []);

/** Draws the scene of a stretch; it fills the positioned element it is put into. */
export type SceneRenderer = (current: Current) => ReactNode;

/** How much of the figures has come. Said once, not at each piece. */
const Loading = () => {
  const arrived = useSlice(useStores().stage, (s) => s.arrived);
  const { loading, arrived: told } = words.stage;
  const { bytes, ofBytes } = arrived ?? { bytes: 0, ofBytes: 0 };
  return (
    <>
      <FirstStill />
      <div className="stage-message stage-loading">
        <p role="status">{loading}</p>
        <progress aria-label={loading} aria-valuetext={told(bytes, ofBytes)} max={ofBytes || 1} value={ofBytes === 0 ? undefined : bytes} />
        <p className="stage-bytes" aria-hidden="true">{arrived !== null && told(bytes, ofBytes)}</p>
      </div>
    </>
  );
};

/** What is told in the place of the picture while there is none. (A lost context tells itself, as a notice.) */
const StageMessage = ({ hasStretch }: { readonly hasStretch: boolean }) => {
  const { stage, deliveries } = useStores();
  const status = useSlice(stage, (s) => s.sceneStatus);
  const stretchStatus = useSlice(stage, (s) => s.stretchStatus);
  if (stretchStatus === 'failed') {
    return (
      <div className="stage-message" role="alert">
        <p>{words.stage.notFetched}</p>
        <button type="button" className="button" onClick={deliveries.retry}>{words.stage.tryAgain}</button>
      </div>
    );
  }
  if (stretchStatus === 'coming' || (hasStretch && status === 'loading')) return <Loading />;
  if (hasStretch) return null;
  return (
    <div className="stage-message">
      <p>{words.stage.noStretch}</p>
      <p>{words.stage.noStretchHint}</p>
    </div>
  );
};

/** The place of the 3D picture; where there can be none, the key pictures instead. */
export const StageSlot = ({ scene }: { readonly scene: SceneRenderer }) => {
  const { stage } = useStores();
  const status = useSlice(stage, (s) => s.sceneStatus);
  const current = useCurrent();
  // Where a mistake is drawn its mark is: both come and go by the same word.
  const mistake = useSlice(stage, (s) => s.mistake);
  const drawn = current === null || mistake === null ? current : { ...current, stretch: mistake, side: mistake.side };
  const isFlat = status === 'unsupported' || status === 'failed';
  return (
    <section className="stage" aria-label={words.stage.region} data-status={status}>
      {isFlat && (
        <KeyPictures reason={status === 'failed' ? words.stage.failed : words.stage.noWebGl} canTryAgain={status === 'failed'} />
      )}
      {!isFlat && drawn !== null && (
        <ErrorBoundary fallback={null} onError={() => stage.getState().setSceneStatus('failed')}>
          {scene(drawn)}
        </ErrorBoundary>
      )}
      <MistakeMark isOn={mistake !== null && !isFlat} />
      <FastHint />
      <StageMessage hasStretch={current !== null} />
    </section>
  );
};
