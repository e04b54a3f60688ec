import { COORDINATE_INDEX } from '../../anatomy/coordinates.ts';
import { degrees } from '../../units.ts';
import { createWorst, NUMERIC_SLACK_DEGREES, TOUCHED_PHASES, type Rule } from '../rule.ts';

/** How far the person's head may be bent and turned over the chest when the file asks for no less, degrees. Choreography 3.2, comfort of the neck. */
const MOST_DEGREES = { flexion: 15, sideBend: 15, rotation: 25 } as const;
const AXES = ['flexion', 'sideBend', 'rotation'] as const;

/** The head goes with the chest: nobody's neck is turned or bent. */
export const headOverThorax: Rule = {
  id: 'head-over-thorax',
  says: "From contact to the end of the ease-out the person's head is bent over the chest by at most 15° and turned by at most 25°, or by what the file allows (degrees past it).",
  source: 'the article: the neck stays neutral (towel twist: 5 degrees each way); else 60 to 75 % of the living range',
  start({ movement: { headOverThorax: declared } }) {
    const worst = createWorst({ ruleId: this.id, bound: NUMERIC_SLACK_DEGREES, unit: '°', sense: 'most' });
    return {
      visit({ solver, timeSeconds, phaseId }) {
        if (!TOUCHED_PHASES.includes(phaseId)) return;
        const { coordinates, neutral } = solver.figures.person.scratch.frame;
        for (const axis of AXES) {
          const i = COORDINATE_INDEX[`neck.${axis}`];
          const angle = degrees(coordinates[i]! - neutral[i]!);
          worst.record(Math.abs(angle) - (declared?.mostDegrees ?? MOST_DEGREES[axis]), `person neck.${axis} at ${angle.toFixed(1)}°`, timeSeconds);
        }
      },
      findings: worst.findings,
    };
  },
};
