import { vec3 } from 'gl-matrix';
import type { FrameSolver } from '../../frame/solve-frame.ts';
import { vector } from '../../math/vector.ts';
import { ASSISTED_PHASES, createWorst, type Rule } from '../rule.ts';

const arm = vector();

/** How strongly a contact's force turns the person about the upright axis through the pelvis, levels x metres, + to the left. */
const torqueOf = ({ frame, figures }: FrameSolver, id: string): number => {
  const contact = frame.contacts.find((one) => one.id === id);
  if (contact === undefined) return 0;
  vec3.subtract(arm, contact.pointInWorld, figures.person.scratch.frame.rootPosition as typeof arm);
  const [x, , z] = contact.forceDirectionInWorld;
  // (r x F) . up.
  return contact.forceLevel * (arm[2]! * x! - arm[0]! * z!);
};

/** Two hands that turn the person in opposite ways twist the back; two that turn the same way turn the person on the seat. */
export const opposingTorques: Rule = {
  id: 'opposing-torques',
  says: 'From ease-in to ease-out the two declared forces turn the person in opposite ways, the weaker by at least its declared share of the stronger.',
  source: 'the article: one hand steadies, one guides; two torques the same way turn the person on the seat',
  isFor: ({ movement }) => movement.opposingTorques !== undefined,
  start({ movement }) {
    const { contacts, weakerShare } = movement.opposingTorques!;
    const worst = createWorst({ ruleId: this.id, bound: 100 * weakerShare, unit: '%', sense: 'least' });
    return {
      visit({ solver, timeSeconds, phaseId }) {
        if (!ASSISTED_PHASES.includes(phaseId)) return;
        const [a, b] = [torqueOf(solver, contacts[0]), torqueOf(solver, contacts[1])];
        const stronger = Math.max(Math.abs(a), Math.abs(b));
        const share = stronger === 0 ? 0 : (Math.min(Math.abs(a), Math.abs(b)) / stronger) * (a * b < 0 ? 1 : -1);
        worst.record(100 * share, contacts.join(' and '), timeSeconds);
      },
      findings: worst.findings,
    };
  },
};

/** All declared forces together turn the person the way that the stretch goes. */
export const turningForces: Rule = {
  id: 'turning-forces',
  says: 'From ease-in to ease-out the declared forces together turn the person to the declared side (force level times lever in centimetres).',
  source: 'the article: a mild, sustained rotational force; our choreography: the sum of torques has the sign of the turn',
  isFor: ({ movement }) => movement.turningForces !== undefined,
  start({ movement }) {
    const { contacts, toward } = movement.turningForces!;
    const worst = createWorst({ ruleId: this.id, bound: 0, unit: 'level cm', sense: 'least' });
    return {
      visit({ solver, timeSeconds, phaseId }) {
        if (!ASSISTED_PHASES.includes(phaseId)) return;
        const sum = contacts.reduce((all, id) => all + torqueOf(solver, id), 0);
        worst.record(100 * sum * (toward === 'left' ? 1 : -1), contacts.join(' and '), timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
