import { COORDINATE_INDEX } from '../../anatomy/coordinates.ts';
import { degrees } from '../../units.ts';
import { ASSISTED_PHASES, createWorst, type Rule } from '../rule.ts';

/** The help only deepens what the person already does. */
export const assisted: Rule = {
  id: 'assisted',
  says: "The help deepens the person's own movement by at most what the file allows.",
  source: 'the article: minimal force, only deepening the movement that the person is already doing; choreography: at most 20 degrees',
  isFor: ({ movement }) => movement.assisted !== undefined,
  start({ movement }) {
    const { coordinates, mostDegrees } = movement.assisted!;
    const worst = createWorst({ ruleId: this.id, bound: mostDegrees, unit: '°', sense: 'most' });
    let first: number | null = null;
    return {
      visit({ solver, timeSeconds, phaseId }) {
        if (!ASSISTED_PHASES.includes(phaseId)) return;
        const sum = coordinates.reduce((all, name) => all + degrees(solver.figures.person.scratch.coordinates[COORDINATE_INDEX[name]]!), 0);
        first ??= sum;
        worst.record(sum - first, `person ${coordinates.join(' + ')}`, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
