import type { FigureName } from '../../frame/frame.ts';
import type { GazeTarget, PreparedGaze } from '../../motion/prepare-motion.ts';
import { degrees } from '../../units.ts';
import { createWorst, type Rule } from '../rule.ts';

/** How far eyes may stay short of a hand or face that they rest on, degrees: at arm's length a hand is 15 wide. */
const SHORT_BOUND_DEGREES = 5;
/** Eyes go first, head and body come after: so long after the eyes have gone to something the head is there, seconds. */
const FOLLOW_SECONDS = 0.5;
const FIGURES: readonly FigureName[] = ['person', 'helper'];

const isSame = (a: GazeTarget, b: GazeTarget): boolean =>
  'world' in a || 'world' in b ? 'world' in a && 'world' in b && a.world.every((value, i) => value === b.world[i]) : a.figure === b.figure && a.point === b.point;

/** What the eyes rest on at a time; null while they go from one thing to another, and a moment longer. */
const restingOn = ({ times, targets }: PreparedGaze, timeSeconds: number): GazeTarget | null => {
  let key = 0;
  while (key + 1 < times.length && times[key + 1]! <= timeSeconds) key += 1;
  const target = targets[key]!;
  const next = targets[key + 1];
  if (next !== undefined && !isSame(target, next)) return null;
  const isNew = key > 0 && !isSame(targets[key - 1]!, target);
  return isNew && timeSeconds < times[key]! + FOLLOW_SECONDS ? null : target;
};

/** Who looks at a hand or a face sees it: the head is held so that the eyes get there. */
export const gaze: Rule = {
  id: 'gaze',
  says: 'While eyes rest on a hand or a face they are within 5° of it, in every frame; the head has half a second to follow them there.',
  source: 'our posing trials: the helper watches the hands, then the face; eyes turn 25 degrees aside and 35 down (MIL-STD-1472)',
  isFor: ({ gaze: keys }) => FIGURES.some((figure) => keys[figure].some(({ look }) => !('world' in look))),
  start() {
    const worst = createWorst({ ruleId: this.id, bound: SHORT_BOUND_DEGREES, unit: '°', sense: 'most' });
    return {
      visit({ solver, timeSeconds }) {
        for (const figure of FIGURES) {
          const target = restingOn(solver.motion.gaze[figure], solver.frame.timeSeconds);
          if (target !== null && !('world' in target)) worst.record(degrees(solver.gazeShortfallsRadians[figure]), `${figure} to the ${target.figure}'s ${target.point}`, timeSeconds);
        }
      },
      findings: worst.findings,
    };
  },
};
