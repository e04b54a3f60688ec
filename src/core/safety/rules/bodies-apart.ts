import { createWorst, type Depth, type Rule, type SkinSurface } from '../rule.ts';

/** Nearest surfaces of the two heads, metres. Choreography 00. */
const HEADS_BOUND_METRES = 0.1;
/** How deep one body part may be in another that it isn't joined to, metres: flesh gives this much without being seen. Choreography 00. */
const DEPTH_BOUND_METRES = 0.006;
/** How deep soft parts that a pose presses on each other may be, metres, out of sight. Issue "proven on the skin". */
const SOFT_DEPTH_BOUND_METRES = 0.015;

/** Two faces never come too near for comfort. */
export const headsApart: Rule = {
  id: 'heads-apart',
  says: 'The two heads stay 10 cm or more apart, surface to surface, hair left out.',
  source: 'our posing trials: heads at 12 to 15 cm look comfortable',
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

const depthRule = (id: string, says: string, source: string, boundMetres: number, depthsOf: (skin: SkinSurface) => readonly Depth[]): Rule => ({
  id,
  says,
  source,
  start() {
    const worst = createWorst({ ruleId: id, bound: boundMetres * 1000, unit: 'mm', sense: 'most' });
    return {
      visit({ skin, timeSeconds }) {
        if (skin === null) return;
        for (const { what, metres } of depthsOf(skin)) worst.record(1000 * Math.max(0, metres), what, timeSeconds);
      },
      findings: worst.findings,
    };
  },
});

/** Nobody goes through anybody, the own body included. */
export const bodyDepth = depthRule(
  'body-depth', 'No part of a body is more than 6 mm inside the other, or inside a part of its own that it is not joined to.',
  'our posing trials: flesh gives this much without being seen', DEPTH_BOUND_METRES, (skin) => skin.depths(),
);

/** Where a pose presses flesh on flesh, the flesh gives way. */
export const softDepth = depthRule(
  'soft-depth', 'Soft parts that a pose presses on each other, as the belly on the thigh, are at most 15 mm inside each other.',
  'flesh gives way; what is left is hidden in the fold', SOFT_DEPTH_BOUND_METRES, (skin) => skin.softDepths(),
);
