import { vec3 } from 'gl-matrix';
import { vector } from '../../math/vector.ts';
import { degrees } from '../../units.ts';
import { ASSISTED_PHASES, createWorst, type Rule } from '../rule.ts';

/** The chest turns to the side that the file says, and far enough to be a twist. */
export const turnToward: Rule = {
  id: 'turn-toward',
  says: 'In the hold the chest is turned to the declared side by at least as much as the file says (degrees more than that).',
  source: 'the article: rotation towards the bent knee; stretch file',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: 0, unit: '°', sense: 'least' });
    return {
      visit({ solver: { stretch, frame }, timeSeconds, phaseId }) {
        const turn = stretch.movement.trunkTurn;
        if (turn === undefined || phaseId !== 'hold') return;
        const toward = degrees(frame.trunkTurnRadians) * (turn.toward === 'left' ? 1 : -1);
        worst.record(toward - turn.leastDegrees, `chest, to the ${turn.toward}`, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};

/** The chest never turns further than the file says, to either side. */
export const turnSize: Rule = {
  id: 'turn-size',
  says: 'At no time is the chest turned over the pelvis by more than the file allows (degrees more than that).',
  source: 'seated thoracic rotation is 41 to 45 degrees (Johnson 2012); shown: at most 35; stretch file',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: 0, unit: '°', sense: 'most' });
    return {
      visit({ solver: { stretch, frame }, timeSeconds }) {
        const turn = stretch.movement.trunkTurn;
        if (turn !== undefined) worst.record(Math.abs(degrees(frame.trunkTurnRadians)) - turn.mostDegrees, 'chest', timeSeconds);
      },
      findings: worst.findings,
    };
  },
};

const arm = vector();

/** Two hands that turn the person in opposite ways twist the back; two that turn the same way turn the person on the seat. */
export const opposingTorques: Rule = {
  id: 'opposing-torques',
  says: 'From ease-in to ease-out the two declared forces turn the person in opposite ways, the weaker by at least its declared share of the stronger (share more than that).',
  source: 'the article: one hand steadies, one guides; two torques the same way turn the person on the seat',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: 0, unit: '%', sense: 'least' });
    return {
      visit({ solver: { stretch, frame, figures }, timeSeconds, phaseId }) {
        const declared = stretch.movement.opposingTorques;
        if (declared === undefined || !ASSISTED_PHASES.includes(phaseId)) return;
        const pelvis = figures.person.scratch.frame.rootPosition;
        const [a, b] = declared.contacts.map((id) => {
          const contact = frame.contacts.find((one) => one.id === id);
          if (contact === undefined) return 0;
          vec3.subtract(arm, contact.pointInWorld, pelvis as typeof arm);
          const [x, , z] = contact.forceDirectionInWorld;
          // About the upright axis, + to the left: (r x F) . up.
          return contact.forceLevel * (arm[2]! * x! - arm[0]! * z!);
        }) as [number, number];
        const stronger = Math.max(Math.abs(a), Math.abs(b));
        const share = stronger === 0 ? 0 : (Math.min(Math.abs(a), Math.abs(b)) / stronger) * (a * b < 0 ? 1 : -1);
        worst.record(100 * (share - declared.weakerShare), declared.contacts.join(' and '), timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
