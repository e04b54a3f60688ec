import type { Frame } from '../frame/frame.ts';
import { solveMoment, type FrameSolver, type Moment } from '../frame/solve-frame.ts';
import type { PhaseId } from '../stretch/stretch.ts';
import { phaseIndexAt } from '../stretch/timeline.ts';
import { forceShareAt, poseTimeAt, type LetGo } from './let-go.ts';

const phaseIndexOf = ({ stretch: { phases } }: FrameSolver, id: PhaseId): number => {
  for (let i = 0; i < phases.length; i += 1) if (phases[i]!.id === id) return i;
  throw new Error(`there is no phase ${id}.`);
};

/**
 * What happens at a pose time, as an index of the stretch's phases: up to the turn what was happening; where the way in
 * is gone back, the ease-in played backwards is an ease-out and the contact played backwards a release.
 */
const letGoPhaseIndexAt = (solver: FrameSolver, letGo: LetGo, sinceSeconds: number, poseTimeSeconds: number): number => {
  const { phaseStartsSeconds: starts } = solver;
  const contactIndex = phaseIndexOf(solver, 'contact');
  if (letGo.isBack && sinceSeconds >= letGo.turnSeconds) return phaseIndexOf(solver, poseTimeSeconds > starts[contactIndex + 1]! ? 'easeOut' : 'release');
  const staysInPhase = letGo.isBack || letGo.endSeconds === starts[contactIndex];
  return phaseIndexAt(starts, staysInPhase ? letGo.fromSeconds : poseTimeSeconds);
};

/** Writes what a let-go shows so many seconds after it began. The breath goes on as time does. */
export const setLetGoMoment = (out: { -readonly [Key in keyof Moment]: Moment[Key] }, solver: FrameSolver, letGo: LetGo, sinceSeconds: number): Moment => {
  out.poseTimeSeconds = poseTimeAt(letGo, sinceSeconds);
  out.phaseIndex = letGoPhaseIndexAt(solver, letGo, sinceSeconds, out.poseTimeSeconds);
  out.breathTimeSeconds = letGo.fromSeconds + sinceSeconds;
  out.forceTimeSeconds = letGo.fromSeconds;
  out.forceShare = forceShareAt(letGo, sinceSeconds);
  return out;
};

const moment = { poseTimeSeconds: 0, phaseIndex: 0, breathTimeSeconds: 0, forceTimeSeconds: 0, forceShare: 1 };

/** Solves the frame so many seconds after a let-go began (clamped) into `solver.frame` and returns it; see `solveFrame`. */
export const solveLetGo = (solver: FrameSolver, letGo: LetGo, sinceSeconds: number): Frame =>
  solveMoment(solver, setLetGoMoment(moment, solver, letGo, Math.max(0, Math.min(letGo.durationSeconds, sinceSeconds))));
