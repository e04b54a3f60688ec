import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from '../../../src/cli/app-server.ts';
import { readRig, readStretches } from '../../../src/compile/read-models.ts';
import type { Side } from '../../../src/core/anatomy/bones.ts';
import type { FigureName } from '../../../src/core/frame/frame.ts';
import { stretchDurationSeconds } from '../../../src/core/stretch/timeline.ts';
import { buildModel } from '../../../src/export/model/build-model.ts';

const MODELS = path.join(PROJECT_ROOT, 'models');

/** A stretch as the model that we export: both figures, marks, one animation. */
export const exportModel = async (stretchId: string, side: Side): Promise<Uint8Array> => {
  const entry = (await readStretches(MODELS)).find(({ id }) => id === stretchId);
  if (entry === undefined || 'error' in entry) throw new Error(`${stretchId} cannot be read.`);
  const read = async (figure: FigureName) => ({
    rig: await readRig(MODELS, figure),
    glb: new Uint8Array(await readFile(path.join(MODELS, 'figures', `${figure}.glb`))),
  });
  const figures = { person: await read('person'), helper: await read('helper') };
  return buildModel({ stretch: entry.stretch, side, motion: entry.motions?.[side], figures, range: [0, stretchDurationSeconds(entry.stretch)], hasMarks: true });
};
