import { describe, expect, test } from 'vitest';
import { createBodySurfaces } from '../../../src/compile/mesh/body-surfaces.ts';
import { loadSkinnedMesh } from '../../../src/compile/mesh/load-skinned-mesh.ts';
import { checkStretch } from '../../../src/core/safety/check-stretch.ts';
import type { Finding, SkinSurface } from '../../../src/core/safety/rule.ts';
import { RULES } from '../../../src/core/safety/rules/index.ts';
import { compiledStretch, figurePath, solverOf } from '../../support/models.ts';
import { SPOILT as SPOILT_TWISTS, type SpoiltStretch } from './spoilt-stretches.ts';
import { SPOILT_FOREARMS } from './spoilt-forearms.ts';
import { SPOILT_TOWELS } from './spoilt-towels.ts';

const skin: SkinSurface = createBodySurfaces({
  person: await loadSkinnedMesh(figurePath('person')),
  helper: await loadSkinnedMesh(figurePath('helper')),
});

const SPOILT: Readonly<Record<string, SpoiltStretch>> = { ...SPOILT_TWISTS, ...SPOILT_TOWELS, ...SPOILT_FOREARMS };

/** A spoilt stretch is wrong for many seconds: a look at the skin every two seconds sees it. */
const FRAMES_PER_LOOK = 60;
/** Halvings between right and wrong: the bound is then told to less than a hundredth of the way. */
const HALVINGS = 8;
/** What the value may be off the bound just before it breaks, as a share of the whole way from right to wrong. */
const BOUND_SHARE = 0.05;

const find = (ruleId: string, { of, spoil, needsSkin }: SpoiltStretch, amount: number): Finding => {
  const stretch = compiledStretch(of ?? 'seated-twist');
  spoil(stretch, amount);
  const rules = RULES.filter((rule) => rule.id === ruleId);
  const findings = checkStretch(solverOf(stretch, stretch.side), { skin: needsSkin ? skin : null, rules, framesPerSkinSample: FRAMES_PER_LOOK });
  expect(findings).toHaveLength(1);
  return findings[0]!;
};

describe('a stretch that is spoilt bit by bit', () => {
  test('is there for every rule', () => {
    expect(Object.keys(SPOILT).sort()).toEqual(RULES.map((rule) => rule.id).sort());
  });

  test.each(Object.entries(SPOILT))('%s holds until its bound and is broken beyond', (ruleId, spoilt) => {
    const [right, wrong] = [find(ruleId, spoilt, 0), find(ruleId, spoilt, 1)];
    expect(right.isBroken).toBe(false);
    expect(wrong.isBroken).toBe(true);
    let [holds, breaks] = [{ amount: 0, finding: right }, { amount: 1, finding: wrong }];
    for (let halving = 0; halving < HALVINGS; halving += 1) {
      const amount = (holds.amount + breaks.amount) / 2;
      const finding = find(ruleId, spoilt, amount);
      if (finding.isBroken) breaks = { amount, finding };
      else holds = { amount, finding };
    }
    expect(Math.abs(holds.finding.value - right.bound)).toBeLessThanOrEqual(Math.max(BOUND_SHARE * Math.abs(wrong.value - right.value), spoilt.stepOfValue ?? 0));
    const isBeyond = right.sense === 'most' ? breaks.finding.value > right.bound : breaks.finding.value < right.bound;
    expect(isBeyond).toBe(true);
  }, 120_000);
});
