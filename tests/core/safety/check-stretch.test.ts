import { describe, expect, test } from 'vitest';
import { createBodySurfaces } from '../../../src/compile/mesh/body-surfaces.ts';
import { loadSkinnedMesh } from '../../../src/compile/mesh/load-skinned-mesh.ts';
import { checkStretch } from '../../../src/core/safety/check-stretch.ts';
import type { SkinSurface } from '../../../src/core/safety/rule.ts';
import { RULES } from '../../../src/core/safety/rules/index.ts';
import type { Stretch } from '../../../src/core/stretch/stretch.ts';
import { figurePath, solverOf, stretches } from '../../support/models.ts';
import { SPOILT_TOWELS } from './spoilt-towels.ts';

const skin: SkinSurface = createBodySurfaces({
  person: await loadSkinnedMesh(figurePath('person')),
  helper: await loadSkinnedMesh(figurePath('helper')),
});

const hasTowel = ({ props }: Stretch): boolean => props.some(({ kind }) => kind === 'towel');

/** The rules that not every stretch asks for, and whether one does. */
const DECLARED: Readonly<Record<string, (stretch: Stretch) => boolean>> = {
  'pelvis-still': ({ movement }) => movement.pelvis?.mostYawDegrees !== undefined,
  'pelvis-tilt': ({ movement }) => movement.pelvis?.mostTiltDegrees !== undefined,
  'sit-bones-down': ({ movement }) => movement.pelvis?.mostLiftMetres !== undefined,
  'stays-down': ({ movement }) => movement.staysDown !== undefined,
  assisted: ({ movement }) => movement.assisted !== undefined,
  'turn-toward': ({ movement }) => movement.trunkTurn !== undefined,
  'turn-size': ({ movement }) => movement.trunkTurn !== undefined,
  'opposing-torques': ({ movement }) => movement.opposingTorques !== undefined,
  'turning-forces': ({ movement }) => movement.turningForces !== undefined,
  'force-along-movement': ({ contacts }) => contacts.some(({ role }) => role === 'guide'),
  'palm-cover': ({ contacts }) => contacts.some(({ grip, part }) => grip === undefined && part === 'palm'),
  'steady-hand': ({ movement }) => movement.steadied !== undefined,
  'sits-tall': ({ movement }) => movement.sitsTall !== undefined,
  'foot-crossed': ({ movement }) => movement.footCrossed !== undefined,
  'sole-flat': ({ movement }) => movement.footCrossed !== undefined,
  'leg-carried': ({ movement }) => movement.carried !== undefined,
  'own-hands-on': ({ movement }) => movement.ownHands !== undefined,
  'hand-on-hand': ({ contacts, rests }) => contacts.some(({ on }) => 'site' in on && on.site.endsWith('HandBack')) || rests.some(({ over }) => over !== undefined),
  'helper-stands': ({ movement }) => movement.helperStands !== undefined,
  gaze: (stretch) => [...stretch.gaze.person, ...stretch.gaze.helper].some(({ look }) => 'figure' in look),
  'contacts-still': ({ contacts }) => contacts.length > 0,
  'hands-still': ({ contacts }) => contacts.length > 0,
  'hands-stay-on': ({ contacts }) => contacts.length > 0,
  'force-through-palm': ({ contacts }) => contacts.some(({ role, grip }) => role === 'steady' || grip === undefined),
  'force-along': ({ movement }) => movement.forceAlong !== undefined,
  'forearm-cover': ({ contacts }) => contacts.some(({ part }) => part === 'forearm'),
  'forearm-slip': ({ contacts }) => contacts.some(({ part }) => part === 'forearm'),
  ...Object.fromEntries(Object.keys(SPOILT_TOWELS).map((id) => [id, hasTowel])),
};

/** The skins are looked at twice a second here; `npm run check`, a gate of its own, looks at them at every frame. Frames. */
const FRAMES_PER_LOOK = 15;

/** Rules that reported for one stretch-side or another. */
const reported = new Set<string>();

describe.each(stretches.flatMap((stretch) => (['left', 'right'] as const).map((side) => ({ name: `${stretch.id}, ${side}`, stretch, side }))))('$name', ({ stretch, side }) => {
  test('keeps every rule: at every frame, and on the real skin every half second', () => {
    const findings = checkStretch(solverOf(stretch, side), { skin, framesPerSkinSample: FRAMES_PER_LOOK });
    for (const { ruleId } of findings) reported.add(ruleId);
    const declared = Object.keys(DECLARED).filter((id) => DECLARED[id]!(stretch));
    const always = RULES.map(({ id }) => id).filter((id) => !Object.hasOwn(DECLARED, id));
    expect(findings.map(({ ruleId }) => ruleId).sort()).toEqual([...always, ...declared].sort());
    expect(findings.filter((finding) => finding.isBroken)).toEqual([]);
  }, 240_000);
});

test('every rule reports for at least one stretch of the product', () => {
  expect(RULES.map(({ id }) => id).filter((id) => !reported.has(id))).toEqual([]);
});
