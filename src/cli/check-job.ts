import path from 'node:path';
import { createBodySurfaces } from '../compile/mesh/body-surfaces.ts';
import { readMistakes, type MistakeEntry } from '../compile/read-mistake.ts';
import { readFigure, readStretches, type FigureModel } from '../compile/read-models.ts';
import type { Side } from '../core/anatomy/bones.ts';
import { createFrameSolver } from '../core/frame/solve-frame.ts';
import { checkStretch } from '../core/safety/check-stretch.ts';
import type { Finding } from '../core/safety/rule.ts';
import type { StretchEntry } from '../core/stretch/stretch-entry.ts';
import { PROJECT_ROOT } from './app-server.ts';

/** One thing to check: a stretch on one side, at every frame, or a mistake. Plain data, to be sent to another thread. */
export type CheckJob = { readonly stretch: string; readonly side: Side } | { readonly mistake: string };

/** A mistake lasts for seconds: a look at the skins every third of a second sees it. Frames. */
const FRAMES_PER_SKIN_LOOK_OF_MISTAKE = 10;

/** Everything that is checked, and what it is checked with. */
export interface CheckModels {
  readonly person: FigureModel;
  readonly helper: FigureModel;
  readonly stretches: readonly StretchEntry[];
  readonly mistakes: readonly MistakeEntry[];
}

export const readCheckModels = async (): Promise<CheckModels> => {
  const models = path.join(PROJECT_ROOT, 'models');
  const [person, helper, stretches] = await Promise.all([readFigure(models, 'person'), readFigure(models, 'helper'), readStretches(models)]);
  return { person, helper, stretches, mistakes: await readMistakes(models, stretches) };
};

/** Does one job. @throws Error when there is no readable stretch or mistake of that name. */
export const runCheckJob = ({ person, helper, stretches, mistakes }: CheckModels, job: CheckJob): Finding[] => {
  const skin = createBodySurfaces({ person: person.mesh, helper: helper.mesh });
  const rigs = { person: person.rig, helper: helper.rig };
  if ('mistake' in job) {
    const entry = mistakes.find(({ id }) => id === job.mistake);
    if (entry === undefined || 'error' in entry) throw new Error(`There is no readable mistake called ${job.mistake}.`);
    const solver = createFrameSolver({ stretch: entry.stretch, side: entry.stretch.side, ...rigs });
    return checkStretch(solver, { skin, framesPerSkinSample: FRAMES_PER_SKIN_LOOK_OF_MISTAKE });
  }
  const entry = stretches.find(({ id }) => id === job.stretch);
  if (entry === undefined || 'error' in entry) throw new Error(`There is no readable stretch called ${job.stretch}.`);
  const solver = createFrameSolver({ stretch: entry.stretch, side: job.side, motion: entry.motions?.[job.side], ...rigs });
  return checkStretch(solver, { skin });
};
