import { degrees } from '../../units.ts';
import { createWorst, type Rule } from '../rule.ts';

/** The chest turns to the side that the file says, and far enough to be a twist. */
export const turnToward: Rule = {
  id: 'turn-toward',
  says: 'In the hold the chest is turned to the declared side, over the pelvis, by at least as much as the file says.',
  source: 'the article: rotation towards the bent knee; stretch file',
  isFor: ({ movement }) => movement.trunkTurn !== undefined,
  start({ movement: { trunkTurn } }) {
    const { toward, leastDegrees } = trunkTurn!;
    const worst = createWorst({ ruleId: this.id, bound: leastDegrees, unit: '°', sense: 'least' });
    return {
      visit({ solver: { frame }, timeSeconds, phaseId }) {
        if (phaseId === 'hold') worst.record(degrees(frame.trunkTurnRadians) * (toward === 'left' ? 1 : -1), `chest, to the ${toward}`, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};

/** The chest never turns further than the file says, to either side. */
export const turnSize: Rule = {
  id: 'turn-size',
  says: 'At no time is the chest turned over the pelvis by more than the file allows.',
  source: 'seated thoracic rotation is 41 to 45 degrees (Johnson 2012); shown: at most 35; stretch file',
  isFor: ({ movement }) => movement.trunkTurn !== undefined,
  start({ movement: { trunkTurn } }) {
    const worst = createWorst({ ruleId: this.id, bound: trunkTurn!.mostDegrees, unit: '°', sense: 'most' });
    return {
      visit: ({ solver: { frame }, timeSeconds }) => worst.record(Math.abs(degrees(frame.trunkTurnRadians)), 'chest', timeSeconds),
      findings: worst.findings,
    };
  },
};
