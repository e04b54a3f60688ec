import { solveFrame, type FrameSolver } from '../frame/solve-frame.ts';
import { FRAMES_PER_SECOND } from '../stretch/stretch.ts';
import type { Finding, Rule, SkinSurface } from './rule.ts';
import { RULES, rulesFor } from './rules/index.ts';

/** What a check is made with. */
export interface CheckOptions {
  /** Both skins; without them the rules that measure on the mesh find nothing. */
  readonly skin?: SkinSurface | null;
  readonly rules?: readonly Rule[];
  /** The skins are asked at every so many frames: at each one, but where a test looks for one spoilt thing only. */
  readonly framesPerSkinSample?: number;
}

/**
 * Checks a stretch at every frame of its 30 a second, by every rule that is for it. Collects the worst of each rule;
 * never throws for what a rule finds.
 */
export const checkStretch = (solver: FrameSolver, { skin = null, rules = RULES, framesPerSkinSample = 1 }: CheckOptions = {}): Finding[] => {
  const runs = rulesFor(solver.stretch, rules).map((rule) => rule.start(solver.stretch));
  const last = Math.round(solver.durationSeconds * FRAMES_PER_SECOND);
  for (let i = 0; i <= last; i += 1) {
    const timeSeconds = i / FRAMES_PER_SECOND;
    const { phase } = solveFrame(solver, timeSeconds);
    const isSkinFrame = skin !== null && i % framesPerSkinSample === 0;
    if (isSkinFrame) skin.pose(solver);
    for (const run of runs) run.visit({ solver, timeSeconds, phaseId: phase.id, skin: isSkinFrame ? skin : null });
  }
  return runs.flatMap((run) => run.findings());
};
