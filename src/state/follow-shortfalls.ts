import { lookForShortfalls } from '../core/frame/find-shortfalls.ts';
import { createFrameSolver } from '../core/frame/solve-frame.ts';
import type { RigFile } from '../core/rig/rig-file.ts';
import type { Library } from './library.ts';
import type { StageState, StageStore } from './stage.ts';

/** Looks in one go: some milliseconds while the code is cold, so that no frame comes late. */
const LOOKS_AT_ONCE = 4;

export interface ShortfallsInput {
  readonly stage: StageStore;
  readonly library: Pick<Library, 'get'>;
  readonly person: RigFile;
  readonly helper: RigFile;
}

/** What is on show, once it is settled whether there is a picture: before, nothing may be in its way. */
const settled = ({ sceneStatus, stretchId, side }: StageState): string | null => (sceneStatus === 'loading' ? null : `${stretchId} ${side}`);

/**
 * Keeps the stage's `shortfalls` at what the stretch on show does not reach: after the first picture, in small pieces,
 * with a solver of its own. Returns how to stop.
 */
export const followShortfalls = ({ stage, library, person, helper }: ShortfallsInput): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (looking: ReturnType<typeof lookForShortfalls>): void => {
    for (let i = 0; i < LOOKS_AT_ONCE; i += 1) {
      const { done, value } = looking.next();
      if (done === true) return stage.getState().setShortfalls(value);
    }
    timer = setTimeout(look, 0, looking);
  };
  const start = (): void => {
    const { stretchId, side } = stage.getState();
    const entry = stretchId === null ? undefined : library.get(stretchId);
    if (entry === undefined) return;
    const solver = createFrameSolver({ stretch: entry.stretch, side, motion: entry.motions?.[side], person, helper });
    timer = setTimeout(look, 0, lookForShortfalls(solver));
  };
  const stop = stage.subscribe(
    settled,
    (shown) => {
      clearTimeout(timer);
      // What was found of the one before does not hold for this one.
      stage.getState().setShortfalls(null);
      if (shown !== null) timer = setTimeout(start);
    },
    { fireImmediately: true },
  );
  return () => {
    clearTimeout(timer);
    stop();
  };
};
