import { describe, expect, test } from 'vitest';
import { createBodySurfaces } from '../../../src/compile/mesh/body-surfaces.ts';
import { loadSkinnedMesh } from '../../../src/compile/mesh/load-skinned-mesh.ts';
import { checkStretch } from '../../../src/core/safety/check-stretch.ts';
import type { SkinSurface } from '../../../src/core/safety/rule.ts';
import { RULES } from '../../../src/core/safety/rules/index.ts';
import type { Stretch } from '../../../src/core/stretch/stretch.ts';
import { figurePath, solverOf, stretches, stretchNamed } from '../../support/models.ts';

const skin: SkinSurface = createBodySurfaces({
  person: await loadSkinnedMesh(figurePath('person')),
  helper: await loadSkinnedMesh(figurePath('helper')),
});

const isBroken = (stretch: Stretch, ruleId: string, surface: SkinSurface | null): boolean =>
  checkStretch(solverOf(stretch, stretch.side), surface, RULES.filter((rule) => rule.id === ruleId)).some((finding) => finding.isBroken);

describe.each(stretches.flatMap((stretch) => (['left', 'right'] as const).map((side) => ({ name: `${stretch.id}, ${side}`, stretch, side }))))('$name', ({ stretch, side }) => {
  test('keeps every rule, at every frame, on the real skin', () => {
    const findings = checkStretch(solverOf(stretch, side), skin);
    expect(new Set(findings.map((finding) => finding.ruleId))).toEqual(new Set(RULES.map((rule) => rule.id)));
    expect(findings.filter((finding) => finding.isBroken)).toEqual([]);
  }, 120_000);
});

/** Ways to spoil the seated twist, each with the rule that must see it. A rule that no spoilt stretch can break is no rule. */
const SPOILT: Readonly<Record<string, { readonly how: string; readonly spoil: (stretch: Stretch) => void; readonly needsSkin?: true }>> = {
  'hand-edge-to-spine': {
    how: 'the fingers of the steady hand reach across to the spine',
    spoil: ({ contacts }) => { contacts[0]!.palm.fingers = [-1, -0.2, -0.6]; contacts[0]!.palm.shift = [0.1, 0]; },
  },
  'hand-centre-to-spine': {
    how: 'the steady hand is put on the spine',
    spoil: ({ contacts }) => { contacts[0]!.palm.shift = [-0.08, 0]; contacts[0]!.palm.gap = -0.19; },
  },
  'joint-range': { how: 'the helper turns the head too far', spoil: ({ poses }) => { poses.helper['guiding']!.neck = { rotation: -60 }; } },
  'joint-comfort': { how: 'the helper holds the head at the end of its turn', spoil: ({ poses }) => { poses.helper['guiding']!.neck = { rotation: -44 }; } },
  'spine-speed': { how: 'the turn takes half the time', spoil: ({ motion }) => { motion.person.find((key) => key.at === 22)!.at = 17; } },
  'limb-speed': { how: 'the turn takes half the time', spoil: ({ motion }) => { motion.person.find((key) => key.at === 22)!.at = 17; } },
  acceleration: { how: 'the turn is over in two seconds', spoil: ({ motion }) => { motion.person.find((key) => key.at === 22)!.at = 14; } },
  'free-speed': {
    how: 'the helper bends down in half a second',
    spoil: ({ motion }) => { motion.helper.find((key) => key.pose === 'bending')!.at = 8.4; },
  },
  'one-peak-ease': {
    how: 'the turn bounces',
    spoil: ({ motion }) => { motion.person.splice(motion.person.findIndex((key) => key.at === 22), 0, { at: 16, pose: 'turned' }, { at: 19, pose: 'crossed' }); },
  },
  'reach-reserve': {
    how: 'the helper stands too far back',
    spoil: ({ poses }) => { for (const name of ['bending', 'guiding']) poses.helper[name]!.pelvis!.position = [-0.33, 0.93, -0.3]; },
  },
  'reach-shortfall': {
    how: 'the helper stands much too far back',
    spoil: ({ poses }) => { for (const name of ['bending', 'guiding']) poses.helper[name]!.pelvis!.position = [-0.33, 0.93, -0.45]; },
  },
  'feet-on-floor': { how: 'the helper hovers', spoil: ({ feet }) => { for (const key of feet.find((foot) => foot.figure === 'helper')!.keys) key.ankle[1] += 0.011; } },
  'one-foot-stands': {
    how: 'the helper hops',
    spoil: ({ feet }) => {
      const [right, left] = feet.filter((foot) => foot.figure === 'helper');
      left!.keys.forEach((key, i) => { key.at = right!.keys[i]!.at; });
    },
  },
  'palm-gap': { how: 'the guiding hand hovers', needsSkin: true, spoil: ({ contacts }) => { contacts[1]!.palm.gap += 0.012; } },
  'palm-press': { how: 'the guiding hand sinks in', needsSkin: true, spoil: ({ contacts }) => { contacts[1]!.palm.gap -= 0.012; } },
  'palm-cover': { how: 'the steady hand pokes with its finger ends', needsSkin: true, spoil: ({ contacts }) => { contacts[0]!.palm.tip -= 20; contacts[0]!.reach.forEach((key) => { delete key.palm; }); } },
  'heads-apart': { how: 'the helper leans the head against the other', needsSkin: true, spoil: ({ poses }) => { poses.helper['guiding']!.neck = { flexion: 34, rotation: -10, sideBend: -12 }; poses.helper['guiding']!.pelvis!.tilt = -30; } },
  'body-depth': { how: 'the guiding hand goes into the thigh', needsSkin: true, spoil: ({ contacts }) => { contacts[1]!.palm.gap -= 0.02; } },
  'forbidden-zones': { how: 'the guiding hand slides onto the kneecap', spoil: ({ contacts }) => { contacts[1]!.palm.shift = [0, 0.06]; } },
  'pelvis-still': { how: 'the pelvis turns with the chest', spoil: ({ poses }) => { poses.person['turned']!.pelvis!.yaw = -6; } },
  'sit-bones-down': { how: 'the person rolls onto one side', spoil: ({ poses }) => { poses.person['turned']!.pelvis!.roll = 9; } },
  'hold-still': { how: 'the person is moved in the hold', spoil: ({ motion }) => { motion.person.splice(motion.person.findIndex((key) => key.at === 42), 0, { at: 32, pose: 'crossed' }); } },
  'hold-long': { how: 'the hold is too short', spoil: ({ phases }) => { phases[3]!.durationSeconds = 9; } },
  'force-along-movement': { how: 'the guiding hand pushes against the movement', spoil: ({ contacts }) => { contacts[1]!.force.direction = [-1, 0, 0]; } },
  'force-level': { how: 'the force is above gentle', spoil: ({ contacts }) => { contacts[1]!.force.keys[2]!.level = 2.1; } },
  'force-rise': { how: 'the force jumps up', spoil: ({ contacts }) => { contacts[1]!.force.keys[2]!.at = 13; } },
  'force-needs-touch': { how: 'the force begins in the air', spoil: ({ contacts }) => { contacts[1]!.force.keys[0]!.at = 8; } },
};

describe('a spoilt seated twist', () => {
  test('there is one for every rule', () => {
    expect(Object.keys(SPOILT).sort()).toEqual(RULES.map((rule) => rule.id).sort());
  });

  test.each(Object.entries(SPOILT))('breaks %s', (ruleId, { spoil, needsSkin }) => {
    const stretch = structuredClone(stretchNamed('seated-twist'));
    spoil(stretch);
    expect(isBroken(stretch, ruleId, needsSkin ? skin : null)).toBe(true);
  }, 60_000);
});
