import { COORDINATE_COUNT, COORDINATE_NAMES, type CoordinateName } from '../../anatomy/coordinates.ts';
import { rangeWhile, type JointRange } from '../../anatomy/range-of-motion.ts';
import { degrees } from '../../units.ts';
import { standingFeet } from '../standing-feet.ts';
import { createWorst, NUMERIC_SLACK_DEGREES, type Rule, type RuleView, type Worst } from '../rule.ts';

const FIGURES = ['person', 'helper'] as const;

/** Wrist and fingers: what a hand rests with, at any time. */
const isHand = (name: CoordinateName): boolean => /Fingers\.|Arm\.wrist/.test(name);
const anyJoint = (): boolean => true;

const recordRange = (
  worst: Worst, { solver, timeSeconds }: RuleView, limits: (range: JointRange) => readonly [number, number], isMeant: (name: CoordinateName) => boolean,
): void => {
  const standing = standingFeet(solver.stretch, timeSeconds);
  for (const name of FIGURES) {
    const { coordinates, neutral } = solver.figures[name].scratch.frame;
    for (let i = 0; i < COORDINATE_COUNT; i += 1) {
      const range = rangeWhile(i, name === 'helper' ? standing : []);
      if (range === undefined || !isMeant(COORDINATE_NAMES[i]!)) continue;
      const [least, most] = limits(range);
      const value = degrees(coordinates[i]! - neutral[i]!);
      worst.record(Math.max(least - value, value - most), `${name} ${COORDINATE_NAMES[i]!} at ${value.toFixed(1)}°`, timeSeconds);
    }
  }
};

/** No joint leaves its range, ever: no knee bends back, no wrist folds past its stop. */
export const jointRange: Rule = {
  id: 'joint-range',
  says: 'Every joint of both figures stays within its hard limits, in every frame (degrees past the limit).',
  source: 'CDC and Soucie 2011 passive ranges, AAOS, Rajagopal 2016, White and Panjabi',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: NUMERIC_SLACK_DEGREES, unit: '°', sense: 'most' });
    return { visit: (view) => recordRange(worst, view, (range) => range.hard, anyJoint), findings: worst.findings };
  },
};

/** In the hold nobody sits at the end of a joint's range. */
export const jointComfort: Rule = {
  id: 'joint-comfort',
  says: 'In the hold every joint of both figures stays within its comfort limits (degrees past the limit).',
  source: '60 to 75 % of the living range, and what posing the figures showed',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: NUMERIC_SLACK_DEGREES, unit: '°', sense: 'most' });
    return {
      visit(view) {
        if (view.phaseId === 'hold') recordRange(worst, view, (range) => range.comfort, anyJoint);
      },
      findings: worst.findings,
    };
  },
};

/** Hands are calm: no wrist or finger near its end, in any frame. */
export const handComfort: Rule = {
  id: 'hand-comfort',
  says: 'Wrists and fingers of both figures stay within their comfort limits, in every frame (degrees past the limit).',
  source: '60 to 85 % of the textbook range',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: NUMERIC_SLACK_DEGREES, unit: '°', sense: 'most' });
    return { visit: (view) => recordRange(worst, view, (range) => range.comfort, isHand), findings: worst.findings };
  },
};
