import type { Frame } from '../frame/frame.ts';
import type { Moment } from '../frame/moment.ts';
import { solveMoment, type FrameSolver } from '../frame/solve-frame.ts';
import type { PhaseId } from '../stretch/stretch.ts';
import { phaseIndexAt } from '../stretch/timeline.ts';
import { breathTimeAt, forceShareAt, phaseIdAt, poseTimeAt, type LetGo } from './let-go.ts';

export { letGo } from './let-go.ts';

const phaseIndexOf = ({ stretch: { phases } }: FrameSolver, phaseId: PhaseId): number => phases.findIndex(({ id }) => id === phaseId);

/** What a let-go shows so many seconds (clamped) after it began. */
export const letGoMoment = (solver: FrameSolver, movement: LetGo, sinceSeconds: number): Moment => {
  const poseTimeSeconds = poseTimeAt(movement, sinceSeconds);
  const phaseId = phaseIdAt(movement, sinceSeconds);
  return {
    poseTimeSeconds,
    phaseIndex: phaseId === null ? phaseIndexAt(solver.phaseStartsSeconds, poseTimeSeconds) : phaseIndexOf(solver, phaseId),
    breathTimeSeconds: breathTimeAt(movement, sinceSeconds),
    blinkTimeSeconds: movement.fromSeconds + Math.max(0, Math.min(movement.durationSeconds, sinceSeconds)),
    forceTimeSeconds: movement.fromSeconds,
    forceShare: forceShareAt(movement, sinceSeconds),
  };
};

/** Solves the frame so many seconds (clamped) after a let-go began into `solver.frame` and returns it; see `solveFrame`. */
export const solveLetGo = (solver: FrameSolver, movement: LetGo, sinceSeconds: number): Frame => solveMoment(solver, letGoMoment(solver, movement, sinceSeconds));
