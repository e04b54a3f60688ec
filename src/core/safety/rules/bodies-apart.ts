import { createWorst, type Rule } from '../rule.ts';

/** Nearest surfaces of the two heads, metres. Choreography 00. */
const HEADS_BOUND_METRES = 0.1;
/** How deep one body part may be in another that it isn't joined to, metres: flesh gives this much without being seen. Choreography 00. */
const DEPTH_BOUND_METRES = 0.006;

/** Two faces never come too near for comfort. */
export const headsApart: Rule = {
  id: 'heads-apart',
  says: 'The two heads stay 10 cm or more apart, surface to surface, hair left out.',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: HEADS_BOUND_METRES * 100, unit: 'cm', sense: 'least' });
    return {
      visit({ skin, timeSeconds }) {
        if (skin !== null) worst.record(100 * skin.headsApartMetres(), 'heads', timeSeconds);
      },
      findings: worst.findings,
    };
  },
};

/** Nobody goes through anybody, the own body included. */
export const bodyDepth: Rule = {
  id: 'body-depth',
  says: 'No part of the helper is more than 6 mm inside the person, and no forearm, hand, shin or foot inside its own body.',
  start() {
    const worst = createWorst({ ruleId: this.id, bound: DEPTH_BOUND_METRES * 1000, unit: 'mm', sense: 'most' });
    return {
      visit({ skin, timeSeconds }) {
        if (skin === null) return;
        for (const { what, metres } of skin.depths()) worst.record(1000 * Math.max(0, metres), what, timeSeconds);
      },
      findings: worst.findings,
    };
  },
};
