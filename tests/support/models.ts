import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRig, readStretches } from '../../src/compile/read-models.ts';
import { createFrameSolver, type FrameSolver } from '../../src/core/frame/solve-frame.ts';
import { applyMotion } from '../../src/core/motion/apply-motion.ts';
import type { MotionFile } from '../../src/core/motion/motion-file.ts';
import type { Side } from '../../src/core/anatomy/bones.ts';
import type { Stretch } from '../../src/core/stretch/stretch.ts';

/** The real models, as the page ships them. */
export const MODELS = fileURLToPath(new URL('../../models', import.meta.url));
export const figurePath = (figure: 'person' | 'helper'): string => path.join(MODELS, 'figures', `${figure}.glb`);

export const personRig = await readRig(MODELS, 'person');
export const helperRig = await readRig(MODELS, 'helper');

const entries = (await readStretches(MODELS)).filter((entry) => 'stretch' in entry);

/** Every readable stretch of the product. */
export const stretches: readonly Stretch[] = entries.map((entry) => entry.stretch);

export const stretchNamed = (id: string): Stretch => {
  const found = stretches.find((stretch) => stretch.id === id);
  if (!found) throw new Error(`no readable stretch called ${id}`);
  return found;
};

/** A fresh copy of a stretch for its own side with what the compiler found written in: to be changed, and played as it then stands. */
export const compiledStretch = (id: string): Stretch => {
  const entry = entries.find((one) => one.stretch.id === id);
  const motion = entry?.motions?.[entry.stretch.side];
  if (!entry || !motion) throw new Error(`no compiled stretch called ${id}`);
  return structuredClone(applyMotion(entry.stretch, motion));
};

/** What the compiler found for a stretch's side; undefined for a stretch that is played as written. */
export const motionOf = (stretch: Stretch, side: Side): MotionFile | undefined => entries.find((entry) => entry.stretch === stretch)?.motions?.[side];

/**
 * A solver of a stretch for a side. The product's own stretches move as compiled; a changed copy moves as it is
 * written, so that what a test changes in it is what is seen.
 */
export const solverOf = (stretch: Stretch, side: Side): FrameSolver => {
  return createFrameSolver({ stretch, side, motion: motionOf(stretch, side), person: personRig, helper: helperRig });
};
