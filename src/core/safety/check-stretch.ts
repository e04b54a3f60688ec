import { solveFrame, type FrameSolver } from '../frame/solve-frame.ts';
import { FRAMES_PER_SECOND } from '../stretch/stretch.ts';
import type { Finding, Rule, SkinSurface } from './rule.ts';
import { RULES } from './rules/index.ts';

/** Meshes are asked at every so many frames: skin distances change by well under a millimetre a frame in the
 * eases, and measuring both meshes takes a fifth of a second. */
const FRAMES_PER_SKIN_SAMPLE = 15;

/**
 * Checks a stretch at every frame of its 30 a second, by every rule. Collects the worst of each rule; never throws
 * for what a rule finds. Without `skin` the rules that measure on the mesh find nothing.
 */
export const checkStretch = (solver: FrameSolver, skin: SkinSurface | null = null, rules: readonly Rule[] = RULES): Finding[] => {
  const runs = rules.map((rule) => rule.start());
  const last = Math.round(solver.durationSeconds * FRAMES_PER_SECOND);
  for (let i = 0; i <= last; i += 1) {
    const timeSeconds = i / FRAMES_PER_SECOND;
    const { phase } = solveFrame(solver, timeSeconds);
    const isSkinFrame = skin !== null && i % FRAMES_PER_SKIN_SAMPLE === 0;
    if (isSkinFrame) skin.pose(solver);
    for (const run of runs) run.visit({ solver, timeSeconds, phaseId: phase.id, skin: isSkinFrame ? skin : null });
  }
  return runs.flatMap((run) => run.findings());
};
