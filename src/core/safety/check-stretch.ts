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
  /** Stops soon after the first breach, for who only asks whether there is one. */
  readonly isDoneWhenBroken?: boolean;
}

/**
 * Checks a stretch at every frame of its 30 a second, by every rule that is for it. Collects the worst of each rule;
 * never throws for what a rule finds.
 */
export const checkStretch = (solver: FrameSolver, { skin = null, rules = RULES, framesPerSkinSample = 1, isDoneWhenBroken = false }: CheckOptions = {}): Finding[] => {
  const runs = rulesFor(solver.stretch, rules).map((rule) => rule.start(solver.stretch));
  const last = Math.round(solver.durationSeconds * FRAMES_PER_SECOND);
  for (let i = 0; i <= last; i += 1) {
    const timeSeconds = i / FRAMES_PER_SECOND;
    const { phase } = solveFrame(solver, timeSeconds);
    const isSkinFrame = skin !== null && i % framesPerSkinSample === 0;
    if (isSkinFrame) skin.pose(solver);
    for (const run of runs) run.visit({ solver, timeSeconds, phaseId: phase.id, skin: isSkinFrame ? skin : null });
    if (isDoneWhenBroken && i % FRAMES_PER_SECOND === 0 && runs.some((run) => run.findings().some(({ isBroken }) => isBroken))) break;
  }
  return runs.flatMap((run) => run.findings());
};
