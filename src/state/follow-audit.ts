import { createFrameSolver } from '../core/frame/solve-frame.ts';
import type { RigFile } from '../core/rig/rig-file.ts';
import { measureAudit } from '../core/safety/audit.ts';
import type { Library } from './library.ts';
import type { StageStore } from './stage.ts';

/** Frames that are measured in one go: a few milliseconds, so that no picture comes late. */
const FRAMES_AT_ONCE = 24;

export interface AuditInput {
  readonly stage: StageStore;
  readonly library: Pick<Library, 'get'>;
  readonly person: RigFile;
  readonly helper: RigFile;
}

/** Keeps the stage's `audit` at what is measured of the stretch on show, with a solver of its own. Returns how to stop. */
export const followAudit = ({ stage, library, person, helper }: AuditInput): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const measure = (measuring: ReturnType<typeof measureAudit>): void => {
    for (let i = 0; i < FRAMES_AT_ONCE; i += 1) {
      const { done, value } = measuring.next();
      if (done === true) return stage.getState().setAudit(value);
    }
    timer = setTimeout(measure, 0, measuring);
  };
  const start = (): void => {
    clearTimeout(timer);
    stage.getState().setAudit(null);
    const { stretchId, side } = stage.getState();
    const entry = stretchId === null ? undefined : library.get(stretchId);
    if (entry === undefined) return;
    const solver = createFrameSolver({ stretch: entry.stretch, side, motion: entry.motions?.[side], person, helper });
    timer = setTimeout(measure, 0, measureAudit(solver));
  };
  const stop = stage.subscribe((s) => `${s.stretchId} ${s.side} ${s.stretchStatus}`, start, { fireImmediately: true });
  return () => {
    clearTimeout(timer);
    stop();
  };
};
