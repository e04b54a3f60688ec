import { solveFrame, type FrameSolver } from '../frame/solve-frame.ts';
import type { LetGo } from '../let-go/let-go.ts';
import { solveLetGo } from '../let-go/solve-let-go.ts';
import { FRAMES_PER_SECOND, type Stretch } from '../stretch/stretch.ts';
import type { Finding, Rule, RuleRun, SkinSurface } from './rule.ts';
import { assisted } from './rules/assisted.ts';
import { contactFingers } from './rules/contact-fingers.ts';
import { contactSlip } from './rules/contact-slip.ts';
import { RULES, rulesFor, SKIN_RULES } from './rules/index.ts';
import { legCarried } from './rules/leg-carried.ts';
import { onePeakEase } from './rules/one-peak-ease.ts';
import { pelvisStill, pelvisTilt, sitBonesDown, staysDown } from './rules/pelvis-still.ts';
import { opposingTorques, turningForces } from './rules/torques.ts';
import { comesBack, wayBack } from './rules/way-back.ts';

/** Rules that measure from where the ease-in began. */
const FROM_EASE_IN_START: readonly Rule[] = [pelvisStill, pelvisTilt, sitBonesDown, staysDown, assisted, contactSlip, contactFingers];
/** So many frames of the stretch are seen before the let-go, that its first speeds and changes of speed are measured too. */
const FRAMES_BEFORE = 2;
/** The skins are asked at so many frames, evenly spread from the first to the last. Issue "let go from anywhere". */
const SKIN_LOOKS = 10;

/** In the place of a time in a let-go: the frame in which the stretch's ease-in begins, shown before all others. */
const EASE_IN_START = -Infinity;

/** A run of a rule, and from which to which moment of a let-go it is shown the frames, seconds; before its start below 0. */
interface ShownRun {
  readonly run: RuleRun;
  isShown(sinceSeconds: number): boolean;
}

/**
 * Which frames a rule is shown. Coming to rest and going back are two movements, each with one peak of speed; forces
 * turn nobody when none is left; the way back is made of the stretch's own poses, whose way the stretch itself proves.
 */
const startRuns = (rule: Rule, { turnSeconds, fadeSeconds }: LetGo, stretch: Stretch): ShownRun[] => {
  const showing = (isShown: ShownRun['isShown']): ShownRun => ({ run: rule.start(stretch), isShown });
  if (rule === wayBack || rule === comesBack || rule === legCarried) return [];
  if (rule === onePeakEase) return [showing((since) => since > EASE_IN_START && since <= turnSeconds), showing((since) => since >= turnSeconds)];
  if (rule === opposingTorques || rule === turningForces) return [showing((since) => since > EASE_IN_START && since < fadeSeconds)];
  if (FROM_EASE_IN_START.includes(rule)) return [showing((since) => since === EASE_IN_START || since >= 0)];
  return [showing((since) => since > EASE_IN_START)];
};

/** Shows the frames of a let-go at some of its 30 a second (0 to the last, beyond which it has ended) to rules. */
const showLetGo = (solver: FrameSolver, letGo: LetGo, rules: readonly Rule[], frames: Iterable<number>, skin: SkinSurface | null): Finding[] => {
  const runs = rulesFor(solver.stretch, rules).flatMap((rule) => startRuns(rule, letGo, solver.stretch));
  const show = (sinceSeconds: number): void => {
    const { timeSeconds, phase } = solver.frame;
    skin?.pose(solver);
    for (const { run, isShown } of runs) if (isShown(sinceSeconds)) run.visit({ solver, timeSeconds, phaseId: phase.id, skin });
  };
  const easeInStart = solver.phaseStartsSeconds[solver.stretch.phases.findIndex(({ id }) => id === 'easeIn')]!;
  if (letGo.fromSeconds > easeInStart) {
    solveFrame(solver, easeInStart);
    show(EASE_IN_START);
  }
  for (const frame of frames) {
    const sinceSeconds = frame / FRAMES_PER_SECOND;
    if (frame >= 0) solveLetGo(solver, letGo, sinceSeconds);
    else solveFrame(solver, letGo.fromSeconds + sinceSeconds);
    show(sinceSeconds);
  }
  return runs.flatMap(({ run }) => run.findings());
};

const lastFrame = ({ durationSeconds }: LetGo): number => Math.ceil(durationSeconds * FRAMES_PER_SECOND);

/**
 * Checks a let-go at every frame of its 30 a second, by every rule that needs no skin. Times in what it finds are
 * moments of the stretch: those that the poses are from.
 */
export const checkLetGo = (solver: FrameSolver, letGo: LetGo): Finding[] => {
  const before = Math.min(FRAMES_BEFORE, Math.floor(letGo.fromSeconds * FRAMES_PER_SECOND));
  const frames = Array.from({ length: before + lastFrame(letGo) + 1 }, (_, i) => i - before);
  return showLetGo(solver, letGo, RULES.filter((rule) => !SKIN_RULES.includes(rule)), frames, null);
};

/** Checks a let-go on the skins at ten frames, first and last included, by every rule that measures there. */
export const checkLetGoOnSkin = (solver: FrameSolver, letGo: LetGo, skin: SkinSurface): Finding[] => {
  const frames = new Set(Array.from({ length: SKIN_LOOKS }, (_, i) => Math.round((i * lastFrame(letGo)) / (SKIN_LOOKS - 1))));
  return showLetGo(solver, letGo, SKIN_RULES, frames, skin);
};
