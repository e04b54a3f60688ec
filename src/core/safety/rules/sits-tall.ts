import { COORDINATE_INDEX } from '../../anatomy/coordinates.ts';
import { degrees } from '../../units.ts';
import { createWorst, TOUCHED_PHASES, type Rule } from '../rule.ts';

/** Nobody slumps: a round back turns less, and its spines stand out. */
export const sitsTall: Rule = {
  id: 'sits-tall',
  says: "From contact to the end of the ease-out the person's back is bent forward by at most what the file allows, lower back and chest together.",
  source: 'a slumped back turns less (Edmondston 2007); choreography: lower back 15 degrees, chest 0; stretch file',
  isFor: ({ movement }) => movement.sitsTall !== undefined,
  start({ movement }) {
    const worst = createWorst({ ruleId: this.id, bound: movement.sitsTall!.mostDegrees, unit: '°', sense: 'most' });
    return {
      visit({ solver, timeSeconds, phaseId }) {
        if (!TOUCHED_PHASES.includes(phaseId)) return;
        const { coordinates } = solver.figures.person.scratch;
        worst.record(degrees(coordinates[COORDINATE_INDEX['lumbar.flexion']]! + coordinates[COORDINATE_INDEX['thoracic.flexion']]!), 'person lower back and chest', timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
