import type { Library } from './library.ts';
import type { StageStore } from './stage.ts';

/** Brings what the stage waits for: first the stretch of the address, then whatever is asked for. */
export interface Deliveries {
  /** Settles when the stretch of the address is here or known not to come; never rejects. */
  readonly first: Promise<void>;
  /** Asks again for the stretch on the stage, which did not come. */
  retry(): void;
}

/** Fetches what is wanted on the stage and puts it there. What does not come is told, and what is on the stage stays. */
export const followWanted = (stage: StageStore, library: Library): Deliveries => {
  const bringFirst = async (): Promise<void> => {
    const { stretchId, setStretchStatus } = stage.getState();
    if (stretchId === null || library.get(stretchId) !== undefined) return;
    setStretchStatus('coming');
    // Another one may have come on the stage meanwhile: what became of this one is then of no interest.
    const isStill = (): boolean => stage.getState().stretchId === stretchId;
    await library.fetch(stretchId).then(
      () => isStill() && setStretchStatus('here'),
      () => isStill() && setStretchStatus('failed'),
    );
  };
  stage.subscribe((s) => s.wanted, (wanted) => {
    if (wanted === null) return;
    const isStill = (): boolean => stage.getState().wanted === wanted;
    library.fetch(wanted.stretchId).then(
      () => isStill() && stage.getState().show(wanted.stretchId, wanted.side),
      () => {
        if (!isStill()) return;
        stage.getState().dropWanted();
        stage.getState().addNotice({ kind: 'notFetched', stretchId: wanted.stretchId });
      },
    );
  });
  // Whatever comes on the stage later was here before it came.
  stage.subscribe((s) => s.stretchId, () => {
    stage.getState().setStretchStatus('here');
    stage.getState().dismissNoticesOf('notFetched');
  });
  return { first: bringFirst(), retry: () => void bringFirst() };
};
