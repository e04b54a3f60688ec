import { COORDINATE_INDEX } from '../../core/anatomy/coordinates.ts';
import { solveFrame } from '../../core/frame/solve-frame.ts';
import type { SolvedPoseFile } from '../../core/stretch/compile-schema.ts';
import { outside } from './hinge.ts';
import { supportDepth, supportsAt } from './support-depth.ts';
import { keysOf, type Workbench } from './workbench.ts';

/** Depth changes by nearly as much as the body is let down: three rounds leave hundredths of a millimetre. */
const ROUNDS = 4;
/** How far inside the wished depths is aimed at, millimetres: rounding must not undo it. */
const SPARE_MILLIMETRES = 0.3;

/** Feet are put down by their own tracks, hands by theirs; the rest of a body hangs on the pelvis. */
const isOfTheBody = (part: string): boolean => !/(Foot|Hand)$/.test(part);

/** Lets the body of a pose down, or up, until it lies as deep in what carries it as wished. */
export const settle = (bench: Workbench, { figure, pose, at }: SolvedPoseFile): void => {
  const { solver } = bench;
  const supports = supportsAt(bench, figure, at).filter(({ parts }) => parts.every(isOfTheBody));
  if (supports.length === 0) return;
  for (let round = 0; round < ROUNDS; round += 1) {
    solveFrame(solver, at);
    const tooDeep = supports.map((support) => outside(supportDepth(bench, support), support.sink[0] + SPARE_MILLIMETRES, support.sink[1] - SPARE_MILLIMETRES));
    const rise = tooDeep.reduce((sum, one) => sum + one, 0) / tooDeep.length;
    for (const key of keysOf(solver, figure, pose)) key[COORDINATE_INDEX['pelvis.y']]! += rise / 1000;
  }
};
