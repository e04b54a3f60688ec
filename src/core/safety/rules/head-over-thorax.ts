import { COORDINATE_INDEX } from '../../anatomy/coordinates.ts';
import { degrees } from '../../units.ts';
import { createWorst, TOUCHED_PHASES, type Rule } from '../rule.ts';

const AXES = ['flexion', 'sideBend', 'rotation'] as const;

/** The head goes with the chest: nobody's neck is turned. */
export const headOverThorax: Rule = {
  id: 'head-over-thorax',
  says: "From contact to the end of the ease-out the person's head is bent and turned over the chest by at most what the file allows.",
  source: 'the article: the neck stays neutral; choreography: 5 degrees each way',
  isFor: ({ movement }) => movement.headOverThorax !== undefined,
  start({ movement }) {
    const worst = createWorst({ ruleId: this.id, bound: movement.headOverThorax!.mostDegrees, unit: '°', sense: 'most' });
    return {
      visit({ solver, timeSeconds, phaseId }) {
        if (!TOUCHED_PHASES.includes(phaseId)) return;
        const { coordinates } = solver.figures.person.scratch;
        for (const axis of AXES) worst.record(Math.abs(degrees(coordinates[COORDINATE_INDEX[`neck.${axis}`]]!)), `person neck.${axis}`, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
